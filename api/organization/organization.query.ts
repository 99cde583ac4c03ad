/** SQL that finds organizations: by id, by any name, by filter. One query a function. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import { ANY_ROLE } from '../../schema/flow-dimensions.js';
import { nameKey } from '../../schema/name-key.js';
import {
  behindCursor,
  cursorKeys,
  onePastPage,
  orderClause,
  type Keyset,
  type Paged,
  sortKeys,
  type SortField,
  type SortKey,
} from '../connection/keyset.js';
import { all, any, asks, containing, not, stringCondition, type Condition } from '../filter/conditions.js';
import { late } from '../filter/late.js';
import { publishedBy } from '../flow/published-by.js';
import { leadsTo } from '../filter/leads-to.js';
import type { IDFilter } from '../filter/scalar-filters.js';
import type { Faceted } from '../facet/facet.query.js';
import { ORGANIZATION_FACETS } from './organization-facet.js';
import type {
  OrganizationFilter,
  OrganizationOrder,
  OrganizationOrderField,
  OrganizationRefFilter,
} from './organization.input.js';
import type { Organization, OrganizationIdentifier, OrganizationName } from './organization.type.js';

export type OrganizationRow = Organization & { cursor_keys: string[] };

const columns = sql`o.id, o.name, o.acronym, o.type, o.country`;
const notMerged = sql<boolean>`not exists (select from canonical c where c.member_id = o.id)`;

export async function findOrganizationsByIds(db: Database, ids: readonly string[]) {
  const { rows } = await sql<Organization & { asked_id: string }>`
    select a.id as asked_id, ${columns}
    from unnest(${ids}::text[]) as a (id)
    join canonical_organization c on c.member_id = a.id
    join organization o on o.id = c.canonical_id`.execute(db);
  return rows;
}

/**
 * Official names before acronyms before aliases before former names; a name with two owners answers with the best known.
 *
 * @param year where given, who bore the name in that year comes first
 */
export async function findOrganizationByName(db: Database, name: string, year?: number): Promise<Organization | null> {
  const { rows } = await sql<Organization>`${organizationByName(columns, name, year)}`.execute(db);
  return rows[0] ?? null;
}

export function organizationByName(selected: RawBuilder<unknown>, name: string, year?: number): RawBuilder<unknown> {
  const isOfItsTime = sql`${year ?? null}::int between coalesce(n.valid_from, 0) and coalesce(n.valid_to, 9999)`;
  return sql`
    select ${selected}
    from organization_name n
    join canonical_organization c on c.member_id = n.organization_id
    join organization o on o.id = c.canonical_id
    where n.name_key = ${late(name, nameKey)}
    order by (${isOfItsTime}) desc nulls last, ${nameRank},
      (select count(*) from event_party p where p.organization_id = o.id) desc, o.id
    limit 1`;
}

/** @param identifier `SCHEME-VALUE` as IATI writes it (XM-DAC-47066), `scheme:value`, or the value alone */
export async function findOrganizationByIdentifier(db: Database, identifier: string): Promise<Organization | null> {
  const { rows } = await sql<Organization>`${organizationByIdentifier(columns, identifier)}`.execute(db);
  return rows[0] ?? null;
}

/** Of `organization_identifier i`: each side has an index. A colon stands for the hyphen behind the scheme. */
const isIdentifier = (identifier: RawBuilder<unknown>) => sql`(i.value = ${identifier}
  or i.scheme || '-' || i.value = ${identifier} or i.scheme || '-' || i.value = regexp_replace(${identifier}, ':', '-'))`;

export const organizationByIdentifier = (selected: RawBuilder<unknown>, identifier: string) => sql`
    select ${selected}
    from organization_identifier i
    join canonical_organization c on c.member_id = i.organization_id
    join organization o on o.id = c.canonical_id
    where ${isIdentifier(sql`${identifier}::text`)}
    order by i.valid_to nulls first, o.id
    limit 1`;

/** Whether certain bodies are meant: who is to be included besides says nothing of whom. */
export const meansSome = (filter: OrganizationRefFilter | null | undefined): filter is OrganizationRefFilter =>
  filter != null && (asks(filter.type) || asks(filter.country) || (filter.id ?? filter.in ?? filter.name) != null);

