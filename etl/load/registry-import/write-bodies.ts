/** Writes bodies of a registry: new ones, and what it adds to those that are there. What is there already is not touched. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { nameKey } from '../../../schema/name-key.js';
import type { OrganizationName } from '../../../schema/records/organization.js';
import type { PlacedRow } from './place-rows.js';

/** Several rows may be of one body: the first that says something says it. */
async function insertBodies(tx: DatabaseTransaction, placed: readonly PlacedRow[]): Promise<readonly string[]> {
  const rows = placed.map(({ organizationId, row: { name, type, country, acronym } }, at) => ({
    id: organizationId,
    name,
    type,
    country,
    acronym,
    at,
  }));
  const { rows: made } = await sql<{ id: string }>`
    insert into organization (id, name, type, country, acronym, origin)
    select distinct on (id) id, name, type, country, acronym, 'IMPORT'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id text, name text, type text, country text, acronym text, at int)
    order by id, at
    on conflict (id) do nothing returning id`.execute(tx);
  return made.map(({ id }) => id);
}

/** What the registry knows of a body of which it was not known. */
async function completeBodies(tx: DatabaseTransaction, placed: readonly PlacedRow[]): Promise<readonly string[]> {
  const rows = placed.map(({ organizationId, row: { type, country, acronym } }) => ({
    id: organizationId,
    type: type === 'UNKNOWN' ? undefined : type,
    country,
    acronym,
  }));
  const { rows: completed } = await sql<{ id: string }>`
    update organization o set country = coalesce(o.country, r.country), acronym = coalesce(o.acronym, r.acronym),
      type = case when o.type = 'UNKNOWN' then coalesce(r.type, o.type) else o.type end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, type text, country text, acronym text)
    where o.id = r.id and o.origin <> 'REGISTRY' and (
      (o.country is null and r.country is not null) or (o.acronym is null and r.acronym is not null)
      or (o.type = 'UNKNOWN' and r.type is not null))
    returning o.id`.execute(tx);
  return completed.map(({ id }) => id);
}

function namesOf({ row }: PlacedRow): OrganizationName[] {
  const own: OrganizationName[] = row.names.some(({ name }) => name === row.name)
    ? []
    : [{ name: row.name, kind: 'OFFICIAL' }];
  const { acronym } = row;
  const short: OrganizationName[] =
    acronym === undefined || row.names.some(({ name }) => name === acronym) ? [] : [{ name: acronym, kind: 'ACRONYM' }];
  return [...row.names, ...own, ...short];
}

/** A name that the body bears already, of whatever kind, is not told twice. */
async function insertNames(tx: DatabaseTransaction, placed: readonly PlacedRow[]): Promise<readonly string[]> {
  const rows = placed.flatMap((one) =>
    namesOf(one).map(({ name, kind, language, from, to }) => ({
      organization_id: one.organizationId,
      name,
      name_key: nameKey(name),
      kind,
      language,
      valid_from: from,
      valid_to: to,
    })),
  );
  const { rows: made } = await sql<{ organization_id: string }>`
    insert into organization_name (organization_id, name, name_key, language, kind, valid_from, valid_to, origin)
    select distinct on (r.organization_id, r.name, r.kind, coalesce(r.language, ''))
      r.organization_id, r.name, r.name_key, r.language, r.kind, r.valid_from, r.valid_to, 'IMPORT'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (organization_id text, name text, name_key text,
      language text, kind text, valid_from int, valid_to int)
    where not exists (select from organization_name n where n.organization_id = r.organization_id and n.name = r.name)
    on conflict do nothing returning organization_id`.execute(tx);
  return made.map(({ organization_id }) => organization_id);
}

async function insertIdentifiers(tx: DatabaseTransaction, placed: readonly PlacedRow[]): Promise<readonly string[]> {
  const rows = placed.flatMap(({ organizationId, row }) =>
    row.identifiers.map(({ scheme, value }) => ({ organization_id: organizationId, scheme, value })),
  );
  if (rows.length === 0) return [];
  const { rows: made } = await sql<{ organization_id: string }>`
    insert into organization_identifier (organization_id, scheme, value, origin)
    select organization_id, scheme, value, 'IMPORT'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (organization_id text, scheme text, value text)
    on conflict do nothing returning organization_id`.execute(tx);
  return made.map(({ organization_id }) => organization_id);
}

export interface WrittenBodies {
  readonly made: ReadonlySet<string>;
  /** Those that were there, and of which something is known now that was not. */
  readonly completed: ReadonlySet<string>;
}

/** Whoever says what it is part of is matched when that is known. */
export async function writeBodies(tx: DatabaseTransaction, placed: readonly PlacedRow[]): Promise<WrittenBodies> {
  const made = new Set(await insertBodies(tx, placed));
  const more = [
    ...(made.size === placed.length ? [] : await completeBodies(tx, placed)),
    ...(await insertNames(tx, placed)),
    ...(await insertIdentifiers(tx, placed)),
  ];
  const completed = new Set(more.filter((id) => !made.has(id)));
  const waiting = new Set(
    placed.flatMap(({ organizationId, row }) => (row.partOf === undefined ? [] : [organizationId])),
  );
  await noteChanged(
    tx,
    [...made, ...completed].filter((id) => !waiting.has(id)),
  );
  return { made, completed };
}

/** Whoever matches next takes them up. */
export async function noteChanged(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`insert into organization_changed select unnest(${ids}::text[]) on conflict do nothing`.execute(tx);
}
