/** Runs that are due are queued through the outbox, one at a time for each source, whoever sweeps. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { enqueue } from '../outbox.js';

const BATCH_SIZE = 100;

/** @returns how many were queued */
export async function queueDuePolls(db: Database): Promise<number> {
  await closeDeadRuns(db);
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('polled_source as s')
      .select('s.id')
      .where('s.is_on', '=', true)
      .where('s.next_run_at', '<=', sql<Date>`now()`)
      .where(sql<boolean>`not exists (select from poll_run r where r.source_id = s.id and r.ended_at is null)`)
      .orderBy('s.next_run_at')
      .limit(BATCH_SIZE)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id } of due) await queueRun(tx, id);
    return due.length;
  });
}

/** Queues a run now; joins the one that waits or runs already. @returns the run's id */
export async function queuePollNow(db: Database, sourceId: string): Promise<string> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('polled_source').select('id').where('id', '=', sourceId).forUpdate().execute();
    const open = await tx
      .selectFrom('poll_run')
      .select('id')
      .where('source_id', '=', sourceId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    return open?.id ?? queueRun(tx, sourceId);
  });
}

/** The source's row is locked. */
async function queueRun(tx: DatabaseTransaction, sourceId: string): Promise<string> {
  const { runs } = await tx
    .updateTable('polled_source')
    .set({ runs: sql`runs + 1` })
    .where('id', '=', sourceId)
    .returning('runs')
    .executeTakeFirstOrThrow();
  const id = `${sourceId}-${runs}`;
  await tx.insertInto('poll_run').values({ id, source_id: sourceId, ordinal: runs }).execute();
  await enqueue(tx, { queue: 'poll', jobId: `poll-${id}`, payload: { pollId: id } });
  return id;
}

/** A run that was given up (a dead letter tells why) must not keep its source from the next one. */
async function closeDeadRuns(db: Database): Promise<void> {
  await sql`
    with dead as (
      update poll_run r set ended_at = now(), outcome = 'FAILED', message = d.message
      from dead_letter d
      where d.stage = 'poll' and d.subject_id = r.id and d.resolved_at is null and r.ended_at is null
      returning r.source_id, r.message)
    update polled_source s
    set failures_in_row = failures_in_row + 1, reason = dead.message,
      next_run_at = now() + make_interval(mins => s.every_minutes)
    from dead where s.id = dead.source_id
  `.execute(db);
}
