/** When and where: days with their precision, days of publication where a text gives none, places with what holds them. */
import type { DateBasis } from '../../../schema/codelists/codelists.js';
import { block, unsaid, type Factor } from './event-factor.js';
import type { EventProfile } from './event-profile.js';
import type { PlaceIndex, PlaceRelation } from './place-index.js';

const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`);

const DAY_MS = 86_400_000;
const dayOf = (date: string): number => Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);

/** By how many days a date may be off: "yesterday" is reckoned from a day that may be the next one. */
const SLACK: Readonly<Record<DateBasis, number>> = { STATED: 0, RELATIVE: 1, DATELINE: 1, PUBLISHED: 3 };

/** First and last day, as numbers of days; undefined where only the day of publication is known. */
export function daysOf({ date }: EventProfile): { from: number; to: number; slack: number } | undefined {
  if (date === null || date.basis === 'PUBLISHED') return undefined;
  return { from: dayOf(date.from), to: dayOf(date.to), slack: SLACK[date.basis] };
}

/** The day by which an event is put in order: its first day, or that of its publication. */
export function dayIn(profile: EventProfile): number | undefined {
  return daysOf(profile)?.from ?? publishedDay(profile);
}

export function publishedDay({ publishedAt, date }: EventProfile): number | undefined {
  const day = publishedAt ?? (date?.basis === 'PUBLISHED' ? date.from : null);
  return day === null ? undefined : dayOf(day);
}

/** How long after the act papers still tell of it. */
export const TOLD_WITHIN_DAYS = 45;

/** One event says its day, of the other only the publication is known. */
function toldLater(last: number, published: number | undefined): Factor {
  if (published === undefined) return unsaid('date');
  const gap = published - last;
  if (gap < -1) return block('date', 'One was told before the other happened.');
  if (gap > TOLD_WITHIN_DAYS) return block('date', `One was told ${days(gap)} after the other.`);
  const weight = gap <= 3 ? 0.7 : gap <= 10 ? 0 : -1.5;
  return {
    name: 'date',
    weight,
    reason: `One was told ${gap < 1 ? 'on the day' : `${days(gap)} after the day`} of the other.`,
  };
}

function bothTold(a: number | undefined, b: number | undefined): Factor {
  if (a === undefined || b === undefined) return unsaid('date');
  const gap = Math.abs(a - b);
  if (gap > TOLD_WITHIN_DAYS) return block('date', `They were told ${days(gap)} apart.`);
  const weight = gap <= 1 ? 1 : gap <= 3 ? 0.5 : gap <= 10 ? 0 : -1.5;
  return { name: 'date', weight, reason: `They were told ${gap === 0 ? 'on one day' : `${days(gap)} apart`}.` };
}

const LONG_DAYS = 45;

/** Days that are stated and differ keep two events apart; a month holds its days. */
export function dateFactor(a: EventProfile, b: EventProfile): Factor {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === undefined && y === undefined) return bothTold(publishedDay(a), publishedDay(b));
  if (x === undefined) return toldLater(y!.from, publishedDay(a));
  if (y === undefined) return toldLater(x.from, publishedDay(b));
  const slack = Math.max(x.slack, y.slack);
  if (x.from > y.to + slack || y.from > x.to + slack)
    return block('date', `Their days differ: ${a.date!.from} and ${b.date!.from}.`);
  if (x.from === y.from && x.to === y.to && x.from === x.to)
    return { name: 'date', weight: 1.5, reason: `Both were on ${a.date!.from}.` };
  const longest = Math.max(x.to - x.from, y.to - y.from);
  if (longest === 0) return { name: 'date', weight: 1, reason: 'Their days are as near as their dates are exact.' };
  return { name: 'date', weight: longest > LONG_DAYS ? 0.2 : 0.5, reason: 'The date of one holds that of the other.' };
}

const PLACE: Readonly<Record<Exclude<PlaceRelation, 'apart'>, number>> = {
  same: 0.7,
  wider: 0.5,
  narrower: 0.5,
  unknown: -0.4,
  // More than two numbers that agree: who travels hands out the same parcels in each place.
  unlike: -2.7,
};

/** How the places of the first stand to those of the second; undefined where one of them names none. */
export function relatePlaces(a: EventProfile, b: EventProfile, places: PlaceIndex): PlaceRelation | undefined {
  const relations = a.places.flatMap((x) => b.places.map((y) => places.relate(x, y)));
  if (relations.length === 0) return undefined;
  const order: readonly PlaceRelation[] = ['same', 'wider', 'narrower', 'unknown', 'unlike', 'apart'];
  return order.find((relation) => relations.includes(relation));
}

export function placeFactor(a: EventProfile, b: EventProfile, places: PlaceIndex): Factor {
  const relation = relatePlaces(a, b, places);
  if (relation === undefined) return unsaid('place');
  const [x, y] = [a, b].map((one) => `“${one.places.map(({ name }) => name).join(', ')}”`);
  if (relation === 'apart') return block('place', `Their places exclude one another: ${x} and ${y}.`);
  const told = {
    same: 'are one place',
    wider: 'hold one another',
    narrower: 'hold one another',
    unknown: 'may differ',
    unlike: 'are two names that no gazetteer has',
  };
  return { name: 'place', weight: PLACE[relation], reason: `${x} and ${y} ${told[relation]}.` };
}
