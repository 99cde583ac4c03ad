/** A file that is polled: taken in as it came, held back, or let in after all. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { AidgraphError } from '../../../schema/errors.js';
import type { Fetched } from '../../extract/fetch/fetch-answer.js';
import { readMappingHint } from '../mapping-hint.js';
import { measureBytes, readBlob, storeBlob } from '../blobs.js';
import { takeIn, takeInWithin, type IntakeHints, type IntakeResult } from '../take-in.js';
import type { PolledSource } from './polled-sources.js';

/** What is known of a source goes with everything that comes of it. */
export function hintsOf(source: PolledSource, title?: string): IntakeHints {
  const publisher = source.publisher ?? title;
  const isList = source.kind === 'FEED' || source.kind === 'PAGES';
  return {
    ...(publisher !== undefined && { source: publisher }),
    ...(source.format !== null && !isList && { format: source.format }),
    ...(source.language !== null && { language: source.language }),
    ...(source.mapping !== null && !isList && { mapping: readMappingHint(source.mapping) }),
  };
}

/** @returns whether these very bytes are what was taken in last */
export async function takeFile(
  tx: DatabaseTransaction,
  source: PolledSource,
  { bytes, mediaType }: Fetched,
): Promise<boolean> {
  const { status } = await takeInWithin(tx, {
    locator: source.url,
    bytes,
    hints: hintsOf(source),
    ...(mediaType !== undefined && { mediaType }),
  });
  return status === 'known';
}

/** The bytes are kept, and nothing else happens to them. */
export async function holdFile(tx: DatabaseTransaction, { bytes, mediaType }: Fetched) {
  const measured = await measureBytes(bytes);
  await storeBlob(tx, { ...measured, source: bytes, mediaType });
  return { held_sha256: measured.sha256, held_media_type: mediaType ?? null };
}

/**
 * Lets in the file that the last run held back.
 *
 * @throws AidgraphError NOT_FOUND where there is none
 */
export async function acceptHeld(db: Database, source: PolledSource): Promise<IntakeResult> {
  const run = await db
    .selectFrom('poll_run')
    .select(['id', 'outcome', 'held_sha256', 'held_media_type'])
    .where('source_id', '=', source.id)
    .where('ended_at', 'is not', null)
    .orderBy('ordinal', 'desc')
    .executeTakeFirst();
  const sha256 = run?.held_sha256;
  if (!run || run.outcome !== 'SUSPECT' || !sha256) {
    throw new AidgraphError(
      'NOT_FOUND',
      `The last run of "${source.name}" held nothing back, so there is nothing to accept.`,
    );
  }
  const result = await takeIn(db, {
    locator: source.url,
    bytes: () => readBlob(db, sha256),
    hints: hintsOf(source),
    ...(run.held_media_type !== null && { mediaType: run.held_media_type }),
  });
  await db.updateTable('poll_run').set({ outcome: 'ACCEPTED' }).where('id', '=', run.id).execute();
  const isWell = { reason: null, failures_in_row: 0, last_success_at: sql<Date>`now()` };
  await db.updateTable('polled_source').set(isWell).where('id', '=', source.id).execute();
  return result;
}
