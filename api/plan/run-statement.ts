/** Runs planned statements on the reading pool: prepared once a connection, their JSON handed on as text. */
import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { bind, type Variables } from '../filter/late.js';
import type { PlannedStatement } from './compile-operation.js';
import { computeMarked } from './computed.js';

/** PostgreSQL keeps what was prepared as long as the connection lives: one that holds so many is replaced by a new one. */
export const MAX_PREPARED = 500;

const prepared = new WeakMap<PoolClient, Set<string>>();
const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** The name under which a connection keeps a statement; equal for equal text. */
export const statementName = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 32);

export interface RunnableStatement extends PlannedStatement {
  readonly name: string;
}

export interface BoundStatement extends RunnableStatement {
  readonly values: unknown[];
}

/** @throws GraphQLError what is wrong with a value */
export const bindStatement = (statement: RunnableStatement, variables: Variables): BoundStatement => ({
  ...statement,
  values: bind(statement.parameters, variables),
});

/** @returns the JSON of the field */
export async function runStatement(pool: Pool, { name, text, values, computed }: BoundStatement): Promise<string> {
  const { rows } = await withPrepared(pool, name, (client) =>
    client.query<{ json: string | null }>({ name, text, values, types: AS_TEXT }),
  );
  return computeMarked(rows[0]?.json ?? 'null', computed);
}

/** Lends a connection for a statement of this name, and lets it go when it holds too many. */
export async function withPrepared<R>(pool: Pool, name: string, use: (client: PoolClient) => Promise<R>): Promise<R> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await use(client);
  } catch (error) {
    // A statement that failed may be prepared or not; the pool sorts out whether the connection still lives.
    if (!(error instanceof Error && 'severity' in error)) broken = error as Error;
    throw error;
  } finally {
    client.release(broken ?? isFull(client, name));
  }
}

function isFull(client: PoolClient, name: string): boolean {
  const names = prepared.get(client) ?? new Set();
  prepared.set(client, names.add(name));
  return names.size > MAX_PREPARED;
}
