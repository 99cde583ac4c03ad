/** Settles which records are one after some of them came, changed or were judged: what rules say goes into the ledger, clusters come out of it. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { Judgement, StoredJudgement } from '../../../schema/records/judgement.js';
import { clusterJudgements, pairKey } from '../../transform/match/cluster-judgements.js';
import { appendRuleJudgements, getConnected, getStandingJudgements } from './ledger.js';

export interface Compared {
  readonly judgement: Judgement;
  /** Whether the two may never be one, however alike a third is to both. */
  readonly isExcluded: boolean;
}

export interface Held<T> {
  readonly record: T;
  /** The id under which it stands at present. */
  readonly canonicalId: string;
}

/** What is matched: reports of events, or organizations. */
export interface Matter<T> {
  /** Records that may be the same as one of these, found through indexed keys. */
  findCandidates(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly (readonly [string, string])[]>;
  /** Those of the ids that still stand. */
  load(tx: DatabaseTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Held<T>>>;
  /** Symmetric: which of the two comes first changes nothing but the direction of a relation. */
  compare(a: T, b: T): Compared;
}

/** One matching at a time: two that came at once must see each other. Held to the end of the transaction. */
export async function lockIdentity(tx: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('aidgraph.identity'))`.execute(tx);
}

const isWorthNoting = ({ verdict, relation }: Judgement): boolean => verdict !== 'DIFFERENT' || relation !== null;

/** Compares what came or changed with what it may be the same as, and with whatever it was ever judged against. */
async function judgeChanged<T>(tx: DatabaseTransaction, matter: Matter<T>, changed: readonly string[]): Promise<void> {
  const judged = await getStandingJudgements(tx, changed);
  const known = new Set(judged.map(({ left, right }) => pairKey(left, right)));
  const found = await matter.findCandidates(tx, changed);
  const pairs = new Map(
    [...judged.map(({ left, right }) => [left, right] as const), ...found].map((pair) => [pairKey(...pair), pair]),
  );
  const records = await matter.load(tx, [...new Set([...pairs.values()].flat())]);
  const judgements = [...pairs].flatMap(([key, [a, b]]) => {
    const [x, y] = [records.get(a), records.get(b)];
    if (x === undefined || y === undefined) return [];
    const { judgement } = matter.compare(x.record, y.record);
    return isWorthNoting(judgement) || known.has(key) ? [judgement] : [];
  });
  await appendRuleJudgements(tx, judgements);
}

interface Component<T> {
  readonly records: ReadonlyMap<string, Held<T>>;
  readonly changed: ReadonlySet<string>;
  readonly judged: readonly StoredJudgement[];
}

/** Records that a chain of "same" ties together, whatever else was said. */
function chainsOf(ids: readonly string[], judged: readonly StoredJudgement[]): readonly (readonly string[])[] {
  const joining = judged.filter(({ verdict }) => verdict === 'SAME');
  return clusterJudgements(ids, joining).filter(({ length }) => length > 1);
}

/** What a chain would join without anybody having laid it side by side. Members of one cluster were, when they came into it. */
function findContradictions<T>(matter: Matter<T>, { records, changed, judged }: Component<T>): readonly Judgement[] {
  const known = new Set(judged.map(({ left, right }) => pairKey(left, right)));
  const contradictionOf = (a: string, b: string): readonly Judgement[] => {
    const [x, y] = [records.get(a)!, records.get(b)!];
    const isSettled = x.canonicalId === y.canonicalId && !changed.has(a) && !changed.has(b);
    if (isSettled || known.has(pairKey(a, b))) return [];
    const { judgement, isExcluded } = matter.compare(x.record, y.record);
    return isExcluded ? [judgement] : [];
  };
  return chainsOf([...records.keys()], judged).flatMap((chain) =>
    chain.flatMap((a, index) => chain.slice(index + 1).flatMap((b) => contradictionOf(a, b))),
  );
}

export interface Settlement<T> {
  /** Every record that is connected with the changed ones, as it stood before. */
  readonly records: ReadonlyMap<string, Held<T>>;
  /** Each in the order of its ids. */
  readonly clusters: readonly (readonly string[])[];
}

/**
 * @param changed ids of records that are new, that say something else than before, or of which something was judged; those that no
 *   longer stand are named too, so that what they held together is looked at again
 */
export async function settle<T>(
  tx: DatabaseTransaction,
  matter: Matter<T>,
  changed: readonly string[],
): Promise<Settlement<T>> {
  if (changed.length === 0) return { records: new Map(), clusters: [] };
  await judgeChanged(tx, matter, changed);
  const records = await matter.load(tx, await getConnected(tx, changed));
  const ids = [...records.keys()];
  const judged = await getStandingJudgements(tx, ids);
  const contradictions = findContradictions(matter, { records, changed: new Set(changed), judged });
  await appendRuleJudgements(tx, contradictions);
  const standing = contradictions.length > 0 ? await getStandingJudgements(tx, ids) : judged;
  return { records, clusters: clusterJudgements(ids, standing) };
}
