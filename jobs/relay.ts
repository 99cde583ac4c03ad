/**
 * Hands what transactions left in the outbox to BullMQ. At least once: a crash between adding and marking adds again
 * under the same job id, and the stage's fence makes the effect happen once.
 */
import { sql } from 'kysely';
import { OUTBOX_CHANNEL } from '../etl/load/outbox.js';
import type { Database, DatabaseTransaction } from '../schema/database.js';
import type { JobQueue, Payload } from './backend/queue-backend.js';
import { listen } from './listener.js';
import { QUEUE_NAMES, type QueueName } from './queues.js';

export interface RelayOptions {
  readonly db: Database;
  /** For the connection that listens. */
  readonly connectionString: string;
  readonly queues: Readonly<Record<QueueName, JobQueue>>;
  readonly onError: (error: Error) => void;
  /** Sweeping catches what a lost notification leaves. */
  readonly sweepEveryMs?: number;
}

export interface Relay {
  /** Lets the batch under way end. */
  close(): Promise<void>;
}

const BATCH_SIZE = 200;
const SWEEP_EVERY_MS = 3000;
/** A queue that does not take a batch for so long is down: give the rows back meanwhile. */
const ADD_WITHIN_MS = 30_000;

export function startRelay(options: RelayOptions): Relay {
  const stop = new AbortController();
  const sweep = runWhenWoken(() => drain(options, stop.signal), options.onError);
  const timer = setInterval(sweep.wake, options.sweepEveryMs ?? SWEEP_EVERY_MS);
  const stopListening = listen({
    connectionString: options.connectionString,
    channel: OUTBOX_CHANNEL,
    onNotice: sweep.wake,
  });
  return {
    close: async () => {
      stop.abort();
      clearInterval(timer);
      await stopListening();
      await sweep.ended();
    },
  };
}

async function drain({ db, queues }: RelayOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await relayBatch(db, queues)) === BATCH_SIZE);
}

/** Runs `work` once for all wakings that come while it runs, and never twice at a time. */
function runWhenWoken(
  work: () => Promise<void>,
  onError: (error: Error) => void,
): { wake: () => void; ended: () => Promise<void> } {
  let isWanted = false;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await work().catch(onError);
    }
    running = null;
  };
  const wake = (): void => {
    isWanted = true;
    running ??= run();
  };
  return { wake, ended: async () => running ?? undefined };
}

/** @returns how many rows were handed over */
export async function relayBatch(db: Database, queues: RelayOptions['queues']): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const rows = await lockUnsent(tx);
    for (const [queue, batch] of groupByQueue(rows)) {
      const jobs = batch.map((row) => ({
        name: queue,
        data: row.payload as unknown as Payload,
        opts: { jobId: row.job_id },
      }));
      await within(ADD_WITHIN_MS, queues[queue].addBulk(jobs), `The queue "${queue}" takes no jobs`);
    }
    await markSent(
      tx,
      rows.map((row) => row.id),
    );
    return rows.length;
  });
}

type OutboxRow = Awaited<ReturnType<typeof lockUnsent>>[number];

/** Several relays share the work: each takes rows that no other holds. */
async function lockUnsent(tx: DatabaseTransaction) {
  return (
    tx
      .selectFrom('outbox')
      .select(['id', 'queue', 'job_id', 'payload'])
      .where('sent_at', 'is', null)
      .where(sql<boolean>`send_after is null or send_after <= now()`)
      // What a newer version wrote for a queue that this one does not know is left for the newer one.
      .where('queue', 'in', QUEUE_NAMES)
      .orderBy('id')
      .limit(BATCH_SIZE)
      .forUpdate()
      .skipLocked()
      .execute()
  );
}

async function markSent(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('outbox')
    .set({ sent_at: sql`now()` })
    .where('id', 'in', ids)
    .execute();
}

function groupByQueue(rows: readonly OutboxRow[]): readonly (readonly [QueueName, readonly OutboxRow[]])[] {
  return QUEUE_NAMES.map((name) => [name, rows.filter((row) => row.queue === name)] as const).filter(
    ([, batch]) => batch.length > 0,
  );
}

async function within<T>(milliseconds: number, work: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${complaint} for ${milliseconds / 1000} s; trying again.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
