/** The load stage: a version's claims become records. Organizations resolved, events matched, everything in one transaction. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { groupBy } from '../transform/group-by.js';
import type { EventComparer } from '../transform/match/compare-events.js';
import { getLinkedEvents } from './identity/event-links.js';
import { lockIdentity } from './identity/settle.js';
import { loadReports } from './load-reports.js';
import type { LoadStage } from './load-stage.js';
import { projectEvents } from './project-events.js';
import { loadReport } from './reported/load-report.js';
import { finishStage, holdStage } from './stage.js';
import { getVersionOrThrow, type Version } from './versions.js';

/** Loads a text from its claims, a structured report from its bytes. */
export async function loadVersion(db: Database, stage: LoadStage): Promise<void> {
  const { text } = await db
    .selectFrom('document_version')
    .select('text')
    .where('id', '=', stage.versionId)
    .executeTakeFirstOrThrow();
  await (text === null ? loadReport(db, stage) : loadText(db, stage));
}

async function loadText(db: Database, { versionId, epoch, comparer }: LoadStage): Promise<void> {
  const held = { stage: 'load', subject: versionId, epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await lockIdentity(tx);
    const version = await getVersionOrThrow(tx, versionId);
    if (version.current_version_id === versionId) await loadCurrent(tx, version, comparer);
    await finishStage(tx, held);
  });
}

async function loadCurrent(tx: DatabaseTransaction, version: Version, comparer: EventComparer): Promise<void> {
  const losing = await supersedeOthers(tx, version);
  const { told, touched } = await loadReports(tx, version, comparer);
  // A copy that comes later makes two sources one.
  const copied = await getEventsOfCopies(tx, version.document_id);
  const changed = [...new Set([...losing, ...told, ...touched, ...copied])];
  await projectEvents(tx, [...changed, ...(await getLinkedEvents(tx, changed))]);
}

async function getEventsOfCopies(tx: DatabaseTransaction, documentId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('document as d')
    .innerJoin('document as c', 'c.cluster_id', 'd.cluster_id')
    .innerJoin('event_report as r', 'r.document_id', 'c.id')
    .select('r.event_id')
    .distinct()
    .where('d.id', '=', documentId)
    .execute();
  return rows.map(({ event_id }) => event_id);
}

/**
 * Claims of the document's other versions give way: superseded because their quote vanished, or because the new version
 * says it itself. Claims of this version, superseded while another was current, stand again.
 *
 * @returns the events that lose claims by it
 */
async function supersedeOthers(tx: DatabaseTransaction, version: Version): Promise<readonly string[]> {
  const others = await tx
    .selectFrom('claim as c')
    .innerJoin('document_version as v', 'v.id', 'c.version_id')
    .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
    .select(['c.id', 'e.quote'])
    .where('v.document_id', '=', version.document_id)
    .where('v.id', '<>', version.id)
    .where('c.superseded_at', 'is', null)
    .execute();
  const text = version.text ?? '';
  for (const [because, claims] of groupBy(others, ({ quote }) =>
    text.includes(quote) ? 'VERSION_REPLACED' : 'QUOTE_VANISHED',
  )) {
    await tx
      .updateTable('claim')
      .set({ superseded_at: sql`now()`, superseded_because: because })
      .where(
        'id',
        'in',
        claims.map(({ id }) => id),
      )
      .execute();
  }
  await tx
    .updateTable('claim')
    .set({ superseded_at: null, superseded_because: null })
    .where('version_id', '=', version.id)
    .where('superseded_because', 'in', ['QUOTE_VANISHED', 'VERSION_REPLACED'])
    .execute();
  return unlink(
    tx,
    others.map(({ id }) => id),
  );
}

async function unlink(tx: DatabaseTransaction, claimIds: readonly string[]): Promise<readonly string[]> {
  if (claimIds.length === 0) return [];
  const rows = await tx
    .deleteFrom('claim_record')
    .where('claim_id', 'in', [...claimIds])
    .returning('event_id')
    .execute();
  return rows.map((row) => row.event_id);
}
