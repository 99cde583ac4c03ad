/** The extract stage: a document version's text becomes claims with their evidence, in one transaction. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { Claim } from '../../schema/records/claim.js';
import type { DocumentInput } from '../../schema/records/document.js';
import type { Extraction } from '../../schema/records/extracted.js';
import { claimEvents } from '../transform/claims/claim-events.js';
import { insertIssues } from './issues.js';
import { enqueue } from './outbox.js';
import { pageFinder } from './page-finder.js';
import { insertRows } from './rows.js';
import { ensureRun, type RunOf } from './runs.js';
import { finishStage, holdStage } from './stage.js';

/** A reader with what names its work. */
export interface NamedReader extends RunOf {
  read(input: DocumentInput): Extraction;
}

export interface ExtractStage {
  readonly versionId: string;
  readonly epoch: number;
  readonly reader: NamedReader;
}

/** @returns how many claims the version has now */
export async function extractVersion(db: Database, { versionId, epoch, reader }: ExtractStage): Promise<number> {
  const version = await db
    .selectFrom('document_version')
    .select(['text', 'title', 'language', 'published_at'])
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  const text = version.text ?? '';
  const extraction = reader.read({
    text,
    ...(version.title !== null && { title: version.title }),
    ...(version.language !== null && { language: version.language }),
    ...(version.published_at !== null && { published: version.published_at }),
  });
  const claims = claimEvents(extraction.events, text);
  const held = { stage: 'extract', subject: versionId, epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    const runId = await ensureRun(tx, reader);
    await insertClaims(tx, { versionId, runId, claims, text });
    await insertIssues(tx, { subject: versionId, stage: 'extract', issues: extraction.issues });
    await finishStage(tx, held);
    await enqueue(tx, { queue: 'load', jobId: `load-${versionId}-${epoch}`, payload: { versionId } });
  });
  return claims.length;
}

interface ClaimsOfVersion {
  readonly versionId: string;
  readonly runId: string;
  readonly claims: readonly Claim[];
  readonly text: string;
}

async function insertClaims(
  tx: DatabaseTransaction,
  { versionId, runId, claims, text }: ClaimsOfVersion,
): Promise<void> {
  const pageOf = pageFinder(text);
  const evidenceId = (claim: Claim): string => makeId('ev', versionId, claim.evidence.start, claim.evidence.end);
  const evidence = new Map(claims.map((claim) => [evidenceId(claim), claim.evidence]));
  await insertRows(
    tx,
    'evidence',
    [...evidence].map(([id, { quote, start, end }]) => ({
      id,
      version_id: versionId,
      start_offset: start,
      end_offset: end,
      locator: pageOf === undefined ? null : `page ${pageOf(start)}`,
      quote,
    })),
    sql`on conflict do nothing`,
  );
  await insertRows(
    tx,
    'claim',
    claims.map((claim) => ({
      id: makeId('clm', versionId, runId, claim.eventKey, claim.property, claim.ordinal, hashOf(claim.value)),
      version_id: versionId,
      extractor_run_id: runId,
      event_key: claim.eventKey,
      property: claim.property,
      ordinal: claim.ordinal,
      value: claim.value as never,
      evidence_id: evidenceId(claim),
      confidence: claim.confidence,
    })),
    sql`on conflict do nothing`,
  );
  await supersedeOtherRuns(tx, versionId, runId);
}

/** The same version read by another reader: the newest reading stands alone. */
async function supersedeOtherRuns(tx: DatabaseTransaction, versionId: string, runId: string): Promise<void> {
  await tx
    .updateTable('claim')
    .set({ superseded_at: sql`now()`, superseded_because: 'READ_ANEW' })
    .where('version_id', '=', versionId)
    .where('extractor_run_id', '<>', runId)
    .where('superseded_at', 'is', null)
    .execute();
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
