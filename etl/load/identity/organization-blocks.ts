/** The keys by which organizations are found among any number of them, and who may be meant by which. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { mayBeMeant, type KeyedName } from '../../transform/resolve/blocking-keys.js';

/** A key that more bodies have tells nothing, and is read no further, however many there are. */
const MAX_HOLDERS = 48;
/**
 * Bodies compared with one; those that share the most come first. Among 100,000 generated bodies 24 found a twentieth more of the names
 * that had slipped than 8, at twice the cost.
 */
const MAX_CANDIDATES = 8;

/** For a name that is only asked about, and leaves no judgement behind: fewer, and none that shares much less than the best. */
export const NARROW = { most: 4, leastPart: 0.5, leastWeight: 1.5 };
const WIDE = { most: MAX_CANDIDATES, leastPart: 0, leastWeight: 0 };
type Search = typeof WIDE;

/** A whole name says more than all of its words. */
const WHOLE_WEIGHT = 12;

export interface Asked {
  readonly id: string;
  readonly names: readonly KeyedName[];
}

const keysOf = ({ names }: Asked): readonly string[] =>
  names.length === 1 ? names[0]!.keys : [...new Set(names.flatMap(({ keys }) => keys))];

/** Ten thousand texts as one: an array would be taken apart and put together letter by letter. Neither keys nor ids have line breaks. */
const lines = (texts: readonly string[]) => sql`unnest(string_to_array(${texts.join('\n')}, e'\n'))`;

type Holders = ReadonlyMap<string, readonly string[]>;

/** Stands for more holders than tell anything: who they are is not even asked. */
const TOO_MANY: readonly string[] = Array.from({ length: MAX_HOLDERS + 1 }, () => '');

/** Who has each key. */
async function getHolders(db: Database | DatabaseTransaction, keys: readonly string[]): Promise<Holders> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; holders: string }>`
    select k.key, case when h.count > ${MAX_HOLDERS} then '' else h.holders end as holders from ${lines(keys)} as k (key)
    cross join lateral (
      select string_agg(b.organization_id, ' ') as holders, count(*) as count
      from (select organization_id from organization_block b where b.key = k.key
        order by organization_id limit ${MAX_HOLDERS + 1}) b
    ) h where h.count > 0`.execute(db);
  return new Map(rows.map(({ key, holders }) => [key, holders === '' ? TOO_MANY : holders.split(' ')]));
}

/** Writes the keys of bodies, but for those that tell nothing already. */
async function insertKeys(tx: DatabaseTransaction, bodies: readonly Asked[], holders: Holders): Promise<void> {
  const [keys, ids]: [string[], string[]] = [[], []];
  for (const body of bodies)
    for (const key of keysOf(body)) {
      const known = holders.get(key) ?? [];
      if (known.length > MAX_HOLDERS || known.includes(body.id)) continue;
      keys.push(key);
      ids.push(body.id);
    }
  if (keys.length === 0) return;
  await sql`
    insert into organization_block (key, organization_id)
    select n.key, n.id from rows from (${lines(keys)}, ${lines(ids)}) as n (key, id) order by key collate "C"
    on conflict do nothing`.execute(tx);
}

interface Shared {
  weight: number;
  readonly keys: Set<string>;
}

function rank(asked: Asked, holders: Holders, { most, leastPart, leastWeight }: Search): readonly string[] {
  const isCommon = (key: string): boolean => (holders.get(key)?.length ?? 0) > MAX_HOLDERS;
  const met = new Map<string, Shared>();
  for (const key of keysOf(asked)) {
    const held = holders.get(key) ?? [];
    if (held.length > MAX_HOLDERS) continue;
    const weight = key.startsWith('=') ? WHOLE_WEIGHT : Math.log(1 + MAX_HOLDERS / held.length);
    for (const other of held) {
      const shared = met.get(other) ?? { weight: 0, keys: new Set() };
      shared.weight += weight;
      shared.keys.add(key);
      met.set(other, shared);
    }
  }
  met.delete(asked.id);
  let best = 0;
  for (const { weight } of met.values()) best = Math.max(best, weight);
  const least = Math.max(leastWeight, best * leastPart);
  return [...met]
    .filter(([, { weight, keys }]) => weight >= least && asked.names.some((name) => mayBeMeant(name, keys, isCommon)))
    .toSorted(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other);
}

export type Candidates = ReadonlyMap<string, readonly string[]>;

/** For each the bodies that it may be, the likest by its keys first. One query for all. */
export async function findCandidates(
  db: Database | DatabaseTransaction,
  asked: readonly Asked[],
  search: Search = WIDE,
): Promise<Candidates> {
  const holders = await getHolders(db, [...new Set(asked.flatMap(keysOf))]);
  return new Map(asked.map((one) => [one.id, rank(one, holders, search)]));
}

/** The same for bodies whose keys are new: these are written, so that the bodies find one another too. */
export async function writeKeys(tx: DatabaseTransaction, bodies: readonly Asked[]): Promise<Candidates> {
  const before = await getHolders(tx, [...new Set(bodies.flatMap(keysOf))]);
  await insertKeys(tx, bodies, before);
  const holders = new Map<string, string[]>([...before].map(([key, held]) => [key, [...held]]));
  for (const body of bodies)
    for (const key of keysOf(body)) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [body.id]);
      else if (!held.includes(body.id)) held.push(body.id);
    }
  return new Map(bodies.map((one) => [one.id, rank(one, holders, WIDE)]));
}
