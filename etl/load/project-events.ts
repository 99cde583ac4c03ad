/** Rebuilds event records from all their standing claims: the tables of events hold nothing that claims do not say. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { ClaimProperty, ClaimValues } from '../../schema/records/claim.js';
import type { EventRecord } from '../../schema/records/event.js';
import { assembleEvent } from '../transform/assemble/assemble-event.js';
import { groupBy } from '../transform/group-by.js';
import type { EventReport } from '../transform/assemble/reports.js';
import { replaceEventRows } from './event-rows.js';
import { getLinks } from './identity/event-links.js';
import { projectPromises } from './project-promises.js';

/** Call it with every event whose claims, reports, organizations or links have changed. */
export async function projectEvents(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  const ids = [...new Set(eventIds)].toSorted();
  const promised = await getPromisesOf(tx, ids);
  for (const eventId of ids) await projectEvent(tx, eventId);
  // A delivery that turns out to be of another promise leaves the one that it seemed to keep.
  await projectPromises(tx, [...new Set([...ids, ...promised, ...(await getPromisesOf(tx, ids))])]);
  await deleteMerged(tx, ids);
}

async function projectEvent(tx: DatabaseTransaction, eventId: string): Promise<void> {
  await tx.selectFrom('event').select('id').where('id', '=', eventId).forNoKeyUpdate().execute();
  const claims = await getClaims(tx, eventId);
  if (claims.length === 0) return withdrawEvent(tx, eventId);
  const reports = reportsOf(claims);
  const names = await getOrganizationNames(tx, claims);
  const record = assembleEvent(reports, names);
  await updateEvent(tx, { eventId, record, claims, names });
  await replaceEventRows(tx, eventId, record);
  await replaceDocuments(tx, eventId, reports);
}

