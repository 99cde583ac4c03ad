/**
 * The epoch fence that makes effects exactly-once over an at-least-once queue: whoever begins a stage takes the next
 * epoch, and only the newest epoch may finish. A zombie that wakes up later finds itself fenced and changes nothing.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { enqueue, type OutboxMessage } from './outbox.js';

export type StageName = 'fetch' | 'read' | 'extract' | 'load' | 'settle' | 'poll' | 'submit';

export interface StageKey {
  readonly stage: StageName;
  /** The intake's id for fetch and read, the document version's for extract and load, the judgement's for settle, the run's for poll, the submission's for submit. */
  readonly subject: string;
}

export interface StageClaim {
  readonly epoch: number;
  /** How far an earlier, killed run came; null at the first. */
  readonly cursor: unknown;
}

/** Another worker has taken the stage over: stop, and leave everything to it. */
export class FencedError extends Error {
  constructor(key: StageKey, epoch: number) {
    super(`Stage ${key.stage} of ${key.subject} was taken over by a later run (this one had epoch ${epoch}).`);
    this.name = 'FencedError';
  }
}

/** Takes the next epoch of a stage; null when the stage is done already. */
export async function beginStage(db: Database, key: StageKey): Promise<StageClaim | null> {
  const row = await db
    .insertInto('stage')
    .values({ subject_id: key.subject, stage: key.stage, epoch: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['subject_id', 'stage'])
        .doUpdateSet({ epoch: sql`stage.epoch + 1` })
        .where('stage.done_at', 'is', null),
    )
    .returning(['epoch', 'cursor'])
    .executeTakeFirst();
  return row ? { epoch: row.epoch, cursor: row.cursor } : null;
}

export interface HeldStage extends StageKey {
  readonly epoch: number;
}

/** Locks the stage for this transaction; throws FencedError unless `epoch` is still the newest and the stage undone. */
export async function holdStage(tx: DatabaseTransaction, held: HeldStage): Promise<void> {
  const row = await tx
    .selectFrom('stage')
    .select('epoch')
    .where('subject_id', '=', held.subject)
    .where('stage', '=', held.stage)
    .where('epoch', '=', held.epoch)
    .where('done_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new FencedError(held, held.epoch);
}

/** How many readings a run before this one is done with, by the cursor that it left. */
export const readingsDone = (cursor: unknown): number =>
  typeof cursor === 'object' && cursor !== null && 'readings' in cursor ? Number(cursor.readings) : 0;

/** Notes how far a held stage has come, in the transaction that came so far. */
export async function advanceStage(tx: DatabaseTransaction, held: HeldStage, cursor: object): Promise<void> {
  await tx
    .updateTable('stage')
    .set({ cursor: JSON.stringify(cursor) })
    .where('subject_id', '=', held.subject)
    .where('stage', '=', held.stage)
    .execute();
}

/** Marks a held stage as done, in the transaction of its effect. Call `holdStage` first in that transaction. */
export async function finishStage(tx: DatabaseTransaction, held: HeldStage): Promise<void> {
  const result = await tx
    .updateTable('stage')
    .set({ done_at: sql`now()` })
    .where('subject_id', '=', held.subject)
    .where('stage', '=', held.stage)
    .where('epoch', '=', held.epoch)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new FencedError(held, held.epoch);
  await tx
    .updateTable('dead_letter')
    .set({ resolved_at: sql`now()` })
    .where('stage', '=', held.stage)
    .where('subject_id', '=', held.subject)
    .where('resolved_at', 'is', null)
    .execute();
}

/** Opens a finished stage again, so that its work is done anew; returns the job id suffix that makes the new job distinct. */
export async function reopenStage(tx: DatabaseTransaction, key: StageKey): Promise<string> {
  const row = await tx
    .insertInto('stage')
    .values({ subject_id: key.subject, stage: key.stage, epoch: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['subject_id', 'stage'])
        .doUpdateSet({ done_at: null, cursor: null, epoch: sql`stage.epoch + 1` }),
    )
    .returning('epoch')
    .executeTakeFirstOrThrow();
  return String(row.epoch);
}

/**
 * Queues a stage again that has come further than when the job was queued that now was given up: a file that takes an hour may
 * outlive many workers. A stage that is where that job found it stays where it is.
 *
 * @param job that was given up
 * @returns whether it goes on, by this call or by another for the same job
 */
export async function goOnFrom(
  db: Database,
  key: StageKey,
  job: Pick<OutboxMessage, 'jobId' | 'payload'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('stage')
    .select('cursor')
    .where('subject_id', '=', key.subject)
    .where('stage', '=', key.stage)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  if (!row?.cursor) return false;
  const place = createHash('sha256').update(JSON.stringify(row.cursor)).digest('hex').slice(0, 12);
  const next = `${key.stage}-${key.subject}-from-${place}`;
  if (job.jobId.replace(/-again[0-9]+$/, '') === next) return false;
  await db.transaction().execute((tx) => enqueue(tx, { queue: key.stage, jobId: next, payload: job.payload }));
  return true;
}
