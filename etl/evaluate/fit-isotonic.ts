/** Fits a curve that only rises through judged scores: pool-adjacent-violators over small groups, with a straight line between them. */
import { toThousandths } from '../transform/round.js';

export interface JudgedScore {
  /** 0 to 1. */
  readonly score: number;
  readonly isRight: boolean;
}

interface Pool {
  count: number;
  scores: number;
  right: number;
}

/** Events a group: fewer and single events make steps, many more and the curve says little. Set by eye on some 250 events. */
const GROUP = 12;

/** Groups of at least `size` in the order of their scores; equal scores stay together. */
function groupScores(scores: readonly JudgedScore[], size: number): Pool[] {
  const pools: Pool[] = [];
  let last = Number.NaN;
  for (const { score, isRight } of scores.toSorted((a, b) => a.score - b.score)) {
    let pool = pools.at(-1);
    if (pool === undefined || (pool.count >= size && score !== last))
      pools.push((pool = { count: 0, scores: 0, right: 0 }));
    pool.count += 1;
    pool.scores += score;
    pool.right += isRight ? 1 : 0;
    last = score;
  }
  return pools;
}

/** One right and one wrong event more, so that a small group says neither never nor always. */
function shareOf({ right, count }: Pool): number {
  return (right + 1) / (count + 2);
}

/** Joins neighbours until every pool is righter than the one before. */
function poolViolators(groups: readonly Pool[]): Pool[] {
  const pools: Pool[] = [];
  for (const group of groups) {
    let pool = { ...group };
    for (let before = pools.at(-1); before !== undefined && shareOf(before) >= shareOf(pool); before = pools.at(-1)) {
      pool = {
        count: before.count + pool.count,
        scores: before.scores + pool.scores,
        right: before.right + pool.right,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools;
}

/**
 * Knots `[score, share right]` from [0, 0] to [1, 1], both rising: the mean of each pool. The same scores give the same
 * knots in every order. No scores: the straight line.
 */
export function fitIsotonic(scores: readonly JudgedScore[], size: number = GROUP): (readonly [number, number])[] {
  const means = poolViolators(groupScores(scores, size)).map(
    (pool) => [toThousandths(pool.scores / pool.count), toThousandths(shareOf(pool))] as const,
  );
  return [[0, 0], ...means.filter(([score]) => score > 0 && score < 1), [1, 1]];
}
