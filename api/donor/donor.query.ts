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
import type { Condition } from '../filter/conditions.js';
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

const giving = (condition: Condition) => sql`(
  select o.id, o.name, o.country, count(distinct e.id)::int as events, min(e.date_from) as first_date, max(e.date_from) as last_date
  from event_party p
  join event e on e.id = p.event_id
  join canonical_organization c on c.member_id = p.organization_id
  join organization o on o.id = c.canonical_id
  where p.role = 'DONOR' and ${condition} group by o.id, o.name, o.country) g`;

const columns = sql`g.id, g.name, g.country, g.events as "eventCount", g.first_date as "firstDate", g.last_date as "lastDate"`;

/** A page of donors as a statement; with each its `cursor_keys`. */
export const listingDonors = (selected: RawBuilder<unknown>, condition: Condition, { keyset, limit }: Paged) => sql`
  select ${selected}, ${cursorKeys(keyset.keys)} as cursor_keys
  from ${giving(condition)} where ${behindCursor(keyset)} ${orderClause(keyset)} limit ${limit}`;

export const countingDonors = (condition: Condition) => sql`select count(*)::int as count from ${giving(condition)}`;

export async function listDonors(db: Database, condition: Condition, keyset: Keyset): Promise<DonorRow[]> {
  const statement = listingDonors(columns, condition, { keyset, limit: onePastPage(keyset) });
  return (await sql<DonorRow>`${statement}`.execute(db)).rows;
}

export async function countDonors(db: Database, condition: Condition): Promise<number> {
  return (await sql<{ count: number }>`${countingDonors(condition)}`.execute(db)).rows[0]!.count;
}
