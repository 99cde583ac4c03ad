/** SQL that finds organizations: by id, by any name, by filter. One query a function. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import { nameKey } from '../../schema/name-key.js';
import { behindCursor, cursorKeys, limitClause, orderClause, type Keyset, type SortKey } from '../connection/keyset.js';
import { all, any, escapeLike, not, stringCondition, type Condition } from '../filter/conditions.js';
import type { OrganizationFilter, OrganizationOrder, OrganizationRefFilter } from './organization.input.js';
import type { Organization, OrganizationName } from './organization.type.js';

export type OrganizationRow = Organization & { cursor_keys: string[] };

const columns = sql`o.id, o.name, o.acronym, o.type, o.country`;

export async function findOrganizationsByIds(db: Database, ids: readonly string[]) {
  const { rows } = await sql<Organization & { asked_id: string }>`
    select a.id as asked_id, ${columns}
    from unnest(${ids}::text[]) as a (id)
    join canonical_organization c on c.member_id = a.id
    join organization o on o.id = c.canonical_id`.execute(db);
  return rows;
}

/** Official names before acronyms before aliases before former names; a name with two owners answers with the best known. */
export async function findOrganizationByName(db: Database, name: string): Promise<Organization | null> {
  const { rows } = await sql<Organization>`
    select ${columns}
    from organization_name n
    join canonical_organization c on c.member_id = n.organization_id
    join organization o on o.id = c.canonical_id
    where n.name_key = ${nameKey(name)}
    order by case n.kind when 'OFFICIAL' then 0 when 'ACRONYM' then 1 when 'ALIAS' then 2 else 3 end,
      (select count(*) from event_party p where p.organization_id = o.id) desc, o.id
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** @param identifier `SCHEME-VALUE` as IATI writes it (XM-DAC-47066), `scheme:value`, or the value alone */
export async function findOrganizationByIdentifier(db: Database, identifier: string): Promise<Organization | null> {
  const { rows } = await sql<Organization>`
    select ${columns}
    from organization_identifier i
    join canonical_organization c on c.member_id = i.organization_id
    join organization o on o.id = c.canonical_id
    where i.value = ${identifier} or i.scheme || '-' || i.value = ${identifier} or i.scheme || ':' || i.value = ${identifier}
    order by i.valid_to nulls first, o.id
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The organizations a filter means, as a subquery of ids. */
export function organizationsMeant(filter: OrganizationRefFilter): RawBuilder<unknown> {
  const conditions: Condition[] = [];
  if (filter.id != null)
    conditions.push(
      sql<boolean>`o.id = coalesce((select canonical_id from canonical where member_id = ${filter.id}), ${filter.id})`,
    );
  if (filter.in != null) conditions.push(sql<boolean>`o.id = any(${filter.in}::text[])`);
  if (filter.name != null) {
    conditions.push(
      sql<boolean>`o.id in (select organization_id from organization_name where name_key = ${nameKey(filter.name)})`,
    );
  }
  if (filter.type != null) conditions.push(stringCondition(sql`o.type`, filter.type));
  if (filter.country != null) conditions.push(stringCondition(sql`o.country`, filter.country));
  const meant = sql`select o.id from organization o where ${all(conditions)}`;
  if (filter.includeParts === false) return meant;
  return sql`with recursive meant (id) as (
    ${meant} union select r.from_id from organization_relation r join meant on meant.id = r.to_id where r.kind = 'PART_OF'
  ) select id from meant`;
}

export function organizationCondition(filter: OrganizationFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.name != null) conditions.push(stringCondition(sql`o.name`, filter.name));
  if (filter.type != null) conditions.push(stringCondition(sql`o.type`, filter.type));
  if (filter.country != null) conditions.push(stringCondition(sql`o.country`, filter.country));
  if (filter.partOf != null) {
    conditions.push(
      sql<boolean>`o.id in (select from_id from organization_relation where kind = 'PART_OF' and to_id = ${filter.partOf})`,
    );
  }
  if (filter.and != null) conditions.push(all(filter.and.map(organizationCondition)));
  if (filter.or != null) conditions.push(any(filter.or.map(organizationCondition)));
  if (filter.not != null) conditions.push(not(organizationCondition(filter.not)));
  return all(conditions);
}

/** Names that contain the words or are spelled nearly so. */
export function organizationSearch(search: string): Condition {
  return sql<boolean>`o.id in (
    select n.organization_id from organization_name n
    where n.name_key = ${nameKey(search)} or n.name ilike ${`%${escapeLike(search)}%`} or n.name % ${search})`;
}

const eventCount = sql`(select count(distinct p.event_id) from event_party p join event e on e.id = p.event_id
  where p.organization_id = o.id and e.band = 'PUBLISH')`;

export function organizationSort(orders: readonly OrganizationOrder[]): readonly SortKey[] {
  const asked = orders.map(({ field, direction }): SortKey => ({
    name: field,
    expression: field === 'NAME' ? sql`o.name` : eventCount,
    type: field === 'NAME' ? 'text' : 'bigint',
    isDescending: direction === 'DESC',
  }));
  const keys =
    asked.length > 0 ? asked : [{ name: 'NAME', expression: sql`o.name`, type: 'text' as const, isDescending: false }];
  return [...keys, { name: 'ID', expression: sql`o.id`, type: 'text', isDescending: false }];
}

const notMerged = sql<boolean>`not exists (select from canonical c where c.member_id = o.id)`;

export async function listOrganizations(
  db: Database,
  condition: Condition,
  keyset: Keyset,
): Promise<OrganizationRow[]> {
  const { rows } = await sql<OrganizationRow>`
    select ${columns}, ${cursorKeys(keyset.keys)} as cursor_keys
    from organization o
    where ${condition} and ${notMerged} and ${behindCursor(keyset)}
    ${orderClause(keyset)} ${limitClause(keyset)}`.execute(db);
  return rows;
}

export async function countOrganizations(db: Database, condition: Condition): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from organization o where ${condition} and ${notMerged}`.execute(db);
  return rows[0]!.count;
}

export async function findNames(db: Database, ids: readonly string[]) {
  const { rows } = await sql<OrganizationName & { organization_id: string }>`
    select organization_id, name, language, kind, valid_from as "from", valid_to as "to"
    from organization_name where organization_id = any(${ids}::text[])
    order by case kind when 'OFFICIAL' then 0 when 'ACRONYM' then 1 when 'ALIAS' then 2 else 3 end, name`.execute(db);
  return rows;
}

export async function findIdentifiers(db: Database, ids: readonly string[]) {
  return db
    .selectFrom('organization_identifier')
    .select(['organization_id', 'scheme', 'value'])
    .where('organization_id', 'in', [...ids])
    .where('valid_to', 'is', null)
    .orderBy('scheme')
    .execute();
}

export async function findWholes(db: Database, ids: readonly string[]) {
  return db
    .selectFrom('organization_relation')
    .select(['from_id', 'to_id'])
    .where('from_id', 'in', [...ids])
    .where('kind', '=', 'PART_OF')
    .orderBy('to_id')
    .execute();
}
