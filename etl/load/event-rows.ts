/** The rows below an event (parties, items, money, places, beneficiaries), replaced as a whole, with the claims each rests on. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { EventRecord } from '../../schema/records/event.js';

type Rows = Pick<EventRecord, 'claimIds' | 'parties' | 'items' | 'money' | 'places' | 'beneficiaries'>;

export async function replaceEventRows(tx: DatabaseTransaction, eventId: string, record: Rows): Promise<void> {
  await deleteRows(tx, eventId);
  const links = new Map<string, string>(record.claimIds.map((claimId) => [claimId, eventId]));
  const linked = <R extends { readonly claimIds: readonly string[] }, Row>(
    records: readonly R[],
    toRow: (record: R, ordinal: number) => Row & { id: string },
  ): Row[] =>
    records.map((one, ordinal) => {
      const row = toRow(one, ordinal);
      for (const claimId of one.claimIds) links.set(claimId, row.id);
      return row;
    });
  await insertParties(
    tx,
    linked(record.parties, (party, ordinal) => partyRow(eventId, party, ordinal)),
  );
  await insertItems(
    tx,
    linked(record.items, (item, ordinal) => itemRow(eventId, item, ordinal)),
  );
  await insertMoney(
    tx,
    linked(record.money, (sum, ordinal) => moneyRow(eventId, sum, ordinal)),
  );
  await insertPlaces(
    tx,
    linked(record.places, (place, ordinal) => placeRow(eventId, place, ordinal)),
  );
  await insertGroups(
    tx,
    linked(record.beneficiaries, (group, ordinal) => groupRow(eventId, group, ordinal)),
  );
  await linkClaims(tx, links);
}

/** Money before items: a sum may point at its item. */
async function deleteRows(tx: DatabaseTransaction, eventId: string): Promise<void> {
  for (const table of ['event_money', 'event_item', 'event_party', 'event_place', 'event_beneficiary'] as const) {
    await tx.deleteFrom(table).where('event_id', '=', eventId).execute();
  }
}

async function linkClaims(tx: DatabaseTransaction, links: ReadonlyMap<string, string>): Promise<void> {
  if (links.size === 0) return;
  await sql`
    update claim_record r set record_id = l.record_id
    from unnest(${[...links.keys()]}::text[], ${[...links.values()]}::text[]) as l (claim_id, record_id)
    where r.claim_id = l.claim_id and r.record_id <> l.record_id
  `.execute(tx);
}

const partyRow = (eventId: string, party: Rows['parties'][number], ordinal: number) => ({
  id: makeId('rec', eventId, party.role, party.organizationId),
  event_id: eventId,
  role: party.role,
  organization_id: party.organizationId,
  reported_name: party.reportedName,
  ordinal,
});

async function insertParties(tx: DatabaseTransaction, rows: ReturnType<typeof partyRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('event_party').values(rows).execute();
}

const itemRow = (eventId: string, item: Rows['items'][number], ordinal: number) => ({
  id: makeId('itm', eventId, ordinal),
  event_id: eventId,
  description: item.description,
  category: item.category,
  quantity_min: item.quantityMin,
  quantity_max: item.quantityMax,
  qualifier: item.qualifier,
  unit: item.unit,
  reported_text: item.reportedText,
  ordinal,
});

async function insertItems(tx: DatabaseTransaction, rows: ReturnType<typeof itemRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('event_item').values(rows).execute();
}

/** A sum in dollars is its own value in dollars; other currencies wait for the rates. */
const moneyRow = (eventId: string, sum: Rows['money'][number], ordinal: number) => ({
  id: makeId('rec', eventId, 'money', ordinal),
  event_id: eventId,
  amount: sum.amount,
  currency: sum.currency,
  usd: sum.currency === 'USD' ? sum.amount : null,
  usd_rate: sum.currency === 'USD' ? '1' : null,
  basis: sum.basis,
  reported_text: sum.reportedText,
  ordinal,
});

async function insertMoney(tx: DatabaseTransaction, rows: ReturnType<typeof moneyRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('event_money').values(rows).execute();
}

const placeRow = (eventId: string, place: Rows['places'][number], ordinal: number) => ({
  id: makeId('rec', eventId, 'place', ordinal),
  event_id: eventId,
  place_id: place.placeId,
  reported_name: place.reportedName,
  country: place.country,
  precision: place.precision,
  ordinal,
});

async function insertPlaces(tx: DatabaseTransaction, rows: ReturnType<typeof placeRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('event_place').values(rows).execute();
}

const groupRow = (eventId: string, group: Rows['beneficiaries'][number], ordinal: number) => ({
  id: makeId('rec', eventId, 'beneficiary', ordinal),
  event_id: eventId,
  description: group.description,
  count: group.count,
  unit: group.unit,
  stage: group.stage,
  ordinal,
});

async function insertGroups(tx: DatabaseTransaction, rows: ReturnType<typeof groupRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('event_beneficiary').values(rows).execute();
}
