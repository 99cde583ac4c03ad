/** COPY … FROM STDIN as one statement with its rows: PostgreSQL takes them in a fifth less time than as JSON, and for claims in half of it. */
import pg from 'pg';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** pg's own connection, as far as it sends rows. */
interface CopyingConnection {
  sendCopyFromChunk(rows: Buffer): void;
  endCopyFrom(): void;
}

/**
 * The rows follow the statement at once, without waiting to be asked for: a statement behind them may be on its way already
 * (`pipeline`), and PostgreSQL leaves unread what belongs to a COPY that it refused.
 */
function copyIn(text: string, rows: Buffer): pg.Query {
  const query = new pg.Query(text);
  const submit = query.submit.bind(query);
  return Object.assign(query, {
    submit: (connection: pg.Connection & CopyingConnection) => {
      submit(connection);
      connection.sendCopyFromChunk(rows);
      connection.endCopyFrom();
    },
    handleCopyInResponse: () => undefined,
  });
}

const isCopy = (text: string): boolean => text.startsWith('copy ');

/** @param parameters of a COPY: its rows in PostgreSQL's text format, in UTF-8 */
async function run(client: pg.PoolClient, text: string, parameters: readonly unknown[]): Promise<unknown> {
  if (!isCopy(text)) return client.query(text, [...parameters]);
  const query = copyIn(text, parameters[0] as Buffer);
  return new Promise((resolve, reject) => {
    query.once('end', resolve).once('error', reject);
    client.query(query);
  });
}

/** A pool for Kysely, which knows no COPY: `copy event (id) from stdin` with the rows as the one parameter is understood. */
export function withCopyIn(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? copying(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

function copying(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]) => run(client, text, parameters);
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}