async function getPromisesOf(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct fulfils as id from event where id = any(${eventIds}::text[]) and fulfils is not null`.execute(tx);
  return rows.map(({ id }) => id);
}

type LinkedClaim = Awaited<ReturnType<typeof getClaims>>[number];

async function getClaims(tx: DatabaseTransaction, eventId: string) {
  return (
    tx
      .selectFrom('claim_record as r')
      .innerJoin('claim as c', 'c.id', 'r.claim_id')
      .innerJoin('document_version as v', 'v.id', 'c.version_id')
      .innerJoin('document as d', 'd.id', 'v.document_id')
      .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
      .leftJoin('canonical as k', 'k.member_id', 'r.organization_id')
      .select(['c.id', 'c.property', 'c.value', 'c.ordinal', 'c.confidence', 'c.event_key', 'c.version_id'])
      // Whom the name was resolved to, under the id that stands for it now.
      .select((select) => select.fn.coalesce('k.canonical_id', 'r.organization_id').as('organization_id'))
      .select(['v.document_id', 'v.published_at', 'd.cluster_id', 'd.source_id', 'e.quote'])
      .where('r.event_id', '=', eventId)
      .where('c.superseded_at', 'is', null)
      .orderBy('c.id')
      .execute()
  );
}

/** One report a document. Its voice is its publisher's, and the same for every copy of one text. */
function reportsOf(claims: readonly LinkedClaim[]): readonly EventReport[] {
  const voices = voicesOf(claims);
  return [...groupBy(claims, (claim) => `${claim.document_id} ${claim.event_key}`).values()].map((ofDocument) => {
    const first = ofDocument[0]!;
    return {
      documentId: first.document_id,
      voice: voices.get(first.document_id)!,
      publishedAt: first.published_at,
      confidence: first.confidence,
      claims: ofDocument.map((claim) => ({
        id: claim.id,
        property: claim.property as ClaimProperty,
        value: claim.value as unknown as ClaimValues[ClaimProperty],
        ordinal: claim.ordinal,
        ...(claim.organization_id !== null && { organizationId: claim.organization_id }),
      })),
    };
  });
}

/** Copies of one text speak with the voice of the first of their publishers (in the order of ids, not of arrival). */
function voicesOf(claims: readonly LinkedClaim[]): ReadonlyMap<string, string> {
  const publisher = (claim: LinkedClaim): string => claim.source_id ?? claim.document_id;
  const ofCluster = new Map<string, string>();
  for (const claim of claims) {
    const cluster = claim.cluster_id ?? claim.document_id;
    const known = ofCluster.get(cluster);
    if (known === undefined || publisher(claim) < known) ofCluster.set(cluster, publisher(claim));
  }
  return new Map(claims.map((claim) => [claim.document_id, ofCluster.get(claim.cluster_id ?? claim.document_id)!]));
}

async function getOrganizationNames(
  tx: DatabaseTransaction,
  claims: readonly LinkedClaim[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(claims.flatMap((claim) => claim.organization_id ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('organization').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

interface UpdatedEvent {
  readonly eventId: string;
  readonly record: EventRecord;
  readonly claims: readonly LinkedClaim[];
  readonly names: ReadonlyMap<string, string>;
}

async function updateEvent(tx: DatabaseTransaction, { eventId, record, claims, names }: UpdatedEvent): Promise<void> {
  const links = await getLinks(tx, eventId);
  const quotes = new Set(claims.map((claim) => claim.quote));
  const searched = [record.title, ...[...names.values()].toSorted(), ...quotes].join(' ');
  await tx
    .updateTable('event')
    .set({
      kind: record.kind,
      modality: record.modality,
      title: record.title,
      date_value: record.date?.value ?? null,
      date_precision: record.date?.precision ?? null,
      date_basis: record.date?.basis ?? null,
      date_from: record.date?.from ?? null,
      date_to: record.date?.to ?? null,
      confidence: record.confidence,
      band: record.band,
      corroboration: record.corroboration,
      has_conflicts: record.conflicts.length > 0,
      conflicts: JSON.stringify(record.conflicts),
      amount_usd: sumUsd(record),
      first_reported_at: record.firstReportedAt,
      part_of: (await findWhole(tx, eventId, claims)) ?? links.partOf,
      fulfils: links.fulfils,
      search: sql`to_tsvector('simple', ${searched.slice(0, 200_000)})`,
    })
    .where('id', '=', eventId)
    .execute();
}

/** Until rates are loaded only sums in dollars have a value in dollars; an unknown rate is no rate of one. */
function sumUsd(record: EventRecord): string | null {
  const dollars = record.money.filter((sum) => sum.currency === 'USD').map((sum) => Number(sum.amount));
  return dollars.length > 0 ? String(dollars.reduce((a, b) => a + b)) : null;
}

/** The event that this one's documents name as its whole. */
async function findWhole(
  tx: DatabaseTransaction,
  eventId: string,
  claims: readonly LinkedClaim[],
): Promise<string | null> {
  for (const claim of claims) {
    if (claim.property !== 'event') continue;
    const { partOf } = claim.value as unknown as ClaimValues['event'];
    if (partOf === null) continue;
    const whole = await tx
      .selectFrom('claim as c')
      .innerJoin('claim_record as r', 'r.claim_id', 'c.id')
      .select('r.event_id')
      .where('c.version_id', '=', claim.version_id)
      .where('c.event_key', '=', partOf)
      .where('c.property', '=', 'event')
      .where('c.superseded_at', 'is', null)
      .executeTakeFirst();
    if (whole && whole.event_id !== eventId) return whole.event_id;
  }
  return null;
}

async function replaceDocuments(
  tx: DatabaseTransaction,
  eventId: string,
  reports: readonly EventReport[],
): Promise<void> {
  await tx.deleteFrom('event_document').where('event_id', '=', eventId).execute();
  const confidences = groupBy(reports, (report) => report.documentId);
  await tx
    .insertInto('event_document')
    .values(
      [...confidences].map(([documentId, ofDocument]) => ({
        event_id: eventId,
        document_id: documentId,
        confidence: Math.max(...ofDocument.map((report) => report.confidence)),
      })),
    )
    .execute();
}

/** No document tells of it any more. Its id goes on to resolve; it is hidden, and says so. */
async function withdrawEvent(tx: DatabaseTransaction, eventId: string): Promise<void> {
  const nothing = { claimIds: [], parties: [], items: [], money: [], places: [], beneficiaries: [] };
  await replaceEventRows(tx, eventId, nothing);
  await tx.deleteFrom('event_document').where('event_id', '=', eventId).execute();
  await tx
    .updateTable('event')
    .set({ title: 'Withdrawn: no document tells of it any more', confidence: 0, band: 'HIDE', corroboration: 0 })
    .set({ part_of: null, fulfils: null, promise_state: null, promise: null })
    .where('id', '=', eventId)
    .execute();
}

/** What became a part of another event is no event any more; its id leads there. */
async function deleteMerged(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  await sql`
    delete from event e where e.id = any(${eventIds}::text[])
      and exists (select from canonical c where c.member_id = e.id)
      and not exists (select from event_report r where r.event_id = e.id)`.execute(tx);
}
