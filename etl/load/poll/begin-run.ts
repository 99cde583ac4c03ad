/** The beginning of a run: when it began, and what is asked. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';
import { finishStage, holdStage } from '../stage.js';
import { getPolledSourceOrThrow, type PolledSource } from './polled-sources.js';

/** Null where the source was removed meanwhile: then the run is done. */
export async function beginRun(
  db: Database,
  { pollId, epoch }: { readonly pollId: string; readonly epoch: number },
): Promise<PolledSource | null> {
  const run = await db
    .updateTable('poll_run')
    .set({ started_at: sql`clock_timestamp()` })
    .where('id', '=', pollId)
    .returning('source_id')
    .executeTakeFirst();
  if (run) return getPolledSourceOrThrow(db, run.source_id);
  const held = { stage: 'poll', subject: pollId, epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await finishStage(tx, held);
  });
  return null;
}
