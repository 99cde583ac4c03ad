/** Which events are worth comparing: those that share two things (a body and what it gave, where, to whom), within a window of days. */
import type { PartyComparer } from './compare-parties.js';
import { amountsOf } from './compare-numbers.js';
import { isPromise, KEPT_WITHIN_DAYS } from './event-links.js';
import type { EventProfile, ProfileParty } from './event-profile.js';
import { dayIn, daysOf, publishedDay, TOLD_WITHIN_DAYS } from './occasion-factors.js';
import { placeKey } from './place-index.js';

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
const topOf = (category: string): string => category.split('.', 1)[0]!;

/** A stated day and the next, so that days that lie side by side share one. */
function dayKeys(profile: EventProfile): readonly string[] {
  const days = daysOf(profile);
  return days === undefined || days.from !== days.to ? [] : [`day ${days.from}`, `day ${days.from + 1}`];
}

/** What a body is met together with. One body alone is in the news every day. */
function companions(profile: EventProfile): readonly string[] {
  const things = profile.items.map(({ category }) => `thing ${topOf(category)}`);
  const sums = profile.money.map(({ currency }) => `money ${currency}`);
  const places = profile.places.map(({ name }) => `place ${placeKey(name)}`);
  return distinct([...things, ...sums, ...places, ...dayKeys(profile)]);
}

/** Two bodies of different parties, whichever stands in which role. */
function bodyPairs(bodies: readonly (readonly string[])[]): readonly string[] {
  return bodies.flatMap((some, index) =>
    bodies.slice(index + 1).flatMap((others) => some.flatMap((a) => others.map((b) => [a, b].toSorted().join(' & ')))),
  );
}

/**
 * What two reports of one event share nearly always: two bodies, a body with a thing, a place or a day, a number of one thing,
 * a whole sentence, or, where nothing was brought, a name.
 */
export function blockingKeys(profile: EventProfile, parties: PartyComparer): readonly string[] {
  const { donors, implementers, recipients, sentence } = profile;
  const bodiesOf = (party: ProfileParty): string[] => parties.keysOf(party).map((key) => `body ${key}`);
  const bodies = [...donors, ...implementers, ...recipients].map(bodiesOf);
  const met = companions(profile);
  const placed = bodies.flat().flatMap((body) => met.map((companion) => `${body} & ${companion}`));
  const numbers = amountsOf(profile).flatMap(({ of, value }) => (value === null ? [] : `number ${of}:${value}`));
  const names = (profile.names ?? []).map((name) => `name ${name}`);
  return distinct([
    ...bodyPairs(bodies),
    ...placed,
    ...numbers,
    ...names,
    ...(sentence === undefined ? [] : [`said ${sentence}`]),
  ]);
}

/** The days on which an event may have been or was told; those of which nobody knows are any. */
export interface EventSpan {
  readonly from: number;
  readonly to: number;
  readonly isPromise: boolean;
}

/** From the first day that an event may have been to the last on which it was told, as days since 1970. */
export function spanOf(profile: EventProfile): EventSpan {
  const [start, told] = [dayIn(profile), publishedDay(profile)];
  const to = Math.max(daysOf(profile)?.to ?? -Infinity, told ?? -Infinity);
  const promise = isPromise(profile);
  if (start === undefined) return { from: -Infinity, to: Infinity, isPromise: promise };
  return { from: Math.min(start, told ?? start), to, isPromise: promise };
}

/** How many days two spans may lie apart: a promise is kept long after it was given. */
export const reachOf = (isOneKind: boolean): number => (isOneKind ? TOLD_WITHIN_DAYS : KEPT_WITHIN_DAYS);
