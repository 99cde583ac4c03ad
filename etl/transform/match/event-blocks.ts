/** Which events are worth comparing: those that share a body, a sum or a number of one thing, within a window of days. */
import { addTo } from '../group-by.js';
import type { PartyComparer } from './compare-parties.js';
import { amountsOf } from './compare-numbers.js';
import { isPromise, KEPT_WITHIN_DAYS } from './event-links.js';
import type { EventProfile } from './event-profile.js';
import { dayIn, daysOf, publishedDay, TOLD_WITHIN_DAYS } from './occasion-factors.js';

export function blockingKeys(profile: EventProfile, parties: PartyComparer): readonly string[] {
  const { donors, implementers, recipients } = profile;
  const bodies = [...donors, ...implementers, ...recipients].flatMap((party) => parties.keysOf(party));
  const numbers = amountsOf(profile).flatMap(({ of, value }) => (value === null ? [] : `${of}:${value}`));
  return [...new Set([...bodies.map((key) => `body ${key}`), ...numbers.map((key) => `number ${key}`)])];
}

interface Timed {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isPromise: boolean;
}

/** From the first day that an event may have been to the last on which it was told. */
function timed(profile: EventProfile, at: number): Timed {
  const [start, told] = [dayIn(profile), publishedDay(profile)];
  const end = Math.max(daysOf(profile)?.to ?? -Infinity, told ?? -Infinity);
  // An event of which nobody knows the day may be that of any.
  if (start === undefined) return { at, start: -Infinity, end: Infinity, isPromise: isPromise(profile) };
  return { at, start: Math.min(start, told ?? start), end, isPromise: isPromise(profile) };
}

function isNear(a: Timed, b: Timed): boolean {
  const within = a.isPromise === b.isPromise ? TOLD_WITHIN_DAYS : KEPT_WITHIN_DAYS;
  return b.start - a.end <= within && a.start - b.end <= within;
}

/**
 * Pairs of positions, each once, the smaller first.
 * @param keys what each event may be found by, in the order of the events
 */
export function candidatePairs(
  profiles: readonly EventProfile[],
  keys: readonly (readonly string[])[],
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, Timed[]>();
  profiles.forEach((profile, at) => {
    const one = timed(profile, at);
    for (const key of keys[at] ?? []) addTo(blocks, key, one);
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (const block of blocks.values())
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) if (isNear(a, b)) pairs.set(a.at * profiles.length + b.at, [a.at, b.at]);
    });
  return [...pairs.values()];
}