/** The organizations a filter means, as a subquery of canonical ids: whichever of its merged records is named, the body is meant. */
export function organizationsMeant(filter: OrganizationRefFilter): RawBuilder<unknown> {
  const conditions: Condition[] = [];
  const named = (members: RawBuilder<unknown>): void =>
    void conditions.push(
      sql<boolean>`o.id in (select canonical_id from canonical_organization where member_id in (${members}))`,
    );
  if (filter.id != null) named(sql`select ${filter.id}`);
  if (filter.in != null) named(sql`select unnest(${filter.in}::text[])`);
  if (filter.name != null) {
    named(sql`select organization_id from organization_name where name_key = ${late(filter.name, nameKey)}`);
  }
  if (filter.type != null) conditions.push(stringCondition(sql`o.type`, filter.type));
  if (filter.country != null) conditions.push(stringCondition(sql`o.country`, filter.country));
  const meant = sql`select o.id from organization o where ${all([notMerged, ...conditions])}`;
  const steps = stepsMeant(filter);
  if (steps.length === 0) return meant;
  return sql`with recursive step (from_id, to_id) as (${sql.join(steps, sql` union all `)}),
  meant (id) as (${meant} union select step.to_id from meant join step on step.from_id = meant.id)
  select id from meant`;
}

/** Where the filter leads from one body to others. A circle of relations ends by itself: each body is walked from once. */
function stepsMeant({ includeParts, includeSuccessors, includePredecessors }: OrganizationRefFilter) {
  const relations = sql`organization_relation r join canonical_organization f on f.member_id = r.from_id
    join canonical_organization t on t.member_id = r.to_id`;
  const followed = sql`r.kind in ('RENAMED_TO', 'MERGED_INTO')`;
  return [
    ...(includeParts === false
      ? []
      : [sql`select t.canonical_id, f.canonical_id from ${relations} where r.kind = 'PART_OF'`]),
    ...(includeSuccessors ? [sql`select f.canonical_id, t.canonical_id from ${relations} where ${followed}`] : []),
    ...(includePredecessors ? [sql`select t.canonical_id, f.canonical_id from ${relations} where ${followed}`] : []),
  ];
}

export function organizationCondition(filter: OrganizationFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.name != null) conditions.push(stringCondition(sql`o.name`, filter.name));
  if (filter.type != null) conditions.push(stringCondition(sql`o.type`, filter.type));
  if (filter.country != null) conditions.push(stringCondition(sql`o.country`, filter.country));
  if (filter.id != null) conditions.push(leadsTo(sql`o.id`, filter.id));
  if (filter.partOf != null) conditions.push(isPartOf(filter.partOf));
  if (filter.identifier != null) conditions.push(...identifiersMeant(filter.identifier));
  if (filter.hasEvents != null) conditions.push(sql<boolean>`${hasEvents} = ${filter.hasEvents}`);
  if (filter.and != null) conditions.push(all(filter.and.map(organizationCondition)));
  if (filter.or != null) conditions.push(any(filter.or.map(organizationCondition)));
  if (filter.not != null) conditions.push(not(organizationCondition(filter.not)));
  return all(conditions);
}

/** Relations name records; the bodies are meant that these go by. */
const isPartOf = (whole: string): Condition => sql<boolean>`o.id in (
  select p.canonical_id from canonical_organization a
  join canonical_organization w on w.canonical_id = a.canonical_id
  join organization_relation r on r.kind = 'PART_OF' and r.to_id = w.member_id
  join canonical_organization p on p.member_id = r.from_id
  where a.member_id = ${whole} and p.canonical_id <> a.canonical_id)`;

const bearsOneOf = (identifiers: readonly string[]): Condition => sql<boolean>`o.id in (
  select c.canonical_id from unnest(${identifiers}::text[]) a (identifier)
  join organization_identifier i on ${isIdentifier(sql`a.identifier`)}
  join canonical_organization c on c.member_id = i.organization_id)`;

const identifiersMeant = ({ eq, in: several }: IDFilter): readonly Condition[] => [
  ...(eq == null ? [] : [bearsOneOf(late(eq, (identifier) => [identifier]))]),
  ...(several == null ? [] : [bearsOneOf(several)]),
];

