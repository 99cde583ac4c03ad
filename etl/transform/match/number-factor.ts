/** What two events moved, weighed: a number that agrees tells most, a number of one that nobody else writes. */
import { readNumbers, type AmountPair, type NumberReading } from './compare-numbers.js';
import { block, unsaid, type Factor } from './event-factor.js';
import type { EventProfile } from './event-profile.js';

const told = ({ a, b }: AmountPair): string => {
  const [x, y] = [a, b].map(({ written, label }) => `${String(written)} ${label}`);
  return x === y ? `“${x}”` : `“${x}” and “${y}”`;
};

/** Seven of a thing are easily met twice, 1,200 hardly. */
function agreeingWeight({ a, relation }: AmountPair): number {
  const size = a.value ?? 0;
  const weight = size >= 20 ? 2.5 : size >= 5 ? 2 : 1;
  return relation === 'about' ? weight * 0.8 : weight;
}

/** Each further number that agrees. */
const FURTHER = 0.5;
const MAX_FURTHER = 1;
const CONFLICT = 0.5;
const THINGS: Readonly<Record<number, number>> = { 2: 0.7, 1: 0.3, 0: 0, [-1]: -1.5 };

/** The same three things without a number say more than the same one. */
const FURTHER_THING = 0.3;
const MAX_FURTHER_THINGS = 0.6;

function weigh({ agreeing, conflicting, shared, things }: NumberReading): number {
  const moreThings = Math.min(MAX_FURTHER_THINGS, Math.max(0, shared - 1) * FURTHER_THING);
  const thing = (THINGS[things] ?? 0) + moreThings;
  if (agreeing.length === 0) return thing - (conflicting.length > 0 ? CONFLICT : 0);
  const more = Math.min(MAX_FURTHER, (agreeing.length - 1) * FURTHER);
  return Math.max(thing, ...agreeing.map(agreeingWeight)) + more - (conflicting.length > 0 ? CONFLICT : 0);
}

/**
 * @param isOneOccasion whether day and place are known to agree: only then can two numbers of one thing be one act told
 *   differently
 */
export function numberFactor(a: EventProfile, b: EventProfile, isOneOccasion: boolean): Factor {
  const reading = readNumbers(a, b);
  const [conflict] = reading.conflicting;
  if (conflict !== undefined && !isOneOccasion)
    return block('number', `Their numbers differ, ${told(conflict)}, and nothing says that it was one occasion.`);
  if (reading.likeness === undefined) return unsaid('number');
  const weight = weigh(reading);
  if (conflict !== undefined) return { name: 'number', weight, reason: `Their numbers disagree: ${told(conflict)}.` };
  const [first] = reading.agreeing;
  if (first !== undefined) {
    const give = first.relation === 'about' ? 'Allowing for what is rounded, both give' : 'Both give';
    return { name: 'number', weight, reason: `${give} ${told(first)}.` };
  }
  const { things } = reading;
  const reason = things > 0 ? 'They move the same kind of thing.' : things < 0 ? 'They move other things.' : '';
  return { name: 'number', weight, reason };
}

/** How many were reached. A count is often an estimate, so that another count keeps nothing apart. */
export function peopleFactor(a: EventProfile, b: EventProfile): Factor {
  const pairs = a.beneficiaries.flatMap((x) =>
    b.beneficiaries
      .filter((y) => x.count !== null && y.count !== null && x.unit === y.unit)
      .map((y) => [x.count!, y.count!] as const),
  );
  if (pairs.length === 0) return unsaid('people');
  const same = pairs.find(([x, y]) => x === y);
  if (same !== undefined)
    return { name: 'people', weight: same[0] >= 20 ? 1.5 : 0.7, reason: `Both reach ${same[0]}.` };
  const [x, y] = pairs[0]!;
  return { name: 'people', weight: -0.5, reason: `One reaches ${x}, the other ${y}.` };
}
