/** SQL that follows the relations of organizations: wholes and parts, hosts and guests, former and later bodies. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { OrganizationRelation } from './organization.type.js';

/** Relations between organizations as they stand today: those of merged records are the canonical one's. */
const relations = sql`(
  select f.canonical_id as from_id, r.kind, t.canonical_id as to_id, r.year
  from organization_relation r
  join canonical_organization f on f.member_id = r.from_id
  join canonical_organization t on t.member_id = r.to_id
  where f.canonical_id <> t.canonical_id)`;

const isSuccession = sql<boolean>`r.kind in ('RENAMED_TO', 'MERGED_INTO')`;

/** No body of the registry has a longer history; a circle of relations ends here at the latest. */
const MAX_CHAIN = 12;

export type RelationRow = OrganizationRelation & {
  readonly asked_id: string;
  /** Whether it leads to what came of the organization, or from what it came of; null for wholes, parts and hosts. */
  readonly way: 'LATER' | 'FORMER' | null;
};

/** Every relation of each organization, and the whole chains of its former and later bodies. */
export async function findRelations(db: Database, ids: readonly string[]): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    with recursive relation as materialized (select * from ${relations} r),
    later (asked_id, id, distance) as (
      select id, id, 0 from unnest(${ids}::text[]) as a (id)
      union
      select l.asked_id, r.to_id, l.distance + 1
      from later l join relation r on r.from_id = l.id where ${isSuccession} and l.distance < ${MAX_CHAIN}
    ),
    former (asked_id, id, distance) as (
      select id, id, 0 from unnest(${ids}::text[]) as a (id)
      union
      select l.asked_id, r.from_id, l.distance + 1
      from former l join relation r on r.to_id = l.id where ${isSuccession} and l.distance < ${MAX_CHAIN}
    )
    select asked_id, way, distance, kind, year, from_id as "fromId", to_id as "toId"
    from (
      select l.asked_id, 'LATER' as way, min(l.distance) + 1 as distance, r.kind, r.year, r.from_id, r.to_id
      from later l join relation r on r.from_id = l.id where ${isSuccession} group by 1, r.kind, r.year, r.from_id, r.to_id
      union all
      select l.asked_id, 'FORMER', min(l.distance) + 1, r.kind, r.year, r.from_id, r.to_id
      from former l join relation r on r.to_id = l.id where ${isSuccession} group by 1, r.kind, r.year, r.from_id, r.to_id
      union
      select a.id, null, 1, r.kind, r.year, r.from_id, r.to_id
      from unnest(${ids}::text[]) as a (id) join relation r on a.id in (r.from_id, r.to_id) where not ${isSuccession}
    ) found
    order by asked_id, distance, kind, from_id, to_id, way desc`.execute(db);
  return rows;
}

/**
 * The body that stood in an organization's place in a year: what it had become by then, else what it came of. Where it
 * came of several, or the year of a change is not known, it stays itself.
 */
export async function findBodyAsOf(db: Database, id: string, year: number): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive relation as materialized (select * from ${relations} r),
    later (id, since, distance) as (
      select ${id}::text, 0, 0
      union
      select r.to_id, r.year, l.distance + 1 from later l join relation r on r.from_id = l.id
      where ${isSuccession} and r.year between l.since and ${year}::int and l.distance < ${MAX_CHAIN}
    ),
    former (id, until, distance) as (
      select ${id}::text, 9999, 0
      union
      select r.from_id, r.year, l.distance + 1 from former l join relation r on r.to_id = l.id
      where r.kind = 'RENAMED_TO' and r.year > ${year}::int and r.year <= l.until and l.distance < ${MAX_CHAIN}
        and 1 = (select count(*) from relation o where o.to_id = l.id and o.kind in ('RENAMED_TO', 'MERGED_INTO'))
    )
    select id from (
      select id, since as at, distance, 0 as rank from later where distance > 0
      union all
      select id, -until, distance, 1 from former
    ) body
    order by rank, at desc, distance desc, id limit 1`.execute(db);
  return rows[0]?.id ?? id;
}
