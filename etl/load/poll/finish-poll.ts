/** The end of a run: what it found is taken in, and how it went is written down, in one transaction. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Fetched } from '../../extract/fetch/fetch-answer.js';
import type { Listing } from '../../extract/poll/polled-item.js';
import { insertIssues } from '../issues.js';
import { finishStage, holdStage } from '../stage.js';
import { closeRun, measuresOf, rescheduleFailed, rescheduleGood } from './close-run.js';
import type { PollAnswer } from './poll-answer.js';
import { getUsualItems } from './poll-history.js';
import { suspicionOf } from './poll-guard.js';
import type { PolledSource } from './polled-sources.js';
import { holdFile, takeFile } from './take-file.js';
import { noteItems, takeItems } from './take-items.js';

export interface PollEnd {
  readonly pollId: string;
  readonly epoch: number;
  readonly source: PolledSource;
  readonly answer: PollAnswer;
}

export async function finishPoll(db: Database, end: PollEnd): Promise<void> {
  const held = { stage: 'poll', subject: end.pollId, epoch: end.epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    // A source may have been removed meanwhile: then nothing of the run is wanted.
    const source = await tx
      .selectFrom('polled_source')
      .select('id')
      .where('id', '=', end.source.id)
      .forUpdate()
      .executeTakeFirst();
    if (source) await write(tx, end);
    await finishStage(tx, held);
  });
}

async function write(tx: DatabaseTransaction, end: PollEnd): Promise<void> {
  const { answer, source, pollId } = end;
  if (answer.type === 'fetched') return writeFetched(tx, end, answer);
  if (answer.type === 'unchanged') {
    await closeRun(tx, pollId, { outcome: 'UNCHANGED', http_status: 304 });
    return rescheduleGood(tx, source, {});
  }
  const { outcome, message, status = null } = answer;
  await closeRun(tx, pollId, { outcome, message, http_status: status });
  await rescheduleFailed(tx, source, answer);
}

/** A suspect list still adds what is new; a suspect file would take the place of a good one, so it is held back. */
async function writeFetched(
  tx: DatabaseTransaction,
  { source, pollId }: PollEnd,
  { fetched, listing }: Extract<PollAnswer, { type: 'fetched' }>,
): Promise<void> {
  const usual = await getUsualItems(tx, source.id);
  const expected = { minItems: source.min_items, maxItems: source.max_items, usual };
  const suspicion = suspicionOf(listing.items.length, expected);
  const measures = { http_status: 200, ...measuresOf(listing.items) };
  // Of the source, not of the run: what is odd every day is one issue.
  await insertIssues(tx, { subject: source.id, stage: 'poll', issues: listing.issues });
  if (suspicion !== undefined && source.kind === 'FILE') {
    const heldBack = await holdFile(tx, fetched);
    const message = `${suspicion}; held back: "aidgraph source run ${source.name} --accept" lets it in`;
    await closeRun(tx, pollId, { ...measures, ...heldBack, outcome: 'SUSPECT', message });
    return rescheduleSuspect(tx, source, message);
  }
  const taken = await takeFetched(tx, source, { fetched, listing });
  const outcome = suspicion !== undefined ? 'SUSPECT' : taken.isKnown ? 'UNCHANGED' : 'OK';
  await closeRun(tx, pollId, { ...measures, ...taken.counts, outcome, message: suspicion ?? null });
  if (suspicion !== undefined) return rescheduleSuspect(tx, source, suspicion);
  await rescheduleGood(tx, source, { etag: fetched.etag ?? null, last_modified: fetched.lastModified ?? null });
}

async function takeFetched(
  tx: DatabaseTransaction,
  source: PolledSource,
  { fetched, listing }: { readonly fetched: Fetched; readonly listing: Listing },
) {
  if (source.kind === 'FEED' || source.kind === 'PAGES') {
    return { counts: await takeItems(tx, source, listing), isKnown: false };
  }
  if (source.kind === 'RELIEFWEB') return takeAnswer(tx, source, { fetched, listing });
  const isKnown = await takeFile(tx, source, fetched);
  return { counts: { items_new: isKnown ? 0 : listing.items.length }, isKnown };
}

/** Every answer of an API has other bytes (it says how long it took): what it tells decides whether it is kept. */
async function takeAnswer(
  tx: DatabaseTransaction,
  source: PolledSource,
  { fetched, listing }: { readonly fetched: Fetched; readonly listing: Listing },
) {
  const { fresh, counts } = await noteItems(tx, source, listing.items);
  if (fresh.length > 0) await takeFile(tx, source, fetched);
  return { counts, isKnown: fresh.length === 0 };
}

/** The run came through, so it is no failure; what it showed is not trusted, so the next one asks for everything again. */
async function rescheduleSuspect(tx: DatabaseTransaction, source: PolledSource, reason: string): Promise<void> {
  await tx
    .updateTable('polled_source')
    .set({
      reason: `suspect: ${reason}`,
      etag: null,
      last_modified: null,
      next_run_at: sql`now() + make_interval(mins => every_minutes)`,
    })
    .where('id', '=', source.id)
    .execute();
}
