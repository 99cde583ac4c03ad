/** SQL that finds partnerships. One query a function. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import {
  behindCursor,
  cursorKeys,
  limitClause,
  orderClause,
  sortKeys,
  type Keyset,
  type SortField,
  type SortKey,
} from '../connection/keyset.js';
import { all, type Condition } from '../filter/conditions.js';
import { meansSome, membersOf, organizationsMeant } from '../organization/organization.query.js';
import { first, meetingCondition, meetings, second, type MeetingFilter } from './meeting.js';
import type { PartnershipFilter, PartnershipOrder, PartnershipOrderField } from './partnership.input.js';
import type { Partnership } from './partnership.type.js';

export type PartnershipRow = Omit<Partnership, 'asked'> & { cursor_keys: string[] };

const EXPRESSIONS: Readonly<Record<PartnershipOrderField, SortField>> = {
  EVENTS: { name: 'EVENTS', natural: 'DESC', expression: sql`g.events`, type: 'integer' },
  LAST_DATE: {
    name: 'LAST_DATE',
    natural: 'DESC',
    expression: sql`coalesce(g.last_date, date '0001-01-01')`,
    type: 'date',
  },
  FIRST_DATE: {
    name: 'FIRST_DATE',
    natural: 'DESC',
    expression: sql`coalesce(g.first_date, date '0001-01-01')`,
    type: 'date',
  },
};

export function partnershipSort(orders: readonly PartnershipOrder[] | undefined): readonly SortKey[] {
  const otherwise = { field: 'EVENTS', direction: 'DESC' } as const;
  return sortKeys({ fields: EXPRESSIONS, orders, otherwise, id: sql`g.a || ' ' || g.b` });
}

/** Who stands nearer to the source of the aid comes first, where nobody was asked for. */
const rank = (role: RawBuilder<unknown>) =>
  sql`case ${role} when 'RECIPIENT' then 2 when 'IMPLEMENTER' then 1 when 'PARTNER' then 1 else 0 end`;

/** @param condition on `x`, `y` and `e`; each two organizations in one order only */
const partnerships = (condition: Condition, minEvents: number) => sql`(
  select ${first} as a, ${second} as b, count(distinct e.id)::int as events, min(e.date_from) as first_date,
    max(e.date_from) as last_date, sum(${rank(sql`y.role`)} - ${rank(sql`x.role`)}) as downward
  from ${meetings} where ${condition} group by 1, 2 having count(distinct e.id) >= ${minEvents}) g`;

const columns = sql`g.a as "organizationId", g.b as "partnerId", g.events as "eventCount", g.first_date as "firstDate",
  g.last_date as "lastDate"`;
const columnsFromTheSource = sql`case when g.downward < 0 then g.b else g.a end as "organizationId",
  case when g.downward < 0 then g.a else g.b end as "partnerId", g.events as "eventCount",
  g.first_date as "firstDate", g.last_date as "lastDate"`;

export const askedMeetings = ({ organization, with: partner, ...filter }: PartnershipFilter): MeetingFilter => ({
  events: {
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.date != null && { date: filter.date }),
    ...(filter.country != null && { country: filter.country }),
    ...(filter.category != null && { category: filter.category }),
    ...(filter.crisis != null && { crisis: filter.crisis }),
  },
  roles: filter.roles ?? undefined,
  isDirected: meansSome(organization) || meansSome(partner),
});

/** The two in one order: the organization that is asked for first, else either. */
function sidesCondition(filter: PartnershipFilter): Condition {
  const [organization, partner] = [filter.organization, filter.with].map((side) =>
    meansSome(side) ? side : undefined,
  );
  if (organization === undefined && partner === undefined) return sql<boolean>`${first} < ${second}`;
  const own = organizationsMeant(organization ?? partner!);
  const isOwn = (id: RawBuilder<unknown>) => sql<boolean>`${id} = any(array(${own}))`;
  const members = sql<boolean>`x.organization_id = any(array(
    select member_id from canonical_organization where canonical_id in (${own})))`;
  if (organization === undefined || partner === undefined) return all([members, sql<boolean>`not ${isOwn(second)}`]);
  const others = organizationsMeant(partner);
  const isOther = (id: RawBuilder<unknown>) => sql<boolean>`${id} = any(array(${others}))`;
  const isSeenTwice = sql<boolean>`${isOwn(second)} and ${isOther(first)} and ${first} > ${second}`;
  return all([members, isOther(second), sql<boolean>`${first} <> ${second}`, sql<boolean>`not (${isSeenTwice})`]);
}

const askedPartnerships = (filter: PartnershipFilter) =>
  partnerships(all([meetingCondition(askedMeetings(filter)), sidesCondition(filter)]), filter.minEvents ?? 1);

export async function listPartnerships(
  db: Database,
  filter: PartnershipFilter,
  keyset: Keyset,
): Promise<PartnershipRow[]> {
  const { rows } = await sql<PartnershipRow>`
    select ${askedMeetings(filter).isDirected ? columns : columnsFromTheSource}, ${cursorKeys(keyset.keys)} as cursor_keys
    from ${askedPartnerships(filter)} where ${behindCursor(keyset)} ${orderClause(keyset)} ${limitClause(keyset)}`.execute(
    db,
  );
  return rows;
}

export async function countPartnerships(db: Database, filter: PartnershipFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${askedPartnerships(filter)}`.execute(db);
  return rows[0]!.count;
}

/** Partners of the organization `a.id`. */
const partnersOfAsked = partnerships(
  all([
    meetingCondition({ isDirected: true }),
    sql<boolean>`x.organization_id in (${membersOf(sql`a.id`)}) and ${second} <> a.id`,
  ]),
  1,
);

/** A page of partners for each of many organizations in one statement. */
export async function listPartners(db: Database, ids: readonly string[], keyset: Keyset): Promise<PartnershipRow[]> {
  const { rows } = await sql<PartnershipRow>`
    select page.* from unnest(${ids}::text[]) as a (id)
    cross join lateral (
      select ${columns}, ${cursorKeys(keyset.keys)} as cursor_keys
      from ${partnersOfAsked} where ${behindCursor(keyset)} ${orderClause(keyset)} ${limitClause(keyset)}
    ) page`.execute(db);
  return rows;
}

export async function countPartners(db: Database, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; count: number }>`
    select a.id, (select count(*)::int from ${partnersOfAsked}) as count from unnest(${ids}::text[]) as a (id)`.execute(
    db,
  );
  return rows;
}

export interface Among {
  readonly ids: readonly string[];
  readonly filter: MeetingFilter;
  readonly limit: number;
}

/** The strongest partnerships between any two of these, each two once. */
export async function findPartnershipsAmong(db: Database, { ids, filter, limit }: Among) {
  const members = sql`select unnest(${ids}::text[]) union all select member_id from canonical where canonical_id = any(${ids}::text[])`;
  const between = sql<boolean>`x.organization_id in (${members}) and ${second} = any(${ids}::text[]) and ${first} < ${second}`;
  const { rows } = await sql<Omit<Partnership, 'asked'>>`
    select ${columnsFromTheSource} from ${partnerships(all([meetingCondition(filter), between]), 1)}
    order by g.events desc, g.a, g.b limit ${limit}`.execute(db);
  return rows;
}
