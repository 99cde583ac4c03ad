/** Rebuilds event records from all their standing claims: the tables of events hold nothing that claims do not say. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { REPORT_PROPERTY, type ClaimValues } from '../../schema/records/claim.js';
import { assembleEvent } from '../transform/assemble/assemble-event.js';
import { groupBy } from '../transform/group-by.js';
import { getClaimsOfEvents, reportsOf, searchedText, type LinkedClaim } from './event-claims.js';
import { replacingEventRows } from './event-rows.js';
import { joinFlows, leaveFlows } from './flows/follow-events.js';
import { inOrder } from './in-order.js';
import { getLinks } from './identity/event-links.js';
import { projectPromises } from './project-promises.js';
import { findRepeated } from './reported/record-identifiers.js';
import { withRepetition } from './reported/repetition.js';
import { deleteRowsOf } from './rows.js';
import { writeEvents, type AssembledEvent } from './write-events.js';

/** Events whose claims are held at once. */
const EVENTS_AT_ONCE = 500;

/** Call it with every event whose claims, reports, organizations or links have changed. */
export async function projectEvents(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  const ids = [...new Set(eventIds)].toSorted();
  if (ids.length === 0) return;
  const promised = await getPromisesOf(tx, ids);
  for (let start = 0; start < ids.length; start += EVENTS_AT_ONCE) {
    await projectSome(tx, ids.slice(start, start + EVENTS_AT_ONCE));
  }
  // A delivery that turns out to be of another promise leaves the one that it seemed to keep.
  await projectPromises(tx, [...new Set([...ids, ...promised, ...(await getPromisesOf(tx, ids))])]);
  await deleteMerged(tx, ids);
}

async function projectSome(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await tx
    .selectFrom('event')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const claims = await getClaimsOfEvents(tx, ids);
  const ofEvents = groupBy(claims, (claim) => claim.event_id);
  await withdrawEvents(
    tx,
    ids.filter((id) => !ofEvents.has(id)),
  );
  const names = await getOrganizationNames(tx, claims.flatMap(bodiesOf));
  const links = await getLinks(tx, [...ofEvents.keys()]);
  const wholes = await findWholes(tx, claims);
  const repeated = await findRepeated(tx, claims.map(heldBy));
  const assembled = [...ofEvents].map(([eventId, ofEvent]): AssembledEvent => {
    const reports = reportsOf(ofEvent);
    const { partOf, fulfils } = links.get(eventId) ?? { partOf: null, fulfils: null };
    return {
      eventId,
      reports,
      record: withRepetition(assembleEvent(reports, names), repeated.has(eventId)),
      links: { partOf: wholes.get(eventId) ?? partOf, fulfils },
      searched: searchedIn(ofEvent, names),
    };
  });
  await writeEvents(tx, assembled);
}

const bodiesOf = ({ organization_id: id, organization_ids: ids }: LinkedClaim): readonly string[] => [
  ...(id === null ? [] : [id]),
  ...(ids ?? []),
];

function heldBy({ event_id: eventId, document_id: documentId, value }: LinkedClaim) {
  const identifier = (value as { readonly identifier?: string }).identifier;
  return { eventId, documentId, ...(identifier !== undefined && { identifier }) };
}

function searchedIn(claims: readonly LinkedClaim[], names: ReadonlyMap<string, string>): readonly string[] {
  const bodies = new Set(claims.flatMap(bodiesOf).flatMap((id) => names.get(id) ?? []));
  return [...[...bodies].toSorted(), ...new Set(claims.map(searchedText))];
}

async function getPromisesOf(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct fulfils as id from event where id = any(${eventIds}::text[]) and fulfils is not null`.execute(tx);
  return rows.map(({ id }) => id);
}

async function getOrganizationNames(
  tx: DatabaseTransaction,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(organizationIds)];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organization where id = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}

const TELLS_OF_WHOLE = new Set(['event', REPORT_PROPERTY]);

/** The events that documents name as the wholes of others. */
async function findWholes(
  tx: DatabaseTransaction,
  claims: readonly LinkedClaim[],
): Promise<ReadonlyMap<string, string>> {
  const parts = claims.flatMap((claim) => {
    const partOf = TELLS_OF_WHOLE.has(claim.property) && (claim.value as unknown as ClaimValues['event']).partOf;
    return partOf ? [{ id: claim.event_id, version: claim.version_id, whole: partOf }] : [];
  });
  if (parts.length === 0) return new Map();
  const { rows } = await sql<{ id: string; whole: string }>`
    select distinct on (p.id) p.id, r.event_id as whole
    from json_to_recordset(${JSON.stringify(parts)}::json) as p (id text, version text, whole text)
    join claim c on c.version_id = p.version and c.event_key = p.whole and c.property in ('event', 'report')
      and c.superseded_at is null
    join claim_record r on r.claim_id = c.id
    where r.event_id <> p.id order by p.id, c.id`.execute(tx);
  return new Map(rows.map(({ id, whole }) => [id, whole]));
}

/** No document tells of them any more. Their ids go on to resolve; they are hidden, and say so. */
async function withdrawEvents(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const nothing = { claimIds: [], date: null, parties: [], items: [], money: [], places: [], beneficiaries: [] };
  const met = await leaveFlows(tx, eventIds);
  const emptied = eventIds.map((eventId) => ({ eventId, record: nothing }));
  await inOrder(replacingEventRows(tx, emptied));
  await deleteRowsOf(tx, 'event_document', eventIds);
  await tx
    .updateTable('event')
    .set({ title: 'Withdrawn: no document tells of it any more', confidence: 0, band: 'HIDE', corroboration: 0 })
    .set({ part_of: null, fulfils: null, promise_state: null, promise: null })
    .where('id', 'in', [...eventIds])
    .execute();
  await joinFlows(tx, met);
}

/** What became a part of another event is no event any more; its id leads there. */
async function deleteMerged(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  await sql`
    delete from event e where e.id = any(${eventIds}::text[])
      and exists (select from canonical c where c.member_id = e.id)
      and not exists (select from event_report r where r.event_id = e.id)`.execute(tx);
}