const hasEvents = sql`exists (
  select from (select o.id union all select member_id from canonical where canonical_id = o.id) m (id)
  join event_party p on p.organization_id = m.id join event e on e.id = p.event_id where e.band = 'PUBLISH')`;

/** An organization and those merged into it. */
export const membersOf = (canonicalId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select ${canonicalId} union all select member_id from canonical where canonical_id = ${canonicalId}`;

/** Official names before acronyms before aliases before former ones, of `organization_name n`. */
export const nameRank = sql`case n.kind when 'OFFICIAL' then 0 when 'ACRONYM' then 1 when 'ALIAS' then 2 else 3 end`;

/** Names that contain the words or are spelled nearly so. */
export function organizationSearch(search: string): Condition {
  return sql<boolean>`o.id in (
    select c.canonical_id from organization_name n join canonical_organization c on c.member_id = n.organization_id
    where n.name_key = ${late(search, nameKey)} or n.name ilike ${late(search, containing)} or n.name % ${search})`;
}

const counted = sql`left join (${publishedBy(ANY_ROLE)}) n on n.key = o.id`;

const EXPRESSIONS: Readonly<Record<OrganizationOrderField, SortField>> = {
  NAME: { name: 'NAME', natural: 'ASC', expression: sql`o.name`, type: 'text' },
  EVENTS: { name: 'EVENTS', natural: 'DESC', expression: sql`coalesce(n.events, 0)`, type: 'integer' },
};

export function organizationSort(orders: readonly OrganizationOrder[] | undefined): readonly SortKey[] {
  const otherwise = { field: 'NAME', direction: 'ASC' } as const;
  return sortKeys({ fields: EXPRESSIONS, orders, otherwise, id: sql`o.id` });
}

/** A page of organizations as a statement; with each its `cursor_keys`. */
export const listingOrganizations = (
  selected: RawBuilder<unknown>,
  condition: Condition,
  { keyset, limit }: Paged,
) => sql`
  select ${selected}, ${cursorKeys(keyset.keys)} as cursor_keys
  from organization o ${keyset.keys.some(({ name }) => name === 'EVENTS') ? counted : sql``}
  where ${condition} and ${notMerged} and ${behindCursor(keyset)}
  ${orderClause(keyset)} limit ${limit}`;

export const facetedOrganizations = (condition: Condition): Faceted => ({
  rows: { from: sql`organization o`, where: all([condition, notMerged]), id: sql`o.id`, isRepeated: false },
  dimensions: ORGANIZATION_FACETS,
});

export const countingOrganizations = (condition: Condition) => sql`
  select count(*)::int as count from organization o where ${condition} and ${notMerged}`;

export async function listOrganizations(
  db: Database,
  condition: Condition,
  keyset: Keyset,
): Promise<OrganizationRow[]> {
  const statement = listingOrganizations(columns, condition, { keyset, limit: onePastPage(keyset) });
  return (await sql<OrganizationRow>`${statement}`.execute(db)).rows;
}

export async function countOrganizations(db: Database, condition: Condition): Promise<number> {
  return (await sql<{ count: number }>`${countingOrganizations(condition)}`.execute(db)).rows[0]!.count;
}

/** Of an organization and of those merged into it; a name that several of them bear is told once. */
export async function findNames(db: Database, ids: readonly string[]) {
  const { rows } = await sql<OrganizationName & { organization_id: string }>`
    select distinct on (rank, n.name, n.language, c.canonical_id) c.canonical_id as organization_id, n.name, n.language,
      n.kind, n.valid_from as "from", n.valid_to as "to", ${nameRank} as rank
    from organization_name n join canonical_organization c on c.member_id = n.organization_id
    where c.canonical_id = any(${ids}::text[])
    order by rank, n.name, n.language, c.canonical_id, n.valid_from`.execute(db);
  return rows;
}

export async function findIdentifiers(db: Database, ids: readonly string[]) {
  const { rows } = await sql<OrganizationIdentifier & { organization_id: string }>`
    select distinct c.canonical_id as organization_id, i.scheme, i.value
    from organization_identifier i join canonical_organization c on c.member_id = i.organization_id
    where c.canonical_id = any(${ids}::text[]) and i.valid_to is null
    order by i.scheme, i.value`.execute(db);
  return rows;
}
