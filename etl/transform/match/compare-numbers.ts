/** What was moved and how much of it: things of one category, in one unit, and sums in one currency. */
import type { QuantityQualifier } from '../../../schema/codelists/codelists.js';
import { units, type Unit } from '../../../schema/codelists/units.js';
import type { EventProfile, ProfileItem } from './event-profile.js';

/** A number of one thing, in the base of its unit. */
export interface Amount {
  /** Category or currency. */
  readonly of: string;
  readonly label: string;
  /** `mass`, `count`, …; undefined for a unit that is not known. */
  readonly dimension: string | undefined;
  /** In which `value` is: the base of its dimension, or as written where that is not known; null for pieces and sums. */
  readonly unit: string | null;
  readonly value: number | null;
  /** As written, for a unit that is not known. */
  readonly written: number | null;
  readonly qualifier: QuantityQualifier | undefined;
}

const byCode = new Map<string, Unit>(
  units.flatMap((unit) => [unit.code, ...unit.spellings.en].map((name) => [name, unit])),
);
for (const unit of units) for (const name of unit.spellings.id) if (!byCode.has(name)) byCode.set(name, unit);

/** Units of factor 1. */
const BASES: Readonly<Partial<Record<Unit['dimension'], string>>> = {
  mass: 'kg',
  volume: 'liter',
  length: 'meter',
  area: 'square_meter',
};

/** A package, a piece and a head are each one thing. */
const COUNTED = new Set(['count', 'package']);

function amountOf({ category, what, quantity, unit, qualifier }: ProfileItem): Amount {
  const known = unit === null ? undefined : byCode.get(unit.toLowerCase());
  const isCounted = unit === null || (known !== undefined && COUNTED.has(known.dimension));
  return {
    of: category,
    label: what,
    dimension: isCounted ? 'count' : known?.factor === undefined ? undefined : known.dimension,
    unit: isCounted ? null : known?.factor === undefined ? unit : (BASES[known.dimension] ?? unit),
    value: quantity === null ? null : quantity * (isCounted ? 1 : (known?.factor ?? 1)),
    written: quantity,
    qualifier,
  };
}

/** What an event moved, things first. */
export function amountsOf({ items, money }: Pick<EventProfile, 'items' | 'money'>): readonly Amount[] {
  const sums = money.map(({ amount, currency, qualifier }): Amount => ({
    of: currency,
    label: currency,
    dimension: 'money',
    unit: null,
    value: amount,
    written: amount,
    qualifier,
  }));
  return [...items.map(amountOf), ...sums];
}

/** `about`: one of them is rounded or a bound, and the other fits it. */
export type AmountRelation = 'equal' | 'about' | 'less' | 'more' | 'unknown';

const ROUNDED = new Set<QuantityQualifier>(['APPROXIMATE', 'UNKNOWN', 'RANGE']);
const NEAR = 0.1;
/** "More than 600" may stand for 640, hardly for 2,000. */
const FAR = 1.5;

function fits(bound: Amount, value: number, other: number): boolean {
  if (bound.qualifier === 'AT_LEAST') return other >= value && other <= value * FAR;
  if (bound.qualifier === 'AT_MOST') return other <= value && other * FAR >= value;
  const isNear = Math.abs(value - other) <= NEAR * Math.max(value, other);
  return bound.qualifier !== undefined && ROUNDED.has(bound.qualifier) && isNear;
}

/** How the first stands to the second. */
export function relateAmounts(a: Amount, b: Amount): AmountRelation {
  if (a.value === null || b.value === null) return 'unknown';
  if (a.dimension === undefined || b.dimension === undefined || a.dimension !== b.dimension) {
    const isOpen = a.dimension === undefined || b.dimension === undefined;
    return isOpen && a.written === b.written ? 'equal' : 'unknown';
  }
  if (a.value === b.value) return 'equal';
  if (fits(a, a.value, b.value) || fits(b, b.value, a.value)) return 'about';
  return a.value < b.value ? 'less' : 'more';
}

/** Categories that stand for anything. */
const isGeneral = (category: string): boolean => category === 'other' || category.startsWith('other.');
const top = (category: string): string => category.split('.', 1)[0]!;

/**
 * 2 for one fine category, 1 for a category and one below it, -1 for two things. 0 for what nobody can tell, and for two things of
 * one kind: where one paper writes of rice, another writes of food packages.
 */
export function thingLikeness(a: Amount, b: Amount): number {
  if (isGeneral(a.of) || isGeneral(b.of)) return 0;
  if (a.of === b.of) return a.of.includes('.') || a.dimension === 'money' ? 2 : 1;
  if (a.dimension === 'money' || b.dimension === 'money') return 0;
  if (top(a.of) !== top(b.of)) return -1;
  return top(a.of) === b.of || top(b.of) === a.of ? 1 : 0;
}

export interface AmountPair {
  readonly a: Amount;
  readonly b: Amount;
  readonly likeness: number;
  readonly relation: AmountRelation;
}

export interface NumberReading {
  readonly agreeing: readonly AmountPair[];
  readonly conflicting: readonly AmountPair[];
  /** Fine categories that both name. */
  readonly shared: number;
  /** The best likeness of things alone: that two sums are in one currency says nothing. */
  readonly things: number;
  /** The best likeness of things and sums, and undefined where one event says nothing of what it moved. */
  readonly likeness: number | undefined;
}

const best = (pairs: readonly AmountPair[]): number => Math.max(...pairs.map(({ likeness }) => likeness));

/** Lays what two events moved side by side. */
export function readNumbers(a: EventProfile, b: EventProfile): NumberReading {
  const others = amountsOf(b);
  const pairs = amountsOf(a).flatMap((x) =>
    others.map((y): AmountPair => ({ a: x, b: y, likeness: thingLikeness(x, y), relation: relateAmounts(x, y) })),
  );
  const alike = pairs.filter(({ likeness }) => likeness === 2);
  const agreeing = alike.filter(({ relation }) => relation === 'equal' || relation === 'about');
  const settled = new Set(agreeing.flatMap(({ a: x, b: y }) => [x, y]));
  const conflicting = alike.filter(
    ({ a: x, b: y, relation }) => (relation === 'less' || relation === 'more') && !settled.has(x) && !settled.has(y),
  );
  const goods = pairs.filter(({ a: x, b: y }) => x.dimension !== 'money' && y.dimension !== 'money');
  return {
    agreeing,
    conflicting,
    shared: new Set(alike.flatMap(({ a: x }) => (x.dimension === 'money' ? [] : x.of))).size,
    things: goods.length === 0 ? 0 : best(goods),
    likeness: pairs.length === 0 ? undefined : best(pairs),
  };
}
