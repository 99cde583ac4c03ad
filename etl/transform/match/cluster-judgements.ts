/** Which records are one, by what was judged of each two of them. A pure function of the judgements that stand. */
import type { StoredJudgement } from '../../../schema/records/judgement.js';
import { createGroups } from './disjoint-groups.js';

type Judged = Pick<StoredJudgement, 'id' | 'left' | 'right' | 'verdict' | 'judge' | 'score'>;

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What people said, the newest first; then the surest of the rules. What is equally sure comes in the order of its ids. */
function bySureness(a: Judged, b: Judged): number {
  if (a.judge !== b.judge) return a.judge === 'PERSON' ? -1 : 1;
  if (a.judge === 'PERSON') return b.id - a.id;
  return (b.score ?? 0) - (a.score ?? 0) || (pairKey(a.left, a.right) < pairKey(b.left, b.right) ? -1 : 1);
}

/**
 * Joins what was judged the same, the surest first, and never two groups of which any two members were judged different: no merge
 * goes through a chain that its own members contradict. What a rule holds apart a person may join, what a person holds apart nobody.
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
  const apart = new Map(
    known.flatMap(({ left, right, verdict, judge }) =>
      verdict === 'DIFFERENT' ? [[pairKey(left, right), judge] as const] : [],
    ),
  );
  const groups = createGroups(records.length);
  const holdsApart = (x: number, y: number, judge: Judged['judge']): boolean => {
    const by = apart.get(pairKey(records[x]!, records[y]!));
    return by === 'PERSON' || (by === 'RULE' && judge === 'RULE');
  };
  for (const { left, right, judge } of known.filter(({ verdict }) => verdict === 'SAME').toSorted(bySureness)) {
    const [a, b] = [at.get(left)!, at.get(right)!];
    if (groups.find(a) === groups.find(b)) continue;
    const others = groups.membersOf(b);
    if (!groups.membersOf(a).some((x) => others.some((y) => holdsApart(x, y, judge)))) groups.join(a, b);
  }
  return records.flatMap((_, index) =>
    groups.find(index) === index ? [groups.membersOf(index).map((member) => records[member]!)] : [],
  );
}
