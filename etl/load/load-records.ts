/** The load stage: a version's claims become records. Organizations resolved, events matched, everything in one transaction. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { ClaimProperty, ClaimValues } from '../../schema/records/claim.js';
import { claimsOf, type EventReport, type StoredClaim } from '../transform/assemble/reports.js';
import { groupBy } from '../transform/group-by.js';
import { eventFingerprint } from '../transform/match/event-fingerprint.js';
import { resolveOrganizations } from './organizations.js';
import { projectEvents } from './project-events.js';
import { finishStage, holdStage } from './stage.js';

export interface LoadStage {
  readonly versionId: string;
  readonly epoch: number;
}

/** @returns the ids of the events that the version tells of */
export async function loadVersion(db: Database, { versionId, epoch }: LoadStage): Promise<readonly string[]> {
  const held = { stage: 'load', subject: versionId, epoch } as const;
  return db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    const version = await getVersionOrThrow(tx, versionId);
    const isCurrent = version.current_version_id === versionId;
    const before = isCurrent ? await supersedeOthers(tx, version) : [];
    const events = isCurrent ? await linkClaims(tx, version) : [];
    await projectEvents(tx, [...new Set([...before, ...events])]);
    await finishStage(tx, held);
    return events;
  });
}

type Version = Awaited<ReturnType<typeof getVersionOrThrow>>;

/** Locks the document against another version of itself, but not against events that come to refer to it. */
async function getVersionOrThrow(tx: DatabaseTransaction, versionId: string) {
  return tx
    .selectFrom('document_version as v')
    .innerJoin('document as d', 'd.id', 'v.document_id')
    .select(['v.id', 'v.document_id', 'v.text', 'v.published_at', 'd.current_version_id'])
    .where('v.id', '=', versionId)
    .forNoKeyUpdate('d')
    .executeTakeFirstOrThrow();
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

/** Finds or makes the event of each of the version's event keys, and notes which claims belong to it. */
async function linkClaims(tx: DatabaseTransaction, version: Version): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('claim as c')
    .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
    .select(['c.id', 'c.event_key', 'c.property', 'c.value', 'c.ordinal', 'c.confidence', 'e.quote'])
    .where('c.version_id', '=', version.id)
    .where('c.superseded_at', 'is', null)
    .orderBy('c.id')
    .execute();
  const claims = rows.map((row) => ({
    ...row,
    property: row.property as ClaimProperty,
    value: row.value as unknown as ClaimValues[ClaimProperty],
  }));
  const parties = claims.flatMap((claim) => (claim.property === 'party' ? (claim.value as ClaimValues['party']) : []));
  const organizations = await resolveOrganizations(tx, parties);
  const used = new Set<string>();
  const linked: LinkedEvent[] = [];
  for (const [eventKey, ofEvent] of groupBy(claims, (claim) => claim.event_key)) {
    const stored = ofEvent.map((claim): StoredClaim => {
      const organizationId = organizations.get(claim.value as ClaimValues['party']);
      return { ...claim, ...(organizationId !== undefined && { organizationId }) };
    });
    const report = reportOf(version, stored, ofEvent[0]!.confidence);
    linked.push({ ...identify(report, { documentId: version.document_id, eventKey, used }), claims: stored });
  }
  // In the order of their ids: two documents that share two events must not wait for each other.
  for (const event of linked.toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))) await linkEvent(tx, event);
  return linked.map(({ eventId }) => eventId);
}

const reportOf = (version: Version, claims: readonly StoredClaim[], confidence: number): EventReport => ({
  documentId: version.document_id,
  voice: version.document_id,
  publishedAt: version.published_at,
  confidence,
  claims,
});

interface LinkedEvent {
  readonly eventId: string;
  /** Set where the id comes from the fingerprint. */
  readonly fingerprint: string | null;
  readonly claims: readonly StoredClaim[];
}

interface Identity {
  readonly documentId: string;
  readonly eventKey: string;
  /** Ids given to earlier events of the same document: what one text tells apart stays apart. */
  readonly used: Set<string>;
}

/** Reports that share a fingerprint share the event's id, whichever comes first. */
function identify(report: EventReport, { documentId, eventKey, used }: Identity): Omit<LinkedEvent, 'claims'> {
  const fingerprint = eventFingerprint(report);
  const shared = fingerprint === undefined ? undefined : makeId('evt', fingerprint);
  const isShared = shared !== undefined && !used.has(shared);
  const eventId = isShared ? shared : ownId(report, { documentId, eventKey, used });
  used.add(eventId);
  return { eventId, fingerprint: isShared ? fingerprint! : null };
}

/** A sentence this long, word for word in two documents of one year, is one text printed twice. */
const TELLING_QUOTE_LENGTH = 60;

/** Copies of one text share their events even where no fingerprint can be made: the sentence itself names the event. */
function ownId(report: EventReport, { documentId, eventKey, used }: Identity): string {
  const { quote } = claimsOf(report, 'event')[0]!;
  const shared = makeId('evt', eventKey, report.publishedAt?.slice(0, 4) ?? '');
  const isTelling = quote !== undefined && quote.length >= TELLING_QUOTE_LENGTH && !used.has(shared);
  return isTelling ? shared : makeId('evt', documentId, eventKey);
}

async function linkEvent(tx: DatabaseTransaction, { eventId, fingerprint, claims }: LinkedEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      id: eventId,
      kind: 'DELIVERY',
      modality: 'DONE',
      title: '',
      confidence: 0,
      band: 'HIDE',
      corroboration: 0,
      fingerprint,
      search: sql`''::tsvector`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('claim_record')
    .values(
      claims.map((claim) => ({
        claim_id: claim.id,
        event_id: eventId,
        record_id: eventId,
        organization_id: claim.organizationId ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('claim_id').doUpdateSet((e) => ({
        event_id: e.ref('excluded.event_id'),
        organization_id: e.ref('excluded.organization_id'),
      })),
    )
    .execute();
}
