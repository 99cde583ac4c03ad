/** Queues the loading of every current version again: records follow from claims, and what people judged stands. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { OUTBOX_CHANNEL } from './outbox.js';

/**
 * Readers see the records as they are until each is loaded anew; ids stay.
 * @returns how many documents were queued; those whose loading waits already are not counted
 */
export async function queueRebuild(db: Database): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { numAffectedRows } = await sql`
      with reopened as (
        update stage s set done_at = null, cursor = null, epoch = epoch + 1
        from document d
        where s.stage = 'load' and s.subject_id = d.current_version_id and s.done_at is not null
        returning s.subject_id, s.epoch
      )
      insert into outbox (queue, job_id, payload)
      select 'load', 'load-' || subject_id || '-rebuild' || epoch, jsonb_build_object('versionId', subject_id) from reopened`.execute(
      tx,
    );
    await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(tx);
    return Number(numAffectedRows ?? 0n);
  });
}
