/** Counts right, spurious and missed, and makes rates of the counts. */
import { SCORED_ROLES, type ScoredRole } from './fillers.js';

export interface Counts {
  right: number;
  spurious: number;
  missed: number;
}

export interface Share {
  right: number;
  of: number;
}

export interface Rate extends Readonly<Counts> {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const SHARES = [
  'kind',
  'modality',
  'quantity',
  'category',
  'itemUnit',
  'count',
  'countUnit',
  'pledgeAsDone',
] as const;
export type ShareName = (typeof SHARES)[number];

export interface Tally {
  documents: number;
  missingDocuments: number;
  readonly detection: Counts;
  readonly event: Counts;
  readonly roles: Readonly<Record<ScoredRole, Counts>>;
  readonly shares: Readonly<Record<ShareName, Share>>;
  negatives: number;
  falseEvents: number;
  spans: number;
  badSpans: number;
}

const noCounts = (): Counts => ({ right: 0, spurious: 0, missed: 0 });

function table<K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>;
}

/** A tally of nothing. */
export function startTally(): Tally {
  return {
    documents: 0,
    missingDocuments: 0,
    detection: noCounts(),
    event: noCounts(),
    roles: table(SCORED_ROLES, noCounts),
    shares: table(SHARES, () => ({ right: 0, of: 0 })),
    negatives: 0,
    falseEvents: 0,
    spans: 0,
    badSpans: 0,
  };
}

/** Counts one case of an accuracy. */
export function countShare(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

/** Precision, recall and F1; null where nothing could be counted. */
export function rateOf({ right, spurious, missed }: Counts): Rate {
  const precision = right + spurious > 0 ? right / (right + spurious) : null;
  const recall = right + missed > 0 ? right / (right + missed) : null;
  const isPositive = precision !== null && recall !== null && precision > 0 && recall > 0;
  const nothing = right + spurious + missed === 0 ? null : 0;
  const f1 = isPositive ? (2 * precision * recall) / (precision + recall) : nothing;
  return { precision, recall, f1, right, spurious, missed };
}

/** All roles together but places, which are listed too differently to weigh as much as they are many. */
export function microOf(roles: Readonly<Record<ScoredRole, Counts>>): Counts {
  const sum = noCounts();
  for (const role of SCORED_ROLES) {
    if (role === 'places') continue;
    sum.right += roles[role].right;
    sum.spurious += roles[role].spurious;
    sum.missed += roles[role].missed;
  }
  return sum;
}

/** The share of right cases; null where there was none. */
export function shareOf({ right, of }: Share): number | null {
  return of > 0 ? right / of : null;
}
