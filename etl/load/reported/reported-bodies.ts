/** From a party of a structured report to an organization's id: its identifiers decide, else its name. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { makeId } from '../../../schema/ids.js';
import { nameKey } from '../../../schema/name-key.js';
import type { ReportedParty } from '../../../schema/records/reported.js';
import { groupBy } from '../../transform/group-by.js';
import { writeNamedBodies, type NamedBody } from '../named-bodies.js';
import { resolveOrganizations } from '../organizations.js';

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

async function writeBodies(
  tx: DatabaseTransaction,
  bodies: readonly ReportedBody[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const parties = groupBy(bodies, (body) => ids.get(keyOfBody(body))!);
  const named = [...parties].map(([id, reported]) =>
    toNamed(
      id,
      reported.map(({ party }) => party),
    ),
  );
  await writeNamedBodies(tx, named, 'REPORT');
}

function toNamed(id: string, parties: readonly ReportedParty[]): NamedBody {
  const codes = new Map(parties.flatMap(({ identifiers }) => identifiers ?? []).map((code) => [code.scheme, code]));
  return {
    id,
    spellings: parties.map(({ name }) => name),
    keyOf: (name) => nameKey(name) || name.toLowerCase(),
    type: parties.find(({ type }) => type !== undefined)?.type ?? 'UNKNOWN',
    country: parties.find(({ country }) => country !== undefined)?.country ?? null,
    codes: [...codes.values()],
  };
}
