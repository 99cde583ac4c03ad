/** Organizations as they are held, with all that they are compared by. */
import { sql } from 'kysely';
import type { NameKind, OrganizationOrigin, OrganizationType } from '../../../schema/codelists/codelists.js';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { describeBody, type Body } from '../../transform/resolve/compare-bodies.js';
import { readHeldName } from './known-places.js';
import type { Held } from './settle.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly country: string | null;
  readonly acronym: string | null;
  readonly origin: OrganizationOrigin;
  readonly canonical_id: string;
  readonly names: readonly (readonly [name: string, kind: NameKind, from: number | null, to: number | null])[] | null;
  readonly identifiers: readonly (readonly [scheme: string, value: string, to: number | null])[] | null;
  readonly wholes: readonly string[] | null;
}

/** Those of the ids that exist. */
export async function loadBodies(
  db: Database | DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Held<Body>>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select o.id, o.name, o.type, o.country, o.acronym, o.origin, coalesce(c.canonical_id, o.id) as canonical_id,
      (select json_agg(json_build_array(n.name, n.kind, n.valid_from, n.valid_to) order by n.name, n.kind)
        from organization_name n where n.organization_id = o.id) as names,
      (select json_agg(json_build_array(i.scheme, i.value, i.valid_to) order by i.scheme, i.value)
        from organization_identifier i where i.organization_id = o.id) as identifiers,
      (select json_agg(r.to_id order by r.to_id)
        from organization_relation r where r.from_id = o.id and r.kind = 'PART_OF') as wholes
    from unnest(${ids}::text[]) as asked (id) join organization o using (id)
    left join canonical c on c.member_id = o.id`.execute(db);
  return new Map(rows.map((row) => [row.id, { record: toBody(row), canonicalId: row.canonical_id }]));
}

function toBody({ id, name, type, country, acronym, origin, ...row }: Row): Body {
  const record = {
    id,
    name,
    type,
    ...(country !== null && { country }),
    ...(acronym !== null && { acronym }),
    names: (row.names ?? []).map(([text, kind, from, to]) => ({
      name: text,
      kind,
      ...(from !== null && { from }),
      ...(to !== null && { to }),
    })),
    identifiers: (row.identifiers ?? []).map(([scheme, value, to]) => ({ scheme, value, ...(to !== null && { to }) })),
    relations: (row.wholes ?? []).map((to) => ({ kind: 'PART_OF' as const, to })),
  };
  return describeBody(record, origin, readHeldName);
}
