/** SQL that finds events and the rows below them. One query a function, each for many events at once. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { onePastPage } from '../connection/keyset.js';
import type { BeneficiaryGroup, EventParty, EventPlace, MoneyAmount } from './event-parts.type.js';
import type { Event } from './event.type.js';
import type { EventList } from './event-list.query.js';

export type EventRow = Event & { cursor_keys: string[] };

/** The columns of an Event, of `event e`. */
export const eventColumns = sql`e.id, e.kind, e.modality, e.title, e.confidence, e.corroboration, e.conflicts, e.band,
  e.review_state as "reviewState", e.transaction_type as "transactionType", e.not_counted as "notCounted", e.part_of as "partOfId",
  e.fulfils as "fulfilsId", e.crisis_id as "crisisId", e.promise_state as "promiseState", e.promise as "promiseKept",
  case when e.date_value is not null then json_build_object('value', e.date_value, 'precision', e.date_precision,
    'basis', e.date_basis, 'earliest', e.date_from, 'latest', e.date_to) end as date`;

/** The id of any report of an event, and any id it ever had, leads to the event. */
export async function findEventsByIds(db: Database, ids: readonly string[]) {
  const { rows } = await sql<Event & { asked_id: string }>`
    select a.id as asked_id, ${eventColumns}
    from unnest(${ids}::text[]) as a (id)
    left join canonical c on c.member_id = a.id
    join event e on e.id = coalesce(c.canonical_id, a.id)`.execute(db);
  return rows;
}

export async function listEvents(db: Database, { listing, keyset }: EventList): Promise<EventRow[]> {
  const page = listing(sql`${eventColumns}, e.cursor_keys`, onePastPage(keyset));
  return (await sql<EventRow>`${page}`.execute(db)).rows;
}

export async function countEvents(db: Database, { counting }: EventList): Promise<number> {
  return (await sql<{ count: number }>`${counting}`.execute(db)).rows[0]!.count;
}

/** A page of events for each of many organizations in one statement. */
export async function listEventsInRole(db: Database, ids: readonly string[], listed: EventList) {
  const page = listed.listing(sql`${eventColumns}, e.cursor_keys`, onePastPage(listed.keyset));
  const { rows } = await sql<EventRow & { organization_id: string }>`
    select a.id as organization_id, page.* from unnest(${ids}::text[]) as a (id) cross join lateral (${page}) page`.execute(
    db,
  );
  return rows;
}

export async function countEventsInRole(db: Database, ids: readonly string[], { counting }: EventList) {
  const { rows } = await sql<{ id: string; count: number }>`
    select a.id, (${counting}) as count from unnest(${ids}::text[]) as a (id)`.execute(db);
  return rows;
}

export async function findParties(db: Database, eventIds: readonly string[]): Promise<EventParty[]> {
  const { rows } = await sql<EventParty>`
    select p.id, p.event_id as "eventId", c.canonical_id as "organizationId", p.role, p.reported_name as "reportedName"
    from event_party p join canonical_organization c on c.member_id = p.organization_id
    where p.event_id = any(${eventIds}::text[]) order by p.ordinal, p.id`.execute(db);
  return rows;
}

export async function findMoney(db: Database, eventIds: readonly string[]) {
  const { rows } = await sql<MoneyAmount & { event_id: string }>`
    select m.id, m.event_id, m.amount::text as amount, m.currency, m.value_date as "valueDate", m.usd::text as usd,
      m.usd_rate::text as "usdRate", m.usd_rate_date as "usdRateDate", m.usd_basis as "usdBasis", m.basis, m.reported_text as text
    from event_money m where m.event_id = any(${eventIds}::text[]) order by m.ordinal`.execute(db);
  return rows;
}

export async function findPlaces(db: Database, eventIds: readonly string[]) {
  const { rows } = await sql<EventPlace & { event_id: string }>`
    select w.id, w.event_id, w.reported_name as "reportedName", g.name, coalesce(w.country, g.country) as country,
      case when length(g.id) > 2 then g.id end as pcode, coalesce(w.latitude, g.latitude) as latitude,
        coalesce(w.longitude, g.longitude) as longitude, w.precision
    from event_place w left join place g on g.id = w.place_id
    where w.event_id = any(${eventIds}::text[]) order by w.ordinal`.execute(db);
  return rows;
}

export async function findBeneficiaries(db: Database, eventIds: readonly string[]) {
  const { rows } = await sql<BeneficiaryGroup & { event_id: string }>`
    select b.id, b.event_id, b.description, b.description as "group", b.count, b.unit, b.stage
    from event_beneficiary b where b.event_id = any(${eventIds}::text[]) order by b.ordinal`.execute(db);
  return rows;
}

/** Published parts of wholes, and deliveries of pledges: `column` says which way. */
export async function findRelatedEvents(db: Database, column: 'part_of' | 'fulfils', ids: readonly string[]) {
  const { rows } = await sql<Event & { whole_id: string }>`
    select e.${sql.ref(column)} as whole_id, ${eventColumns} from event e
    where e.${sql.ref(column)} = any(${ids}::text[]) and e.band = 'PUBLISH'
    order by coalesce(e.date_from, date '0001-01-01'), e.id`.execute(db);
  return rows;
}

export async function findEventsOfDocuments(db: Database, documentIds: readonly string[]) {
  const { rows } = await sql<Event & { document_id: string }>`
    select ed.document_id, ${eventColumns} from event_document ed join event e on e.id = ed.event_id
    where ed.document_id = any(${documentIds}::text[]) and e.band = 'PUBLISH'
    order by e.confidence desc, e.id`.execute(db);
  return rows;
}
