/** From a reported name to an organization's id: the reader's own finding, else a name that is known, else a new body. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import { nameKey } from '../../schema/name-key.js';
import type { ClaimValues } from '../../schema/records/claim.js';
import { groupBy } from '../transform/group-by.js';
import { isOfAnyState } from '../transform/resolve/known-name.js';
import { readHeldName } from './identity/known-places.js';
import { writeNamedBodies } from './named-bodies.js';

type Party = Pick<ClaimValues['party'], 'text' | 'antecedent' | 'organizationId'>;

/** What the body is called where it is named: for "kami", the name that the word stands for. */
export const reportedName = (party: Party): string => party.antecedent?.text ?? party.text;

const keyOf = (party: Party): string => nameKey(reportedName(party)) || reportedName(party).trim().toLowerCase();

/**
 * Bodies that are new, or that another spelling names from now on, are matched at once; events that name what moved by it are told
 * anew. Call `lockIdentity` first in the transaction.
 *
 * @param yearOf when the event was in which a party takes part: of several bodies that bore a name the one that bore it then is meant
 * @returns for each party the organization's id; a name with two owners leads to a body of its own, never to a guess
 */
export async function resolveOrganizations(
  tx: DatabaseTransaction,
  parties: readonly Party[],
  yearOf: (party: Party) => number | undefined = () => undefined,
): Promise<ReadonlyMap<Party, string>> {
  const known = await findKnown(tx, parties);
  const owners = await findOwners(tx, [...new Set(parties.map(keyOf))]);
  const found = new Map<Party, string>();
  const unowned: Party[] = [];
  for (const party of parties) {
    const isKnown = party.organizationId !== undefined && known.has(party.organizationId);
    const id = isKnown ? party.organizationId : ownerOf(party, ownersIn(owners.get(keyOf(party)) ?? [], yearOf(party)));
    if (id === undefined) unowned.push(party);
    found.set(party, id ?? idFromText(keyOf(party)));
  }
  await writeFromTexts(tx, unowned);
  return found;
}

async function findKnown(tx: DatabaseTransaction, parties: readonly Party[]): Promise<ReadonlySet<string>> {
  const ids = parties.flatMap((party) => party.organizationId ?? []);
  if (ids.length === 0) return new Set();
  const rows = await tx.selectFrom('organization').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

interface Owner {
  readonly name_key: string;
  readonly id: string;
  readonly canonical_id: string;
  readonly origin: string;
  /** First and last years in which it bore the name; null where nobody knows. */
  readonly years: readonly (readonly [from: number | null, to: number | null])[];
}

/** Whether somebody says that a name was borne in these years, and the year is one of them. */
const isIn = (year: number, [from, to]: Owner['years'][number]): boolean =>
  (from !== null || to !== null) && (from ?? year) <= year && year <= (to ?? year);

/** "The Agency" of 2004 and "The Agency" of 2020 may be two. Years that fit none say nothing: a paper may use an old name. */
function ownersIn(owners: readonly Owner[], year: number | undefined): readonly Owner[] {
  if (year === undefined || owners.length < 2) return owners;
  const then = owners.filter(({ years }) => years.some((span) => isIn(year, span)));
  return then.length > 0 ? then : owners;
}

/** Bodies that were brought together are one owner. */
async function findOwners(
  tx: DatabaseTransaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Owner[]>> {
  const { rows } = await sql<Owner>`
    select distinct on (n.name_key, c.canonical_id) n.name_key, o.id, c.canonical_id, o.origin,
      jsonb_agg(jsonb_build_array(n.valid_from, n.valid_to)) over (partition by n.name_key, c.canonical_id) as years
    from organization_name n join organization o on o.id = n.organization_id
    join canonical_organization c on c.member_id = o.id
    where n.name_key = any(${[...keys]}::text[])
    order by n.name_key, c.canonical_id, o.id = c.canonical_id desc, o.id`.execute(tx);
  return groupBy(rows, (row) => row.name_key);
}

/** An imported "Ministry of Health" is one state's; a text that says no more means another's as likely. */
function ownerOf(party: Party, owners: readonly Owner[]): string | undefined {
  const [owner, ...others] = owners;
  if (owner === undefined || others.length > 0 || owner.id === idFromText(keyOf(party))) return undefined;
  return owner.origin === 'IMPORT' && isOfAnyState(readHeldName(reportedName(party))) ? undefined : owner.id;
}

/** The id comes from the name's key alone, so that two documents that name a new body at once make one. */
const idFromText = (key: string): string => makeId('org', 'text', key);

/** A text tells no more of a body than its name. */
async function writeFromTexts(tx: DatabaseTransaction, parties: readonly Party[]): Promise<void> {
  const bodies = [...groupBy(parties, keyOf)].map(([key, named]) => ({
    id: idFromText(key),
    spellings: named.map(reportedName),
    keyOf: () => key,
    type: 'UNKNOWN' as const,
    country: null,
    codes: [],
  }));
  await writeNamedBodies(tx, bodies, 'TEXT');
}
