/** The read stage: bytes become documents and immutable versions, a batch a transaction, each with its place to go on from. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DatePrecision } from '../../schema/codelists/codelists.js';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { ReadDocument, Reading } from '../../schema/records/document.js';
import { bandKeys, minHash } from '../transform/similarity/min-hash.js';
import type { TableMapping } from '../extract/formats/table/mapping.js';
import { readBlob } from './blobs.js';
import { loadCrisis } from './crises.js';
import { joinCluster } from './document-clusters.js';
import { insertIssues } from './issues.js';
import { readMappingHint } from './mapping-hint.js';
import { enqueue } from './outbox.js';
import { ensureSource } from './sources.js';
import { advanceStage, finishStage, holdStage, readingsDone } from './stage.js';
import { isUrl } from './take-in.js';
import { urlKey } from './url-key.js';

/** Documents a transaction: enough to be quick, few enough that a kill costs little. */
const BATCH_SIZE = 50;

/** What a format is told about the bytes it is to read. */
export interface ReadingContext {
  readonly locator: string;
  readonly mediaType?: string;
  readonly format?: string;
  readonly language?: string;
  readonly published?: string;
  readonly mapping?: TableMapping;
}

export type ReadBytes = (bytes: AsyncIterable<Uint8Array>, context: ReadingContext) => AsyncIterable<Reading>;

export interface ReadStage {
  readonly intakeId: string;
  readonly epoch: number;
  /** `{ readings: number }` of an earlier, killed run; null at first. */
  readonly cursor: unknown;
  /** etl/extract's front door; it lets hints go before what a document says of itself. */
  readonly readBytes: ReadBytes;
}

/** @returns the ids of the versions that are new or current again */
export async function readIntake(db: Database, stage: ReadStage): Promise<readonly string[]> {
  const intake = await getIntakeOrThrow(db, stage.intakeId);
  const held = { stage: 'read', subject: stage.intakeId, epoch: stage.epoch } as const;
  const changed: string[] = [];
  let done = readingsDone(stage.cursor);
  let seen = 0;
  const store = async (batch: readonly StoredType[], isLast: boolean): Promise<void> => {
    await db.transaction().execute(async (tx) => {
      await holdStage(tx, held);
      for (const [index, reading] of batch.entries()) {
        changed.push(...(await storeReading(tx, { intake, reading, ordinal: done + index, run: stage.epoch })));
      }
      done += batch.length;
      if (isLast) await finishStage(tx, held);
      else await advanceStage(tx, held, { readings: done });
    });
  };
  let batch: StoredType[] = [];
  for await (const reading of stage.readBytes(readBlob(db, intake.sha256), contextOf(intake))) {
    // The records of a structured report are read, and loaded, by the load stage.
    if (reading.type === 'record') break;
    seen += 1;
    if (seen <= done) continue;
    batch.push(reading);
    if (batch.length === BATCH_SIZE) {
      await store(batch, false);
      batch = [];
    }
  }
  await store(batch, true);
  return changed;
}

type Intake = Awaited<ReturnType<typeof getIntakeOrThrow>>;

async function getIntakeOrThrow(db: Database, intakeId: string) {
  return db
    .selectFrom('intake as i')
    .innerJoin('blob as b', 'b.sha256', 'i.blob_sha256')
    .select([
      'i.id',
      'i.locator',
      'i.published_hint',
      'i.source_hint',
      'i.format_hint',
      'i.language_hint',
      'i.mapping_hint',
    ])
    .select(['b.sha256', 'b.media_type'])
    .where('i.id', '=', intakeId)
    .executeTakeFirstOrThrow();
}

type Hinted = Pick<
  Intake,
  'locator' | 'media_type' | 'format_hint' | 'language_hint' | 'published_hint' | 'mapping_hint'
>;

export function contextOf(intake: Hinted): ReadingContext {
  return {
    locator: intake.locator,
    ...(intake.media_type !== null && { mediaType: intake.media_type }),
    ...(intake.format_hint !== null && { format: intake.format_hint }),
    ...(intake.language_hint !== null && { language: intake.language_hint }),
    ...(intake.mapping_hint !== null && { mapping: readMappingHint(intake.mapping_hint) }),
    ...(intake.published_hint !== null && { published: intake.published_hint }),
  };
}

type StoredType = Exclude<Reading, { readonly type: 'record' }>;

interface StoredReading {
  readonly intake: Intake;
  readonly reading: StoredType;
  readonly ordinal: number;
  readonly run: number;
}

