/** SQL that finds donors: organizations grouped over the events of a filter. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import {
  behindCursor,
  cursorKeys,
  onePastPage,
  orderClause,
  sortKeys,
  type Keyset,
  type Paged,
  type SortField,
  type SortKey,
} from '../connection/keyset.js';
import { isUnfiltered, publishedUnlessAsked } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import { always, wordsOf } from '../filter/conditions.js';
import { publishedBy } from '../flow/published-by.js';
import { membersOf, organizationSearch } from '../organization/organization.query.js';
import type { DonorOrder, DonorOrderField } from './donor.input.js';
import type { Donor } from './donor.type.js';

export type DonorRow = Donor & { cursor_keys: string[] };

const EXPRESSIONS: Readonly<Record<DonorOrderField, SortField>> = {
  NAME: { name: 'NAME', natural: 'ASC', expression: sql`g.name`, type: 'text' },
  EVENTS: { name: 'EVENTS', natural: 'DESC', expression: sql`g.events`, type: 'integer' },
  LAST_DATE: {
    name: 'LAST_DATE',
    natural: 'DESC',
    expression: sql`coalesce(g.last_date, date '0001-01-01')`,
    type: 'date',
  },
};

export function donorSort(orders: readonly DonorOrder[] | undefined): readonly SortKey[] {
  const otherwise = { field: 'EVENTS', direction: 'DESC' } as const;
  return sortKeys({ fields: EXPRESSIONS, orders, otherwise, id: sql`g.id` });
}

/** Which donors, and by which of their events. */
export interface Giving {
  readonly filter?: EventFilter | undefined;
  readonly search?: string | undefined;
}

const giving = ({ filter, search }: Giving) => {
  const words = wordsOf(search);
  const named = words === undefined ? always : organizationSearch(words);
  return isUnfiltered(filter)
    ? sql`(
      select o.id, o.name, o.country, d.events, ${giftDay('asc')} as first_date, ${giftDay('desc')} as last_date
      from (${publishedBy('DONOR')}) d join organization o on o.id = d.key where ${named}) g`
    : sql`(
      select o.id, o.name, o.country, count(distinct e.id)::int as events, min(e.date_from) as first_date, max(e.date_from) as last_date
      from event_party p
      join event e on e.id = p.event_id
      join canonical_organization c on c.member_id = p.organization_id
      join organization o on o.id = c.canonical_id
      where p.role = 'DONOR' and ${publishedUnlessAsked(filter)} and ${named} group by o.id, o.name, o.country) g`;
};

/** The first or the last day on which the body `o` gave something; each of its records has an index of them. */
const giftDay = (way: 'asc' | 'desc') => sql`(
  select day.event_date from (${membersOf(sql`o.id`)}) m (id) cross join lateral (
    select p.event_date from event_party p join event e on e.id = p.event_id and e.band = 'PUBLISH'
    where p.organization_id = m.id and p.role = 'DONOR' and p.event_date > date '0001-01-01'
    order by p.event_date ${sql.raw(way)} limit 1) day
  order by day.event_date ${sql.raw(way)} limit 1)`;

const columns = sql`g.id, g.name, g.country, g.events as "eventCount", g.first_date as "firstDate", g.last_date as "lastDate"`;

/** A page of donors as a statement; with each its `cursor_keys`. */
export const listingDonors = (selected: RawBuilder<unknown>, donors: Giving, { keyset, limit }: Paged) => sql`
  select ${selected}, ${cursorKeys(keyset.keys)} as cursor_keys
  from ${giving(donors)} where ${behindCursor(keyset)} ${orderClause(keyset)} limit ${limit}`;

export const countingDonors = (donors: Giving) => sql`select count(*)::int as count from ${giving(donors)}`;

export async function listDonors(db: Database, donors: Giving, keyset: Keyset): Promise<DonorRow[]> {
  const statement = listingDonors(columns, donors, { keyset, limit: onePastPage(keyset) });
  return (await sql<DonorRow>`${statement}`.execute(db)).rows;
}

export async function countDonors(db: Database, donors: Giving): Promise<number> {
  return (await sql<{ count: number }>`${countingDonors(donors)}`.execute(db)).rows[0]!.count;
}
