/** Which records are one, by what was judged of each two of them. A pure function of the judgements that stand. */
import type { StoredJudgement } from '../../../schema/records/judgement.js';
import { createGroups, type DisjointGroups } from './disjoint-groups.js';

type Judged = Pick<StoredJudgement, 'id' | 'left' | 'right' | 'verdict' | 'judge' | 'score'>;

/** Names two records, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What people said, the newest first; then the surest of the rules. What is equally sure comes in the order of its ids. */
function bySureness(a: Judged, b: Judged): number {
  if (a.judge !== b.judge) return a.judge === 'PERSON' ? -1 : 1;
  if (a.judge === 'PERSON') return b.id - a.id;
  return (b.score ?? 0) - (a.score ?? 0) || (pairKey(a.left, a.right) < pairKey(b.left, b.right) ? -1 : 1);
}

/**
 * Joins what was judged the same, people's word first, then the surest, and never two groups of which any two members were judged
 * different: no merge goes through a chain that its own members contradict. What a rule holds apart a person may join, with all that
 * either of the two was joined with; what a person holds apart nobody.
 *
 * @param ids the records; judgements about others are left aside
 * @param standing at most one judgement for each two records
 * @returns groups, each in the order of its ids; the order of what is given leaves no trace
 * @example clusterJudgements(['a', 'b', 'c'], [{ left: 'a', right: 'b', verdict: 'SAME', … }]) // [['a', 'b'], ['c']]
 */
export function clusterJudgements(ids: readonly string[], standing: readonly Judged[]): readonly (readonly string[])[] {
  const records = [...new Set(ids)].toSorted();
  const at = new Map(records.map((id, index) => [id, index]));
  const known = standing.filter(({ left, right }) => at.has(left) && at.has(right));
  const isApart = apartBy(known, records);
  const groups = createGroups(records.length);
  // Rules hold apart only what rules joined: a person who joins two takes along what contradicts the one through the other.
  const ruled = createGroups(records.length);
  for (const { left, right, judge } of known.filter(({ verdict }) => verdict === 'SAME').toSorted(bySureness)) {
    const [a, b] = [at.get(left)!, at.get(right)!];
    if (groups.find(a) === groups.find(b) || isApart(groups, a, b, 'PERSON')) continue;
    if (judge === 'RULE' && isApart(ruled, a, b, 'RULE')) continue;
    groups.join(a, b);
    if (judge === 'RULE') ruled.join(a, b);
  }
  return records.flatMap((_, index) =>
    groups.find(index) === index ? [groups.membersOf(index).map((member) => records[member]!)] : [],
  );
}

type IsApart = (groups: DisjointGroups, a: number, b: number, judge: Judged['judge']) => boolean;

/** Whether any two members of two groups were judged different by a person, or by a rule. */
function apartBy(judged: readonly Judged[], records: readonly string[]): IsApart {
  const apart = new Map(
    judged.flatMap(({ left, right, verdict, judge }) =>
      verdict === 'DIFFERENT' ? [[pairKey(left, right), judge] as const] : [],
    ),
  );
  return (groups, a, b, judge) => {
    const others = groups.membersOf(b);
    return groups.membersOf(a).some((x) => others.some((y) => apart.get(pairKey(records[x]!, records[y]!)) === judge));
  };
}
