/** Relations between two events that are not one: a delivery of a promise, a part of a total. */
import { readNumbers, type NumberReading } from './compare-numbers.js';
import type { Factor, FactorName } from './event-factor.js';
import type { EventProfile } from './event-profile.js';
import { dayIn, daysOf, publishedDay, relatePlaces } from './occasion-factors.js';
import type { PlaceIndex } from './place-index.js';

export interface EventLink {
  readonly relation: 'partOf' | 'fulfils';
  readonly reason: string;
  /** Which of the two is the part, or the delivery. */
  readonly from: 'a' | 'b';
}

/** What is still to come, whether it is called a pledge or a delivery. */
export const isPromise = ({ kind, modality }: Pick<EventProfile, 'kind' | 'modality'>): boolean =>
  modality === 'PLANNED' || kind === 'PLEDGE' || kind === 'COMMITMENT';

/** What keeps the two from being one event. */
const blocksIn = (factors: readonly Factor[]): readonly FactorName[] =>
  factors.filter(({ isBlock }) => isBlock === true).map(({ name }) => name);

const onlyBlockedBy = (factors: readonly Factor[], allowed: readonly FactorName[]): boolean =>
  blocksIn(factors).every((name) => allowed.includes(name));

const weightOf = (factors: readonly Factor[], wanted: FactorName): number =>
  factors.find(({ name }) => name === wanted)?.weight ?? 0;

/** A promise that is kept later than this is another one. */
export const KEPT_WITHIN_DAYS = 3 * 365;
const GREATER = 1.1;

/** The day a promise was given: the day it names may be the day on which it shall be kept. */
function promisedOn(promise: EventProfile): number | undefined {
  const days = [daysOf(promise)?.from, publishedDay(promise)].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : Math.min(...days);
}

function isInTime(promise: EventProfile, delivery: EventProfile): boolean {
  const [given, kept] = [promisedOn(promise), dayIn(delivery)];
  return given === undefined || kept === undefined || (kept >= given && kept - given <= KEPT_WITHIN_DAYS);
}

/** What is delivered is of what was promised, and no more of it. */
function isOfPromise({ agreeing, conflicting, likeness }: NumberReading): boolean {
  if (likeness !== 2) return false;
  return agreeing.length > 0 || conflicting.every(({ a, b }) => (b.value ?? 0) <= (a.value ?? 0) * GREATER);
}

/** Weight of what both speak of: the thing, and its number where it is the same. */
export function promisedThing(a: EventProfile, b: EventProfile): number {
  const { agreeing, likeness } = readNumbers(a, b);
  return agreeing.length > 0 ? 2.5 : likeness === 2 ? 1.5 : 0;
}

/** A delivery of a pledge, from the same giver, to no other receiver or place, not before it was promised. */
export function isFulfilment(a: EventProfile, b: EventProfile, factors: readonly Factor[]): EventLink | undefined {
  if (isPromise(a) === isPromise(b) || a.modality === 'NEGATED' || b.modality === 'NEGATED') return undefined;
  const [promise, delivery] = isPromise(a) ? [a, b] : [b, a];
  // A promise has its own day, and what is given in parts its own numbers.
  if (!onlyBlockedBy(factors, ['document', 'kind', 'date', 'number'])) return undefined;
  if (weightOf(factors, 'donor') <= 0 || weightOf(factors, 'recipient') < 0) return undefined;
  const numbers = readNumbers(promise, delivery);
  if (!isInTime(promise, delivery) || !isOfPromise(numbers)) return undefined;
  // "The ministry will give cash" and "it gave cash" are of one body a hundred times a year.
  const isTied = numbers.agreeing.length > 0 || weightOf(factors, 'recipient') > 0;
  if (!isTied && weightOf(factors, 'place') <= 0) return undefined;
  const reason = `The ${promise === a ? 'second' : 'first'} delivers what the ${promise === a ? 'first' : 'second'} promises.`;
  return { relation: 'fulfils', reason, from: promise === a ? 'b' : 'a' };
}

/** Whether the days of the first hold those of the second, and more. */
function holdsDays(whole: EventProfile, part: EventProfile): boolean {
  const [x, y] = [daysOf(whole), daysOf(part)];
  return x !== undefined && y !== undefined && x.from <= y.from && x.to >= y.to && x.to - x.from > y.to - y.from;
}

/** Of numbers nearer than this one is likelier a mistake than a part. */
const LESS = 0.75;

function isPartOf(part: EventProfile, whole: EventProfile, places: PlaceIndex): boolean {
  const { agreeing, conflicting, likeness } = readNumbers(part, whole);
  if (likeness !== 2 || agreeing.length > 0 || conflicting.length === 0) return false;
  if (!conflicting.every(({ a, b }) => (a.value ?? 0) < (b.value ?? 0) * LESS)) return false;
  return relatePlaces(whole, part, places) === 'wider' || holdsDays(whole, part);
}

/** Less of one thing, by one giver, within a wider place or a longer time. */
export function isPart(
  a: EventProfile,
  b: EventProfile,
  factors: readonly Factor[],
  places: PlaceIndex,
): EventLink | undefined {
  if (!onlyBlockedBy(factors, ['document', 'number']) || weightOf(factors, 'donor') <= 0) return undefined;
  if (weightOf(factors, 'recipient') < 0) return undefined;
  if (isPartOf(a, b, places))
    return { relation: 'partOf', reason: 'The first is a part of what the second tells.', from: 'a' };
  return isPartOf(b, a, places)
    ? { relation: 'partOf', reason: 'The second is a part of what the first tells.', from: 'b' }
    : undefined;
}
