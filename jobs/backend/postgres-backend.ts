/** BullMQ on PostgreSQL: all queues and workers of a process share one small pool. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  runMigrations,
  withBackend,
  type PostgresConnectionOptions,
} from 'bullmq';
import type { Pool } from 'pg';
import { sortFailure } from '../failure.js';
import { QUEUE_NAMES, type QueueName } from '../queues.js';
import { JOB_OPTIONS, type JobQueue, type Payload, type QueueBackend } from './queue-backend.js';

const { Queue, Worker } = withBackend(createPostgresBackend);

const ANSWER_WITHIN_MS = 10_000;

/** The schema BullMQ keeps its tables in; the pool's search_path must begin with it. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * @param pool with `search_path=bullmq,public`; ended when the backend closes
 * @param onError is told of lost connections, which BullMQ mends by itself
 */
export async function openPostgresBackend(pool: Pool, onError: (error: Error) => void): Promise<QueueBackend> {
  const onLoss = (error: Error): void => {
    // A server that stops while connections are being closed takes nothing away.
    if (!pool.ending) onError(error);
  };
  try {
    // Never build a Queue or a Worker before PostgreSQL answers: BullMQ 6.7.0 keeps the failure for ever, without a word.
    await waitUntilAnswers(pool);
    await migrateQueues(pool);
    const queues = await openQueues(pool, onLoss);
    return {
      kind: 'postgres',
      queues,
      createWorker: (name, processor, options) =>
        new Worker<Payload, void>(name, processor, { ...options, connection: connectionOf(pool) }).on('error', onLoss),
      close: async () => {
        await Promise.all(Object.values(queues).map((queue) => queue.close()));
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** A server that was just killed is started again within seconds. */
async function waitUntilAnswers(pool: Pool): Promise<void> {
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  for (;;) {
    try {
      await pool.query('select 1');
      return;
    } catch (error) {
      if (Date.now() > deadline || !sortFailure(error).isTransient) throw error;
      await sleep(250);
    }
  }
}

/** Brings BullMQ's schema to the version that this BullMQ knows; safe from several processes at once (advisory lock). */
export async function migrateQueues(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    // Migrating takes table locks even when nothing is to be done, so look first.
    const found = await client
      .query<{ version: number }>(`select coalesce(max(version), 0)::int as version from ${QUEUE_SCHEMA}.migration`)
      .catch((error: { code?: string }) => {
        if (error.code === '42P01' || error.code === '3F000') return { rows: [] };
        throw error;
      });
    if ((found.rows[0]?.version ?? 0) < LATEST_SCHEMA_VERSION) await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    client.release();
  }
}

async function openQueues(pool: Pool, onError: (error: Error) => void): Promise<Record<QueueName, JobQueue>> {
  const entries = QUEUE_NAMES.map((name) => {
    const options = { connection: connectionOf(pool), defaultJobOptions: JOB_OPTIONS };
    const queue: JobQueue = new Queue<Payload, void>(name, options).on('error', onError);
    return [name, queue] as const;
  });
  await Promise.all(entries.map(([, queue]) => queue.waitUntilReady()));
  return Object.fromEntries(entries) as Record<QueueName, JobQueue>;
}

/** BullMQ recognises a pg.Pool at run time; its types describe it a little differently. */
function connectionOf(pool: Pool): PostgresConnectionOptions {
  return pool as unknown as PostgresConnectionOptions;
}
