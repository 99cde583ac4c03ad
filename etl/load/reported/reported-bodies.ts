/** From a party of a structured report to an organization's id: its identifiers decide, else its name. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { makeId } from '../../../schema/ids.js';
import { nameKey } from '../../../schema/name-key.js';
import type { ReportedParty } from '../../../schema/records/reported.js';
import { addTo } from '../../transform/group-by.js';
import { clearestSpelling } from '../../transform/resolve/clearest-spelling.js';
import { getEventsNaming, matchWithin } from '../identity/match-organizations.js';
import { resolveOrganizations } from '../organizations.js';
import { projectEvents } from '../project-events.js';

/** A party and the year of its event, in which it is to have borne its name. */
export interface ReportedBody {
  readonly party: ReportedParty;
  readonly year: number | undefined;
}

/** Two bodies of one key are one. */
export const keyOfBody = ({ party: { name, identifiers = [] }, year }: ReportedBody): string =>
  identifiers.length > 0 ? identifiers.map(codeOf).join(' ') : `${year ?? ''} ${name}`;

const codeOf = ({ scheme, value }: { readonly scheme: string; readonly value: string }): string => `${scheme} ${value}`;

/**
 * Call `lockIdentity` first in the transaction. A body with an identifier that nobody knows comes in under it, and is
 * matched with those that are known by other names.
 *
 * @returns the organization of each, by `keyOfBody`
 */
export async function resolveBodies(
  tx: DatabaseTransaction,
  bodies: readonly ReportedBody[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const coded = bodies.filter(({ party }) => (party.identifiers ?? []).length > 0);
  const owners = await findOwners(tx, coded);
  const unknown: ReportedBody[] = [];
  for (const body of coded) {
    const owner = body.party.identifiers!.map((code) => owners.get(codeOf(code))).find((id) => id !== undefined);
    if (owner?.origin !== 'REGISTRY' && owner?.origin !== 'IMPORT') unknown.push(body);
    found.set(keyOfBody(body), owner?.id ?? idOf(body.party));
  }
  await writeBodies(tx, unknown, found);
  const named = bodies.filter(({ party }) => (party.identifiers ?? []).length === 0);
  for (const [key, id] of await resolveNames(tx, named)) found.set(key, id);
  return found;
}

/** The id comes from the identifier alone, so that two files that bring a body at once bring one. */
const idOf = ({ identifiers }: ReportedParty): string =>
  makeId('org', 'report', identifiers![0]!.scheme, identifiers![0]!.value);

interface Owner {
  readonly scheme: string;
  readonly value: string;
  readonly id: string;
  readonly origin: string;
}

async function findOwners(
  tx: DatabaseTransaction,
  bodies: readonly ReportedBody[],
): Promise<ReadonlyMap<string, Owner>> {
  const codes = bodies.flatMap(({ party }) => party.identifiers ?? []);
  if (codes.length === 0) return new Map();
  const { rows } = await sql<Owner>`
    select distinct i.scheme, i.value, o.id, o.origin
    from json_to_recordset(${JSON.stringify(codes)}::json) as c (scheme text, value text)
    join organization_identifier i on i.scheme = c.scheme and i.value = c.value and i.valid_to is null
    join organization o on o.id = i.organization_id`.execute(tx);
  return new Map(rows.map((row) => [codeOf(row), row]));
}

async function resolveNames(
  tx: DatabaseTransaction,
  bodies: readonly ReportedBody[],
): Promise<ReadonlyMap<string, string>> {
  if (bodies.length === 0) return new Map();
  const years = new Map<object, number | undefined>();
  const asked = bodies.map((body) => {
    const text = { text: body.party.name, start: 0, end: 0 };
    years.set(text, body.year);
    return { body, text };
  });
  const ids = await resolveOrganizations(
    tx,
    asked.map(({ text }) => text),
    (party) => years.get(party),
  );
  return new Map(asked.map(({ body, text }) => [keyOfBody(body), ids.get(text)!]));
}

interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly name_key: string;
  readonly type: string;
  readonly country: string | null;
  readonly codes: readonly { readonly scheme: string; readonly value: string }[];
}

/** Bodies that only reports know go by the clearest of their spellings, whichever came first. */
async function writeBodies(
  tx: DatabaseTransaction,
  bodies: readonly ReportedBody[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  if (bodies.length === 0) return;
  const parties = new Map<string, ReportedParty[]>();
  for (const body of bodies) addTo(parties, ids.get(keyOfBody(body))!, body.party);
  const held = await tx
    .selectFrom('organization')
    .select(['id', 'name'])
    .where('id', 'in', [...parties.keys()])
    .execute();
  const nameOf = new Map(held.map(({ id, name }) => [id, name]));
  const rows = [...parties].map(([id, reported]) => bodyRow(id, reported, nameOf.get(id)));
  const changed = rows.filter(({ id, name }) => nameOf.get(id) !== name).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (changed.length === 0) return;
  await upsertBodies(tx, changed);
  await matchWithin(tx);
  // Titles tell names.
  const renamed = changed.flatMap(({ id }) => (nameOf.has(id) ? [id] : []));
  await projectEvents(tx, await getEventsNaming(tx, renamed));
}

function bodyRow(id: string, parties: readonly ReportedParty[], heldName: string | undefined): BodyRow {
  const names = parties.map((party) => party.name.replace(/\s+/g, ' ').trim());
  const name = clearestSpelling([...names, ...(heldName === undefined ? [] : [heldName])]);
  const codes = new Map(parties.flatMap(({ identifiers }) => identifiers ?? []).map((code) => [code.scheme, code]));
  return {
    id,
    name,
    name_key: nameKey(name) || name.toLowerCase(),
    type: parties.find(({ type }) => type !== undefined)?.type ?? 'UNKNOWN',
    country: parties.find(({ country }) => country !== undefined)?.country ?? null,
    codes: [...codes.values()],
  };
}

async function upsertBodies(tx: DatabaseTransaction, bodies: readonly BodyRow[]): Promise<void> {
  const given = sql`json_to_recordset(${JSON.stringify(bodies)}::json)
    as b (id text, name text, name_key text, type text, country text, codes json)`;
  await sql`
    insert into organization (id, name, type, country, origin)
    select id, name, type, country, 'REPORT' from ${given} order by id
    on conflict (id) do update set name = excluded.name`.execute(tx);
  await sql`
    delete from organization_name n using ${given} where n.organization_id = b.id and n.origin = 'REPORT'`.execute(tx);
  await sql`
    insert into organization_name (organization_id, name, name_key, kind, origin)
    select id, name, name_key, 'ALIAS', 'REPORT' from ${given} on conflict do nothing`.execute(tx);
  await sql`
    insert into organization_identifier (organization_id, scheme, value, origin)
    select b.id, c.scheme, c.value, 'REPORT'
    from ${given}, json_to_recordset(b.codes) as c (scheme text, value text) on conflict do nothing`.execute(tx);
  await sql`insert into organization_changed select id from ${given} on conflict do nothing`.execute(tx);
}