async function storeReading(tx: DatabaseTransaction, stored: StoredReading): Promise<readonly string[]> {
  const { intake, reading } = stored;
  if (reading.type === 'issue') {
    await insertIssues(tx, { subject: intake.id, stage: 'read', issues: [reading.issue] });
    return [];
  }
  if (reading.type === 'crisis') {
    await loadCrisis(tx, reading.crisis);
    await insertIssues(tx, { subject: intake.id, stage: 'read', issues: reading.issues });
    return [];
  }
  const documentId = await ensureDocument(tx, intake, reading.document);
  const { versionId, isNew } = await ensureVersion(tx, { documentId, intake, document: reading.document });
  await insertIssues(tx, { subject: versionId, stage: 'read', issues: reading.issues });
  const isRenewed = !isNew && (await makeCurrent(tx, documentId, versionId));
  if (isNew) {
    await makeCurrent(tx, documentId, versionId);
    await storeSignature(tx, documentId, reading.document.text);
    // A table or an XML file has no text to extract from: what it states is loaded straight away.
    const queue = reading.document.text === null ? 'load' : 'extract';
    await enqueue(tx, { queue, jobId: `${queue}-${versionId}-0`, payload: { versionId } });
  } else if (isRenewed) {
    await reload(tx, versionId, `${intake.id}-${stored.run}`);
  }
  return isNew || isRenewed ? [versionId] : [];
}

/** A version that is current again after another: its claims are taken up once more. */
async function reload(tx: DatabaseTransaction, versionId: string, run: string): Promise<void> {
  await tx
    .updateTable('stage')
    .set({ done_at: null, cursor: null, epoch: sql`epoch + 1` })
    .where('subject_id', '=', versionId)
    .where('stage', '=', 'load')
    .execute();
  await enqueue(tx, { queue: 'load', jobId: `load-${versionId}-${run}`, payload: { versionId } });
}

async function ensureDocument(tx: DatabaseTransaction, intake: Intake, document: ReadDocument): Promise<string> {
  const url = document.canonicalUrl ?? (isUrl(intake.locator) ? intake.locator : undefined);
  const part = document.id === undefined ? '' : `#${document.id}`;
  const key = document.canonicalUrl ? urlKey(document.canonicalUrl) : `${url ? urlKey(url) : intake.locator}${part}`;
  const id = makeId('doc', key);
  const sourceId = await ensureSource(tx, { name: document.publisher ?? intake.source_hint ?? undefined, url });
  await tx
    .insertInto('document')
    .values({ id, url_key: key, canonical_url: url ?? null, source_id: sourceId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // One at a time from here on: two intakes of one page must not both become its third version.
  await tx.selectFrom('document').select('id').where('id', '=', id).forNoKeyUpdate().execute();
  return id;
}

async function ensureVersion(
  tx: DatabaseTransaction,
  { documentId, intake, document }: { documentId: string; intake: Intake; document: ReadDocument },
): Promise<{ versionId: string; isNew: boolean }> {
  const fields = {
    text: document.text,
    title: document.title ?? null,
    author: document.author ?? null,
    language: document.language ?? null,
    ...published(document.publishedAt),
  };
  const readingSha256 = createHash('sha256')
    .update(JSON.stringify([fields, document.text === null && readAs(intake)]))
    .digest('hex');
  const versionId = makeId('ver', documentId, readingSha256);
  const { ordinal } = await tx
    .selectFrom('document_version')
    .select((e) => e.fn.coalesce(e.fn.max('ordinal'), e.lit(0)).as('ordinal'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  const inserted = await tx
    .insertInto('document_version')
    .values({
      ...fields,
      id: versionId,
      document_id: documentId,
      ordinal: ordinal + 1,
      blob_sha256: intake.sha256,
      part: document.id ?? null,
      reading_sha256: readingSha256,
      minhash: sql`${document.text === null ? null : signatureOf(document.text)}::integer[]`,
    })
    .onConflict((conflict) => conflict.columns(['document_id', 'reading_sha256']).doNothing())
    .executeTakeFirst();
  return { versionId, isNew: inserted.numInsertedOrUpdatedRows === 1n };
}

/** What a report states follows from its bytes and from what was said of them. */
const readAs = ({ sha256, format_hint, mapping_hint }: Intake): readonly (string | null)[] => [
  sha256,
  format_hint,
  mapping_hint,
];

/** '2020-08' is stored as its first day with the precision beside it. */
function published(date: string | undefined): {
  published_at: string | null;
  published_precision: DatePrecision | null;
} {
  if (date === undefined) return { published_at: null, published_precision: null };
  const precision = date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY';
  return { published_at: (date + '-01-01'.slice(date.length - 4)).slice(0, 10), published_precision: precision };
}

const signatureOf = (text: string): number[] | null => {
  const signature = minHash(text);
  return signature && [...signature];
};

/** @returns whether another version was current before */
async function makeCurrent(tx: DatabaseTransaction, documentId: string, versionId: string): Promise<boolean> {
  const result = await tx
    .updateTable('document')
    .set({ current_version_id: versionId })
    .where('id', '=', documentId)
    .where('current_version_id', 'is distinct from', versionId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

async function storeSignature(tx: DatabaseTransaction, documentId: string, text: string | null): Promise<void> {
  const signature = text === null ? null : minHash(text);
  if (!signature) return;
  await joinCluster(tx, { documentId, signature, keys: bandKeys(signature) });
}
