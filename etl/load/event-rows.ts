/** The rows below events (parties, items, money, places, beneficiaries), replaced as a whole, with the claims each rests on. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { EventRecord, MoneyRecord } from '../../schema/records/event.js';
import type { InDollars } from './exchange-rates.js';
import { deleteRowsOf, insertRows, type Row } from './rows.js';

export interface EventWithRows {
  readonly eventId: string;
  /** True where the event is not in the database yet: there is nothing to replace. */
  readonly isNew?: boolean;
  readonly record: Pick<EventRecord, 'claimIds' | 'date' | 'parties' | 'items' | 'money' | 'places' | 'beneficiaries'>;
}

/** Money before items: a sum may point at its item. */
const TABLES = ['event_money', 'event_item', 'event_party', 'event_place', 'event_beneficiary'] as const;

/** What each sum is in dollars; null where no rate is known. */
export type Dollars = ReadonlyMap<MoneyRecord, InDollars | null>;

/** What the database knows of the values of events. */
export interface KnownValues {
  readonly dollars: Dollars;
  /** Ids of places that the gazetteer has. */
  readonly places: ReadonlySet<string>;
}

/** To be done in this order, in one transaction; `inOrder` does it. */
export function replacingEventRows(
  tx: DatabaseTransaction,
  events: readonly EventWithRows[],
  { dollars, places }: KnownValues = { dollars: new Map(), places: new Set() },
): readonly (() => Promise<void>)[] {
  const known = events.filter(({ isNew }) => isNew !== true).map(({ eventId }) => eventId);
  const links = new Map<string, string>();
  const toMoney = (place: Place<MoneyRecord>) => moneyRow(place, dollars.get(place.one) ?? null);
  const toPlace = (place: Place<RecordOf<'places'>>) => placeRow(place, places);
  return [
    ...TABLES.map((table) => () => deleteRowsOf(tx, table, known)),
    () => insertRows(tx, 'event_party', rowsOf(events, 'parties', partyRow, links)),
    () => insertRows(tx, 'event_item', rowsOf(events, 'items', itemRow, links)),
    () => insertRows(tx, 'event_money', rowsOf(events, 'money', toMoney, links)),
    () => insertRows(tx, 'event_place', rowsOf(events, 'places', toPlace, links)),
    () => insertRows(tx, 'event_beneficiary', rowsOf(events, 'beneficiaries', groupRow, links)),
    async () => {
      if (known.length === 0) return;
      // A claim about the whole event stays with it, whatever else it says.
      for (const { eventId, record } of events) for (const claimId of record.claimIds) links.set(claimId, eventId);
      await linkClaims(tx, links);
    },
  ];
}

type Below = Omit<EventWithRows['record'], 'claimIds' | 'date'>;
type RecordOf<P extends keyof Below> = Below[P][number];

/** An event without a day counts as the oldest. */
const WITHOUT_DAY = '0001-01-01';

interface Place<R> {
  readonly eventId: string;
  readonly one: R;
  readonly ordinal: number;
  /** Of the event: its rows are listed by it. */
  readonly day: string;
}

/** Rows of all events, and into `links` which row each claim became. A claim about the whole event stays with the event. */
function rowsOf<P extends keyof Below, R extends { readonly id: string }>(
  events: readonly EventWithRows[],
  property: P,
  toRow: (place: Place<RecordOf<P>>) => R,
  links: Map<string, string>,
): readonly R[] {
  return events.flatMap(({ eventId, record }) =>
    record[property].map((one, ordinal) => {
      const day = record.date?.from ?? WITHOUT_DAY;
      const row = toRow({ eventId, one: one as RecordOf<P>, ordinal, day });
      for (const claimId of one.claimIds) links.set(claimId, row.id);
      return row;
    }),
  );
}

async function linkClaims(tx: DatabaseTransaction, links: ReadonlyMap<string, string>): Promise<void> {
  if (links.size === 0) return;
  await sql`
    update claim_record r set record_id = l.record_id
    from unnest(${[...links.keys()]}::text[], ${[...links.values()]}::text[]) as l (claim_id, record_id)
    where r.claim_id = l.claim_id and r.record_id <> l.record_id
  `.execute(tx);
}

const partyRow = ({ eventId, one, ordinal, day }: Place<RecordOf<'parties'>>): Row<'event_party'> & { id: string } => ({
  id: makeId('rec', eventId, one.role, one.organizationId),
  event_id: eventId,
  role: one.role,
  organization_id: one.organizationId,
  reported_name: one.reportedName,
  ordinal,
  event_date: day,
});

const itemRow = ({ eventId, one, ordinal, day }: Place<RecordOf<'items'>>): Row<'event_item'> & { id: string } => ({
  id: makeId('itm', eventId, ordinal),
  event_id: eventId,
  description: one.description,
  category: one.category,
  quantity_min: one.quantityMin,
  quantity_max: one.quantityMax,
  qualifier: one.qualifier,
  unit: one.unit,
  reported_text: one.reportedText,
  ordinal,
  event_date: day,
});

const moneyRow = (
  { eventId, one, ordinal }: Place<MoneyRecord>,
  inDollars: InDollars | null,
): Row<'event_money'> & { id: string } => ({
  id: makeId('rec', eventId, 'money', ordinal),
  event_id: eventId,
  amount: one.amount,
  currency: one.currency,
  value_date: one.valueDate,
  usd: inDollars?.usd ?? null,
  usd_rate: inDollars?.rate ?? null,
  usd_rate_date: inDollars?.rateDate ?? null,
  usd_basis: inDollars?.basis ?? null,
  basis: one.basis,
  reported_text: one.reportedText,
  ordinal,
});

const placeRow = (
  { eventId, one, ordinal, day }: Place<RecordOf<'places'>>,
  places: ReadonlySet<string>,
): Row<'event_place'> & { id: string } => ({
  id: makeId('rec', eventId, 'place', ordinal),
  event_id: eventId,
  place_id: one.placeId !== null && places.has(one.placeId) ? one.placeId : null,
  reported_name: one.reportedName,
  country: one.country,
  precision: one.precision,
  latitude: one.latitude,
  longitude: one.longitude,
  ordinal,
  event_date: day,
});

const groupRow = ({
  eventId,
  one,
  ordinal,
}: Place<RecordOf<'beneficiaries'>>): Row<'event_beneficiary'> & { id: string } => ({
  id: makeId('rec', eventId, 'beneficiary', ordinal),
  event_id: eventId,
  description: one.description,
  count: one.count,
  unit: one.unit,
  stage: one.stage,
  ordinal,
});
