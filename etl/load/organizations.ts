/** From a reported name to an organization's id: the reader's own finding, else a name that is known, else a new body. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { ClaimValues } from '../../schema/records/claim.js';
import { nameKey } from '../../schema/name-key.js';

type Party = Pick<ClaimValues['party'], 'text' | 'antecedent' | 'organizationId'>;

/** What the body is called where it is named: for "kami", the name that the word stands for. */
export const reportedName = (party: Party): string => party.antecedent?.text ?? party.text;

const keyOf = (party: Party): string => nameKey(reportedName(party)) || reportedName(party).trim().toLowerCase();

/**
 * @returns for each party the organization's id; a name with two owners leads to a body of its own, never to a guess
 */
export async function resolveOrganizations(
  tx: DatabaseTransaction,
  parties: readonly Party[],
): Promise<ReadonlyMap<Party, string>> {
  const known = await findKnown(tx, parties);
  const owners = await findOwners(tx, [...new Set(parties.map(keyOf))]);
  const found = new Map<Party, string>();
  // Sorted, so that two documents that make the same two bodies do not wait for each other.
  for (const party of parties.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const ids = owners.get(keyOf(party)) ?? [];
    const id =
      (party.organizationId !== undefined && known.has(party.organizationId) ? party.organizationId : undefined) ??
      (ids.length === 1 ? ids[0]! : await createFromText(tx, party));
    found.set(party, id);
  }
  return found;
}

async function findKnown(tx: DatabaseTransaction, parties: readonly Party[]): Promise<ReadonlySet<string>> {
  const ids = parties.flatMap((party) => party.organizationId ?? []);
  if (ids.length === 0) return new Set();
  const rows = await tx.selectFrom('organization').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

async function findOwners(
  tx: DatabaseTransaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .selectFrom('organization_name')
    .select(['name_key', 'organization_id'])
    .distinct()
    .where('name_key', 'in', [...keys])
    .orderBy('organization_id')
    .execute();
  const owners = new Map<string, string[]>();
  for (const row of rows) owners.set(row.name_key, [...(owners.get(row.name_key) ?? []), row.organization_id]);
  return owners;
}

/** The id comes from the name's key alone, so that two documents that name a new body at once make one. */
async function createFromText(tx: DatabaseTransaction, party: Party): Promise<string> {
  const name = reportedName(party).replace(/\s+/g, ' ').trim();
  const id = makeId('org', 'text', keyOf(party));
  await tx
    .insertInto('organization')
    .values({ id, name, type: 'UNKNOWN', origin: 'TEXT' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('organization_name')
    .values({ organization_id: id, name, name_key: keyOf(party), kind: 'ALIAS' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}
