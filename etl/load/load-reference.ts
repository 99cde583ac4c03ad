/** Brings the bundled code lists, gazetteer and registry into the database; costs one query when nothing has changed. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { NameKind } from '../../schema/codelists/codelists.js';
import type { ItemCategory } from '../../schema/codelists/item-categories.js';
import type { Unit } from '../../schema/codelists/units.js';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { nameKey } from '../../schema/name-key.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import type { YearlyAverage } from '../../schema/exchange-rates/yearly-averages.js';
import type { PlaceRecord } from '../../schema/records/place.js';
import { insertRows } from './rows.js';

export interface ReferenceData {
  readonly itemCategories: readonly ItemCategory[];
  readonly units: readonly Unit[];
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly yearlyAverages: readonly YearlyAverage[];
}

/** @returns the names of the lists that were brought up to date */
export async function loadReference(db: Database, data: ReferenceData): Promise<readonly string[]> {
  const loaders = {
    item_category: (tx: DatabaseTransaction) => loadCategories(tx, data.itemCategories),
    unit: (tx: DatabaseTransaction) => loadUnits(tx, data.units),
    place: (tx: DatabaseTransaction) => loadPlaces(tx, data.places),
    organization: (tx: DatabaseTransaction) => loadOrganizations(tx, data.organizations),
    fx_rate: (tx: DatabaseTransaction) => loadAverages(tx, data.yearlyAverages),
  };
  const hashes = {
    item_category: hashOf(data.itemCategories),
    unit: hashOf(data.units),
    place: hashOf(data.places),
    organization: hashOf(data.organizations),
    fx_rate: hashOf(data.yearlyAverages),
  };
  const known = new Map((await db.selectFrom('reference_version').selectAll().execute()).map((r) => [r.name, r.hash]));
  const stale = (Object.keys(loaders) as (keyof typeof loaders)[]).filter((name) => known.get(name) !== hashes[name]);
  for (const name of stale) {
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('aidgraph.reference'))`.execute(tx);
      await loaders[name](tx);
      await tx
        .insertInto('reference_version')
        .values({ name, hash: hashes[name] })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash: hashes[name] }))
        .execute();
    });
  }
  return stale;
}

/** Keys are stored beside names, so a new way to make them makes the lists stale too. */
const hashOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).update(nameKey.toString()).digest('hex');

/** Rows travel as one JSON parameter, so that a thousand of them are one statement. */
async function loadCategories(tx: DatabaseTransaction, categories: readonly ItemCategory[]): Promise<void> {
  const rows = categories.toSorted((a, b) => a.code.length - b.code.length);
  await sql`
    insert into item_category (code, parent, labels)
    select code, parent, labels from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (code text, parent text, labels jsonb)
    on conflict (code) do update set parent = excluded.parent, labels = excluded.labels`.execute(tx);
}

async function loadUnits(tx: DatabaseTransaction, units: readonly Unit[]): Promise<void> {
  await sql`
    insert into unit (code, dimension, labels)
    select code, dimension, labels from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as r (code text, dimension text, labels jsonb)
    on conflict (code) do update set dimension = excluded.dimension, labels = excluded.labels`.execute(tx);
}

/** Rates of days, which an operator imports, stay. */
async function loadAverages(tx: DatabaseTransaction, averages: readonly YearlyAverage[]): Promise<void> {
  await sql`delete from fx_rate where basis = 'YEARLY_AVERAGE'`.execute(tx);
  const rows = averages.map(({ currency, year, usdPerUnit, source }) => ({
    currency,
    date: `${year}-01-01`,
    basis: 'YEARLY_AVERAGE',
    usd_per_unit: usdPerUnit,
    source,
  }));
  await insertRows(tx, 'fx_rate', rows);
}

async function loadPlaces(tx: DatabaseTransaction, places: readonly PlaceRecord[]): Promise<void> {
  const names = places.flatMap((place) =>
    [place.name, ...place.aliases].map((name) => ({ place_id: place.id, name, name_key: nameKey(name) })),
  );
  await sql`
    insert into place (id, name, country, parent, precision, latitude, longitude)
    select id, name, country, parent, precision, latitude, longitude
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as r (id text, name text, country text, parent text, precision text, latitude float8, longitude float8)
    on conflict (id) do update set name = excluded.name, country = excluded.country, parent = excluded.parent,
      precision = excluded.precision, latitude = excluded.latitude, longitude = excluded.longitude`.execute(tx);
  await sql`
    insert into place_name (place_id, name, name_key)
    select distinct place_id, name, name_key
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as r (place_id text, name text, name_key text)
    on conflict (place_id, name) do update set name_key = excluded.name_key`.execute(tx);
}

/**
 * Registry bodies by their fixed ids. The names and identifiers that the registry gave them are replaced as a whole; what an import
 * or a person added stays, and bodies that came from texts or imports are not touched.
 */
export async function loadOrganizations(
  tx: DatabaseTransaction,
  organizations: readonly OrganizationRecord[],
): Promise<void> {
  await sql`
    insert into organization (id, name, type, country, acronym, origin)
    select id, name, type, country, acronym, 'REGISTRY'
    from jsonb_to_recordset(${JSON.stringify(organizations)}::jsonb)
      as r (id text, name text, type text, country text, acronym text)
    on conflict (id) do update set name = excluded.name, type = excluded.type, country = excluded.country,
      acronym = excluded.acronym, origin = excluded.origin`.execute(tx);
  const ids = organizations.map(({ id }) => id);
  for (const table of ['organization_name', 'organization_identifier'] as const) {
    await tx
      .deleteFrom(table)
      .where('organization_id', 'in', sql<string>`(select unnest(${ids}::text[]))`)
      .where('origin', '=', 'REGISTRY')
      .execute();
  }
  await insertNames(tx, organizations.flatMap(namesOf));
  await insertIdentifiers(tx, organizations);
  await insertRelations(tx, organizations);
  await markChanged(tx, ids);
}

interface NameRow {
  readonly organization_id: string;
  readonly name: string;
  readonly name_key: string;
  readonly language: string | null;
  readonly kind: NameKind;
  readonly valid_from: number | null;
  readonly valid_to: number | null;
}

function namesOf(organization: OrganizationRecord): NameRow[] {
  const row = (
    name: string,
    kind: NameKind,
    rest: { language?: string; from?: number; to?: number } = {},
  ): NameRow => ({
    organization_id: organization.id,
    name,
    name_key: nameKey(name),
    kind,
    language: rest.language ?? null,
    valid_from: rest.from ?? null,
    valid_to: rest.to ?? null,
  });
  return [
    ...organization.names.map((name) => row(name.name, name.kind, name)),
    row(organization.name, 'OFFICIAL'),
    ...(organization.acronym === undefined ? [] : [row(organization.acronym, 'ACRONYM')]),
  ];
}

/** The registry may give a name with its language that is also the usual name: the one that says more stays. */
async function insertNames(tx: DatabaseTransaction, rows: readonly NameRow[]): Promise<void> {
  await sql`
    insert into organization_name (organization_id, name, name_key, language, kind, valid_from, valid_to, origin)
    select distinct on (organization_id, name, kind) organization_id, name, name_key, language, kind, valid_from, valid_to, 'REGISTRY'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (organization_id text, name text, name_key text,
      language text, kind text, valid_from int, valid_to int)
    order by organization_id, name, kind, language nulls last
    on conflict do nothing`.execute(tx);
}

/** Where an import has given an identifier to another body, or the body another one, the registry's is the current one. */
async function insertIdentifiers(tx: DatabaseTransaction, organizations: readonly OrganizationRecord[]): Promise<void> {
  const rows = JSON.stringify(
    organizations.flatMap(({ id, identifiers }) =>
      identifiers.map(({ scheme, value }) => ({ organization_id: id, scheme, value })),
    ),
  );
  const given = sql`jsonb_to_recordset(${rows}::jsonb) as r (organization_id text, scheme text, value text)`;
  await sql`
    with given as (select * from ${given}), ended as (
      update organization_identifier i set valid_to = extract(year from now())
      from given r where i.valid_to is null and i.scheme = r.scheme
        and (i.value = r.value) <> (i.organization_id = r.organization_id)
      returning i.organization_id
    )
    insert into organization_changed select distinct organization_id from ended on conflict do nothing`.execute(tx);
  await sql`
    insert into organization_identifier (organization_id, scheme, value, origin)
    select organization_id, scheme, value, 'REGISTRY' from ${given}
    on conflict (organization_id, scheme, value) do update set origin = excluded.origin, valid_to = null`.execute(tx);
}

async function insertRelations(tx: DatabaseTransaction, organizations: readonly OrganizationRecord[]): Promise<void> {
  const rows = organizations.flatMap(({ id, relations }) =>
    (relations ?? []).map(({ kind, to, year }) => ({ from_id: id, kind, to_id: to, year: year ?? null })),
  );
  await sql`
    insert into organization_relation (from_id, kind, to_id, year)
    select from_id, kind, to_id, year
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (from_id text, kind text, to_id text, year int)
    on conflict (from_id, kind, to_id) do update set year = excluded.year`.execute(tx);
}

/** Their keys are written, and they are matched, by whoever matches next: a start need not wait for it. */
async function markChanged(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`insert into organization_changed select unnest(${ids}::text[]) on conflict do nothing`.execute(tx);
}
