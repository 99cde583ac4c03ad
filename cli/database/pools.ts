/** Connection pools: one for facts, one for BullMQ. A server that dies must not take this process with it. */
import { Pool } from 'pg';

export interface PoolOptions {
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Schemas that unqualified names are looked up in; the server's own setting when left out. */
  readonly searchPath?: string;
  readonly onError?: (error: Error) => void;
  /** Whether a statement goes on its way before the one ahead of it is answered: the server need not wait for this process. */
  readonly sendsAhead?: boolean;
}

export interface Pools {
  readonly facts: Pool;
  /** A new pool for each backend that is opened; the backend ends it. */
  readonly openQueuePool: () => Pool;
  close(): Promise<void>;
}

/** Eight were enough for five queues and three workers, each worker keeping one to LISTEN; one or two more for each further one. */
const QUEUE_CONNECTIONS = 14;
const FACT_CONNECTIONS = 10;

/** @param onError is told of lost connections; the pool makes new ones by itself. */
export function createPools(url: string, onError?: (error: Error) => void): Pools {
  const told = onError === undefined ? {} : { onError };
  const facts = createPool(url, { max: FACT_CONNECTIONS, name: 'aidgraph', sendsAhead: true, ...told });
  return {
    facts,
    openQueuePool: () =>
      createPool(url, { max: QUEUE_CONNECTIONS, name: 'aidgraph-queues', searchPath: 'bullmq,public', ...told }),
    close: () => facts.end(),
  };
}

export function createPool(url: string, { max, name, searchPath, onError, sendsAhead = false }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: searchPath === undefined ? url : withOptions(url, [`search_path=${searchPath}`]),
    max,
    application_name: name,
    pipeline: sendsAhead,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 30_000,
  });
  // Every BullMQ connection that shares a pool adds a listener of its own.
  pool.setMaxListeners(100);
  // `end` does not wait until the server has let go of the connections: one that it ends first is none that was lost.
  pool.on('error', (error) => pool.ending || onError?.(error));
  // The pool listens to idle clients only: without this, a server killed during a query ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Settings of every session, such as `search_path=public`. In the URL, because options there would override those given to pg beside it. */
export function withOptions(url: string, options: readonly string[]): string {
  const target = new URL(url);
  const given = target.searchParams.get('options');
  target.searchParams.set('options', [given, ...options.map((option) => `-c ${option}`)].filter(Boolean).join(' '));
  return target.href;
}
