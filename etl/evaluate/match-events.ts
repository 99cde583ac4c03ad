/** Matches gold events with read ones, one to one, the likest pairs first. A pair must share an anchor: a place or a date alone ties nothing. */
import type { ExtractedEvent } from '../../schema/records/extracted.js';
import { fillersOf, pairFillers, SAME_FILLER, SCORED_ROLES, type ScoredRole } from './fillers.js';
import type { GoldEvent } from './gold.js';

/** How much a shared filler of a role says that two events are one. */
const WEIGHT: Readonly<Record<ScoredRole, number>> = {
  donors: 2,
  recipients: 1.5,
  implementers: 1,
  items: 2,
  money: 2.5,
  beneficiaries: 0.5,
  places: 0.3,
  date: 0.5,
};
const ANCHORS = new Set<ScoredRole>(['donors', 'recipients', 'items', 'money', 'implementers', 'beneficiaries']);
const SAME_KIND = 0.25;

function likeness(gold: GoldEvent, read: ExtractedEvent): number {
  let score = 0;
  let isAnchored = false;
  for (const role of SCORED_ROLES) {
    const shared = pairFillers(fillersOf(gold, role), fillersOf(read, role), SAME_FILLER[role]).pairs.length;
    if (shared > 0 && ANCHORS.has(role)) isAnchored = true;
    score += shared * WEIGHT[role];
  }
  return isAnchored ? score + (gold.kind === read.kind ? SAME_KIND : 0) : 0;
}

/** Gold index → read index. */
export function matchEvents(gold: readonly GoldEvent[], read: readonly ExtractedEvent[]): ReadonlyMap<number, number> {
  const grid = gold.flatMap((goldEvent, i) =>
    read.map((readEvent, j) => ({ score: likeness(goldEvent, readEvent), i, j })),
  );
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { score, i, j } of grid.toSorted((a, b) => b.score - a.score)) {
    if (score <= 0 || matched.has(i) || used.has(j)) continue;
    matched.set(i, j);
    used.add(j);
  }
  return matched;
}
