/** What was promised, what of it came, and what is still to come: line by line, never adding unlike units or currencies. */
import type { PromiseState } from '../../../schema/codelists/codelists.js';
import type { PromiseKept, PromiseLine } from '../../../schema/records/event.js';
import { amountsOf, type Amount } from './compare-numbers.js';
import type { EventProfile } from './event-profile.js';

type Moved = Pick<EventProfile, 'items' | 'money'>;

/** A sum, or a thing in one measure: kilograms are not added to packages. */
const keyOf = ({ of, unit }: Amount): string => `${of} ${unit ?? ''}`;

/** "Food" is promised, rice and oil come. */
const isOf = (thing: Amount, promised: Amount): boolean =>
  thing.unit === promised.unit && (thing.of === promised.of || thing.of.startsWith(`${promised.of}.`));

const decimal = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function lineOf(promised: Amount, delivered: readonly Amount[]): PromiseLine {
  const came = delivered.filter((thing) => isOf(thing, promised)).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const pledged = promised.value ?? 0;
  const isMoney = promised.dimension === 'money';
  return {
    category: isMoney ? null : promised.of,
    currency: isMoney ? promised.of : null,
    unit: promised.unit,
    pledged: decimal(pledged),
    delivered: decimal(came),
    outstanding: decimal(Math.max(0, pledged - came)),
  };
}

function stateOf(lines: readonly PromiseLine[], deliveries: number): PromiseState {
  if (deliveries === 0) return 'OPEN';
  return lines.length > 0 && lines.every(({ outstanding }) => outstanding === '0') ? 'KEPT' : 'PARTLY_KEPT';
}

/** A delivery, with the last day on which anybody told of it. */
export interface KeptBy extends Moved {
  readonly lastNews: string | null;
}

/**
 * @param promise what was promised; things without a number have no line
 * @param deliveries what was delivered of it, each event once
 * @returns amounts as decimal strings, in the base of their unit
 * @example keepPromise({ items: [], money: [{ amount: 300, currency: 'USD' }], lastNews: null }, []).state // 'OPEN'
 */
export function keepPromise(
  promise: KeptBy,
  deliveries: readonly KeptBy[],
): PromiseKept & { readonly state: PromiseState } {
  const promised = new Map<string, Amount>();
  for (const amount of amountsOf(promise)) {
    const known = promised.get(keyOf(amount));
    if (amount.value === null) continue;
    promised.set(keyOf(amount), { ...amount, value: (known?.value ?? 0) + amount.value });
  }
  const delivered = deliveries.flatMap((delivery) => amountsOf(delivery));
  const lines = [...promised.values()].map((amount) => lineOf(amount, delivered));
  const news = [promise, ...deliveries].flatMap(({ lastNews }) => lastNews ?? []).toSorted();
  return { state: stateOf(lines, deliveries.length), lines, lastNews: news.at(-1) ?? null };
}
