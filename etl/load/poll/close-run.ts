/** Writes down how a run ended and when the next one is due. */
import { sql, type Updateable } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { PollRun, PolledSource as PolledSourceTable } from '../../../schema/tables.generated.js';
import type { PolledItem } from '../../extract/poll/polled-item.js';
import type { FailedPoll } from './poll-answer.js';
import type { PolledSource } from './polled-sources.js';

/** So many runs of a source are remembered. */
const KEPT_RUNS = 500;

export async function closeRun(tx: DatabaseTransaction, pollId: string, ending: Updateable<PollRun>): Promise<void> {
  const run = await tx
    .updateTable('poll_run')
    .set({ ...ending, ended_at: sql`clock_timestamp()` })
    .where('id', '=', pollId)
    .returning(['source_id', 'ordinal'])
    .executeTakeFirstOrThrow();
  const forgotten = await tx
    .deleteFrom('poll_run')
    .where('source_id', '=', run.source_id)
    .where('ordinal', '<=', run.ordinal - KEPT_RUNS)
    .returning('id')
    .execute();
  if (forgotten.length === 0) return;
  const ids = forgotten.map(({ id }) => id);
  await tx.deleteFrom('stage').where('stage', '=', 'poll').where('subject_id', 'in', ids).execute();
}

/** How many items there are, and which share of them has what a good source gives. */
export function measuresOf(items: readonly PolledItem[]): Updateable<PollRun> {
  const share = (has: (item: PolledItem) => boolean): number | null =>
    items.length === 0 ? null : items.filter(has).length / items.length;
  return {
    items: items.length,
    with_title: share(({ title }) => title !== undefined),
    with_date: share(({ published }) => published !== undefined),
    with_text: share(({ hasText }) => hasText),
    with_link: share(({ url }) => url !== undefined),
  };
}

/** The next run comes after the usual time, a little spread so that a hundred sources do not keep one beat. */
export async function rescheduleGood(
  tx: DatabaseTransaction,
  source: PolledSource,
  heard: Updateable<PolledSourceTable>,
): Promise<void> {
  await tx
    .updateTable('polled_source')
    .set({
      ...heard,
      // Somebody may have asked a source that was off, and it is back.
      is_on: true,
      reason: null,
      failures_in_row: 0,
      last_success_at: sql`clock_timestamp()`,
      next_run_at: sql`clock_timestamp() + make_interval(secs => every_minutes * 60 * (1 + 0.05 * random()))`,
    })
    .where('id', '=', source.id)
    .execute();
}

/** After each failure the pause doubles, up to a day (or the usual time, where that is longer). 410 is for ever. */
export async function rescheduleFailed(
  tx: DatabaseTransaction,
  source: PolledSource,
  { outcome, message, until }: FailedPoll,
): Promise<void> {
  const backoff = sql<Date>`clock_timestamp() + make_interval(mins =>
    least(greatest(1440, every_minutes), every_minutes * (2 ^ least(failures_in_row, 10))::int))`;
  await tx
    .updateTable('polled_source')
    .set({
      is_on: outcome !== 'GONE',
      reason: message,
      failures_in_row: sql`failures_in_row + 1`,
      next_run_at: until ?? backoff,
    })
    .where('id', '=', source.id)
    .execute();
}
