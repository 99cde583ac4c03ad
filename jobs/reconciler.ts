/**
 * Compares what was queued with what is done, and queues again what the queue has lost. Everything that was ever to be
 * done stands in the outbox until its stage is done, so losing a whole Redis loses nothing.
 */
import { sql } from 'kysely';
import { OUTBOX_CHANNEL } from '../etl/load/outbox.js';
import type { Database } from '../schema/database.js';
import type { JobQueue } from './backend/queue-backend.js';
import { buryFailedJob } from './process-job.js';
import { isQueueName, type QueueName } from './queues.js';

export interface ReconcilerOptions {
  readonly db: Database;
  readonly queues: Readonly<Record<QueueName, JobQueue>>;
  /** Work handed over so recently is not looked at yet. */
  readonly graceSeconds: number;
}

export interface Reconciliation {
  readonly queuedAgain: number;
  readonly buried: number;
  readonly forgotten: number;
}

const PAGE_SIZE = 500;
const SIDE_BY_SIDE = 20;

/** One round. Cheap when all is well: it stops at the first page of the outbox in which nothing is lost. */
export async function reconcile(options: ReconcilerOptions): Promise<Reconciliation> {
  const forgotten = await forgetDone(options.db);
  await forgetOldChanges(options.db);
  const total = { queuedAgain: 0, buried: 0 };
  let after = '0';
  for (;;) {
    const page = await findUnfinished(options.db, { after, graceSeconds: options.graceSeconds });
    const outcome = await reconcilePage(options, page);
    total.queuedAgain += outcome.queuedAgain;
    total.buried += outcome.buried;
    const isQuiet = outcome.queuedAgain === 0 && outcome.buried === 0;
    if (page.length < PAGE_SIZE || isQuiet) return { ...total, forgotten };
    after = page.at(-1)?.id ?? after;
  }
}

interface UnfinishedRow {
  readonly id: string;
  readonly queue: string;
  readonly job_id: string;
}

/** The newest outbox row of each work that was handed to the queue, is not done, and was not given up. */
async function findUnfinished(
  db: Database,
  { after, graceSeconds }: { after: string; graceSeconds: number },
): Promise<readonly UnfinishedRow[]> {
  const { rows } = await sql<UnfinishedRow>`
    select o.id, o.queue, o.job_id
    from outbox o
    where o.id > ${after}
      and o.sent_at < now() - make_interval(secs => ${graceSeconds})
      and not exists (select from outbox n where n.queue = o.queue and n.payload = o.payload and n.id > o.id)
      and not exists (
        select from stage s where s.stage = o.queue and s.subject_id = ${subject} and s.done_at is not null)
      and not exists (
        select from dead_letter d where d.stage = o.queue and d.subject_id = ${subject} and d.resolved_at is null)
    order by o.id
    limit ${PAGE_SIZE}
  `.execute(db);
  return rows;
}

const subject = sql`coalesce(
  o.payload ->> 'intakeId', o.payload ->> 'versionId', o.payload ->> 'judgementId', o.payload ->> 'pollId',
  o.payload ->> 'submissionId')`;

async function reconcilePage(
  options: ReconcilerOptions,
  page: readonly UnfinishedRow[],
): Promise<Pick<Reconciliation, 'queuedAgain' | 'buried'>> {
  const lost: string[] = [];
  let buried = 0;
  for (let start = 0; start < page.length; start += SIDE_BY_SIDE) {
    await Promise.all(
      page.slice(start, start + SIDE_BY_SIDE).map(async (row) => {
        const fate = await findFate(options, row);
        if (fate === 'lost') lost.push(row.id);
        if (fate === 'buried') buried += 1;
      }),
    );
  }
  await queueAgain(options.db, lost);
  return { queuedAgain: lost.length, buried };
}

async function findFate(options: ReconcilerOptions, row: UnfinishedRow): Promise<'queued' | 'lost' | 'buried'> {
  if (!isQueueName(row.queue)) return 'queued';
  const job = await options.queues[row.queue].getJob(row.job_id);
  const state = (await job?.getState()) ?? 'unknown';
  // Completed without a finished stage: its worker was fenced off by another that then died.
  if (job === undefined || state === 'unknown' || state === 'completed') return 'lost';
  if (state !== 'failed') return 'queued';
  await buryFailedJob(options.db, row.queue, job);
  return 'buried';
}

/** Under a new job id, because the queue ignores one that it still knows. */
async function queueAgain(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({
      sent_at: null,
      job_id: sql`regexp_replace(job_id, '-again[0-9]+$', '') || '-again'
        || coalesce(substring(job_id from '-again([0-9]+)$')::int, 0) + 1`,
    })
    .where('id', 'in', ids)
    .execute();
  await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(db);
}

/** The outbox stays small: rows whose stage is done have nothing left to tell. */
async function forgetDone(db: Database): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from outbox o
    using stage s
    where o.sent_at < now() - interval '1 minute'
      and s.stage = o.queue and s.subject_id = ${subject} and s.done_at is not null
  `.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** Whoever keeps answers looks at changes every few minutes, or begins anew (api/answers/data-version.ts). */
async function forgetOldChanges(db: Database): Promise<void> {
  await sql`delete from data_change where changed_at < now() - interval '1 hour'`.execute(db);
}
