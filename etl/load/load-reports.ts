/** What a version tells of events: reports made of its claims, matched with what others tell, and standing in for what the version before it told. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { ClaimProperty, ClaimValues } from '../../schema/records/claim.js';
import type { EventReport, StoredClaim } from '../transform/assemble/reports.js';
import { groupBy } from '../transform/group-by.js';
import { ONE_ACT, type EventComparer } from '../transform/match/compare-events.js';
import { profileOfReport } from '../transform/match/event-profile.js';
import { getReports, upsertReports, type EventReportRow, type StoredReport } from './identity/event-reports.js';
import { followReports, insertEvents, settleEvents } from './identity/match-events.js';
import { resolveOrganizations } from './organizations.js';
import type { Version } from './versions.js';

interface ToldReport {
  readonly row: EventReportRow;
  readonly claims: readonly StoredClaim[];
}

export interface LoadedReports {
  /** Events that the version tells of. */
  readonly told: readonly string[];
  /** Events that have other reports than before. */
  readonly touched: readonly string[];
}

export async function loadReports(
  tx: DatabaseTransaction,
  version: Version,
  comparer: EventComparer,
): Promise<LoadedReports> {
  const told = await readReports(tx, version, comparer);
  const ids = told.map(({ row }) => row.id);
  const gone = await takeAway(tx, version.document_id, ids);
  const events = await upsertReports(
    tx,
    told.map(({ row }) => row),
  );
  await insertEvents(tx, [...events.values()]);
  await linkClaims(tx, told, events);
  const lost = gone.map(({ report }) => report);
  const touched = await settleEvents(tx, { reportIds: [...ids, ...lost.map(({ id }) => id)], comparer });
  const now = await getReports(tx, ids);
  await followReports(tx, findFollowers(gone, now, comparer));
  return {
    told: [...new Set(now.map(({ eventId }) => eventId))],
    touched: [...touched, ...lost.map(({ eventId }) => eventId)],
  };
}

async function readReports(
  tx: DatabaseTransaction,
  version: Version,
  comparer: EventComparer,
): Promise<readonly ToldReport[]> {
  const claims = await getClaims(tx, version.id);
  const parties = claims.flatMap((claim) => (claim.property === 'party' ? (claim.value as ClaimValues['party']) : []));
  const years = yearsOf(claims, version.published_at);
  const organizations = await resolveOrganizations(tx, parties, (party) => years.get(party));
  const reports = [...groupBy(claims, (claim) => claim.event_key)].map(([eventKey, ofEvent], ordinal) => {
    const stored = ofEvent.map((claim): StoredClaim => {
      const organizationId = organizations.get(claim.value as ClaimValues['party']);
      return { ...claim, ...(organizationId !== undefined && { organizationId }) };
    });
    return toReport(version, { eventKey, ordinal, claims: stored, confidence: ofEvent[0]!.confidence }, comparer);
  });
  return reports.filter((report) => report !== undefined);
}

/** The year of the event that a party takes part in, else that in which it was told. */
function yearsOf(
  claims: Awaited<ReturnType<typeof getClaims>>,
  publishedAt: string | null,
): ReadonlyMap<object, number | undefined> {
  const years = new Map<object, number | undefined>();
  for (const ofEvent of groupBy(claims, (claim) => claim.event_key).values()) {
    const date = ofEvent.find(({ property }) => property === 'date')?.value as ClaimValues['date'] | undefined;
    const written = date?.value ?? publishedAt;
    for (const { value } of ofEvent) years.set(value, written === null ? undefined : Number(written.slice(0, 4)));
  }
  return years;
}

async function getClaims(tx: DatabaseTransaction, versionId: string) {
  const rows = await tx
    .selectFrom('claim as c')
    .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
    .select(['c.id', 'c.event_key', 'c.property', 'c.value', 'c.ordinal', 'c.confidence', 'e.quote'])
    .where('c.version_id', '=', versionId)
    .where('c.superseded_at', 'is', null)
    .orderBy('c.event_key')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    property: row.property as ClaimProperty,
    value: row.value as unknown as ClaimValues[ClaimProperty],
  }));
}

interface Told {
  readonly eventKey: string;
  readonly ordinal: number;
  readonly claims: readonly StoredClaim[];
  readonly confidence: number;
}

/** Undefined where no claim says that there is an event. */
function toReport(version: Version, told: Told, comparer: EventComparer): ToldReport | undefined {
  const { eventKey, ordinal, claims, confidence } = told;
  const documentId = version.document_id;
  const report: EventReport = { documentId, voice: documentId, publishedAt: version.published_at, confidence, claims };
  const profile = profileOfReport(report, { ordinal, signature: null });
  if (profile === undefined) return undefined;
  const row = {
    id: makeId('evt', documentId, eventKey),
    documentId,
    versionId: version.id,
    eventKey,
    toldOn: profile.publishedAt,
    profile,
    keys: comparer.keysOf(profile),
  };
  return { row, claims };
}

interface Gone {
  readonly report: StoredReport;
  /** Another report that was of the same event, and still stands. */
  readonly companion: string | undefined;
}

/** What earlier versions told of and this one does not. */
async function takeAway(
  tx: DatabaseTransaction,
  documentId: string,
  told: readonly string[],
): Promise<readonly Gone[]> {
  const rows = await tx.selectFrom('event_report').select('id').where('document_id', '=', documentId).execute();
  const ids = rows.map(({ id }) => id).filter((id) => !told.includes(id));
  if (ids.length === 0) return [];
  const lost = await getReports(tx, ids);
  await tx.deleteFrom('event_report').where('id', 'in', ids).execute();
  const others = await tx
    .selectFrom('event_report')
    .select(['id', 'event_id'])
    .where(
      'event_id',
      'in',
      lost.map(({ eventId }) => eventId),
    )
    .orderBy('id')
    .execute();
  return lost.map((report) => ({
    report,
    companion: others.find(({ event_id }) => event_id === report.eventId)?.id,
  }));
}

async function linkClaims(
  tx: DatabaseTransaction,
  told: readonly ToldReport[],
  events: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = told.flatMap(({ row, claims }) =>
    claims.map((claim) => ({
      claim_id: claim.id,
      event_id: events.get(row.id)!,
      record_id: events.get(row.id)!,
      organization_id: claim.organizationId ?? null,
    })),
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('claim_record')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('claim_id').doUpdateSet((e) => ({
        event_id: e.ref('excluded.event_id'),
        organization_id: e.ref('excluded.organization_id'),
      })),
    )
    .execute();
}

/** An id that was given out leads on: to what the document says of the event now, else to what others say of it. */
function findFollowers(
  gone: readonly Gone[],
  now: readonly StoredReport[],
  comparer: EventComparer,
): ReadonlyMap<string, string> {
  const followers = gone.map(
    ({ report, companion }) => [report.id, findRewording(report, now, comparer) ?? companion] as const,
  );
  return new Map(followers.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** "2,500 kits", corrected to "2,400 kits": the same event in the words of the new version. */
function findRewording(
  { profile }: StoredReport,
  now: readonly StoredReport[],
  comparer: EventComparer,
): string | undefined {
  const before = { ...profile, documentId: `${profile.documentId} before` };
  const alike = now
    .map(({ id, profile: after }) => ({ id, comparison: comparer.compare(before, after) }))
    .filter(({ comparison }) => ONE_ACT.has(comparison.relation))
    .toSorted((a, b) => b.comparison.score - a.comparison.score || (a.id < b.id ? -1 : 1));
  return alike[0]?.id;
}
