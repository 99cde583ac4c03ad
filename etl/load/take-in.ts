/** Takes in bytes (kept under their hash) or a URL still to be fetched, and queues what follows, in one transaction. */
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import type { TableMapping } from '../extract/formats/table/mapping.js';
import { makeId } from '../../schema/ids.js';
import { measureBytes, storeBlob, type ByteSource } from './blobs.js';
import { enqueue } from './outbox.js';
import { reopenStage } from './stage.js';

/** What the one who hands something in knows about it. */
export interface IntakeHints {
  /** `2020-08-27` */
  readonly published?: string;
  readonly source?: string;
  readonly format?: string;
  readonly language?: string;
  /** What the columns of a table mean. */
  readonly mapping?: TableMapping;
}

export interface IntakeRequest {
  /** Where it comes from: a URL, `file:///…`, `sample:name.md`, `stdin:<sha256>`. */
  readonly locator: string;
  /** Absent for a URL that is still to be fetched. */
  readonly bytes?: ByteSource;
  readonly mediaType?: string;
  readonly hints?: IntakeHints;
}

export interface IntakeResult {
  readonly intakeId: string;
  /** `known`: the same bytes are here already and nothing was changed. */
  readonly status: 'new' | 'known' | 'renewed';
}

export const isUrl = (locator: string): boolean => /^https?:\/\//i.test(locator);

/**
 * @example await takeIn(db, { locator: 'file:///reports/a.txt', bytes, hints: { published: '2020-08-27' } })
 */
export async function takeIn(db: Database, request: IntakeRequest): Promise<IntakeResult> {
  return db.transaction().execute((tx) => takeInWithin(tx, request));
}

/** The same inside a transaction that is open already (a fetch hands its bytes on this way). */
export async function takeInWithin(tx: DatabaseTransaction, request: IntakeRequest): Promise<IntakeResult> {
  if (request.bytes === undefined) return takeInUrl(tx, request);
  const { bytes: source, mediaType } = request;
  const measured = await measureBytes(source);
  const { sha256 } = measured;
  await storeBlob(tx, { ...measured, source, mediaType });
  const known = await findIntake(tx, request.locator, sha256);
  if (known) return renewIntake(tx, known, request.hints ?? {});
  const intakeId = makeId('itk', request.locator, sha256);
  const inserted = await insertIntake(tx, { id: intakeId, sha256, request });
  if (!inserted) return { intakeId, status: 'known' };
  await enqueue(tx, { queue: 'read', jobId: `read-${intakeId}-0`, payload: { intakeId } });
  return { intakeId, status: 'new' };
}

/** Asking for a URL again fetches it again: only its bytes can tell whether it has changed. */
async function takeInUrl(tx: DatabaseTransaction, request: IntakeRequest): Promise<IntakeResult> {
  const intakeId = makeId('itk', request.locator, 'fetch');
  const isNew = await insertIntake(tx, { id: intakeId, sha256: null, request });
  const run = await reopenStage(tx, { stage: 'fetch', subject: intakeId });
  await enqueue(tx, { queue: 'fetch', jobId: `fetch-${intakeId}-${run}`, payload: { intakeId } });
  return { intakeId, status: isNew ? 'new' : 'renewed' };
}

interface KnownIntake {
  readonly id: string;
  readonly blob_sha256: string | null;
  readonly published_hint: string | null;
  readonly source_hint: string | null;
  readonly format_hint: string | null;
  readonly language_hint: string | null;
  readonly mapping_hint: string | null;
}

/** The same bytes from the same place; for files from any place, since a copied file says nothing new. */
async function findIntake(tx: DatabaseTransaction, locator: string, sha256: string): Promise<KnownIntake | undefined> {
  const query = tx
    .selectFrom('intake')
    .selectAll()
    .where('blob_sha256', '=', sha256)
    .orderBy('created_at')
    .orderBy('id');
  const known = await query.execute();
  return (
    known.find((intake) => intake.locator === locator) ??
    (isUrl(locator) ? undefined : known.find((intake) => !isUrl(intake.locator)))
  );
}

/** Reads known bytes anew when something new is said about them, or when the document has since moved on to other bytes. */
async function renewIntake(tx: DatabaseTransaction, known: KnownIntake, hints: IntakeHints): Promise<IntakeResult> {
  const merged = {
    published_hint: hints.published ?? known.published_hint,
    source_hint: hints.source ?? known.source_hint,
    format_hint: hints.format ?? known.format_hint,
    language_hint: hints.language ?? known.language_hint,
    mapping_hint: hints.mapping === undefined ? known.mapping_hint : JSON.stringify(hints.mapping),
  };
  const isChanged = Object.entries(merged).some(([key, value]) => known[key as keyof typeof merged] !== value);
  if (!isChanged && !(await hasMovedOn(tx, known.blob_sha256))) return { intakeId: known.id, status: 'known' };
  await tx.updateTable('intake').set(merged).where('id', '=', known.id).execute();
  const run = await reopenStage(tx, { stage: 'read', subject: known.id });
  await enqueue(tx, { queue: 'read', jobId: `read-${known.id}-${run}`, payload: { intakeId: known.id } });
  return { intakeId: known.id, status: 'renewed' };
}

async function hasMovedOn(tx: DatabaseTransaction, sha256: string | null): Promise<boolean> {
  const row = await tx
    .selectFrom('document_version as v')
    .innerJoin('document as d', 'd.id', 'v.document_id')
    .innerJoin('document_version as c', 'c.id', 'd.current_version_id')
    .select('v.id')
    .where('v.blob_sha256', '=', sha256)
    .whereRef('c.blob_sha256', '<>', 'v.blob_sha256')
    .executeTakeFirst();
  return row !== undefined;
}

async function insertIntake(
  tx: DatabaseTransaction,
  { id, sha256, request }: { id: string; sha256: string | null; request: IntakeRequest },
): Promise<boolean> {
  const result = await tx
    .insertInto('intake')
    .values({
      id,
      locator: request.locator,
      blob_sha256: sha256,
      published_hint: request.hints?.published ?? null,
      source_hint: request.hints?.source ?? null,
      format_hint: request.hints?.format ?? null,
      language_hint: request.hints?.language ?? null,
      mapping_hint: request.hints?.mapping === undefined ? null : JSON.stringify(request.hints.mapping),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
