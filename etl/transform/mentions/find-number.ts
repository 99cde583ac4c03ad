/** Reads a number in digits, words or both that begins at a token: "2.500", "2,5 juta", "dua puluh lima", "two dozen", "ratusan". */
import type { QuantityQualifier } from '../../../schema/codelists/codelists.js';
import type { EntryKind } from '../languages/compile-pack.js';
import { entryAt, isAnyOf, isKind, type Reading } from '../text/reading.js';
import { parseNumeral } from './parse-numeral.js';

export interface NumberReading {
  readonly from: number;
  readonly to: number;
  /** Null for a vague number ("ratusan"). */
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier: QuantityQualifier;
}

interface Sum {
  total: number;
  current: number;
  last: number;
}

function addWord(sum: Sum, role: 'value' | 'scale' | 'adder', value: number): void {
  if (role === 'value') {
    sum.current += value;
    sum.last = value;
  } else if (role === 'adder') {
    sum.current += value;
    sum.last += value;
  } else if (value < 1000) {
    // "dua ratus lima puluh": the ten multiplies the five alone.
    sum.current += (sum.last || 1) * value - sum.last;
    sum.last = 0;
  } else {
    sum.total += (sum.current || 1) * value;
    sum.current = 0;
    sum.last = 0;
  }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const GROUP_HEAD = /^\d{1,3}$/;
const GROUP = /^\d{3}(?:[.,]\d{1,9})?$/;

/** "960 000" where the language groups thousands by spaces: the digits, and the index after them. */
function numeralAt(reading: Reading, at: number): { readonly text: string; readonly to: number } {
  let text = reading.tokens[at]?.text ?? '';
  let to = at + 1;
  if (reading.compiled.pack.numbers.groupsBySpaces !== true || !GROUP_HEAD.test(text)) return { text, to };
  for (; GROUP.test(reading.tokens[to]?.text ?? ''); to += 1) {
    const [before, group] = [reading.tokens[to - 1], reading.tokens[to]];
    if (before === undefined || group === undefined || group.start - before.end !== 1) break;
    if (group.breaksBefore > 0 || !GROUP_HEAD.test(before.text)) break;
    text += group.text;
  }
  return { text, to };
}

/** "2,5 juta", "2,500", "3m", "P14-million": digits, then scales. */
function digitsAt(reading: Reading, at: number): NumberReading | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const numeral = numeralAt(reading, at);
  const digits = parseNumeral(numeral.text, reading.compiled.pack.numbers);
  if (digits === undefined) return undefined;
  let value = digits;
  let { to } = numeral;
  for (;;) {
    const skip = reading.tokens[to]?.text === '-' && reading.tokens[to + 1]?.isGlued === true ? 1 : 0;
    const scale = entryAt(reading, to + skip, 'number');
    if (scale === undefined || scale.entry.role !== 'scale') break;
    value *= scale.entry.value;
    to += skip + scale.length;
  }
  const suffix = reading.tokens[to];
  if (to === numeral.to && suffix?.isGlued === true) {
    const factor = { m: 1e6, k: 1e3, bn: 1e9 }[suffix.key];
    if (factor !== undefined) return { from: at, to: to + 1, value: round(value * factor), qualifier: 'EXACT' };
  }
  return { from: at, to, value: round(value), qualifier: 'EXACT' };
}

function wordsAt(reading: Reading, at: number): NumberReading | undefined {
  const sum: Sum = { total: 0, current: 0, last: 0 };
  let to = at;
  for (let next = at; ;) {
    const hit = entryAt(reading, next, 'number');
    if (hit === undefined) break;
    if (next === at && hit.entry.role !== 'value') return undefined;
    addWord(sum, hit.entry.role, hit.entry.value);
    to = next + hit.length;
    next = isKind(reading, to, 'numberJoiner') && isKind(reading, to + 1, 'number') ? to + 1 : to;
  }
  if (to === at) return undefined;
  return { from: at, to, value: round(sum.total + sum.current), qualifier: 'EXACT' };
}

function vagueAt(reading: Reading, at: number): NumberReading | undefined {
  const hit = entryAt(reading, at, 'vague');
  if (hit === undefined) return undefined;
  const [min, max] = hit.entry.range;
  let to = at + hit.length;
  if (isKind(reading, to, 'unitJoiner')) to += 1;
  return { from: at, to, value: null, min, max, qualifier: 'RANGE' };
}

/** "10 sampai 20", "5-10 ton": a range, where the second number is the greater. */
function rangeFrom(reading: Reading, first: NumberReading): NumberReading {
  const joiner = entryAt(reading, first.to, 'rangeJoiner');
  if (joiner === undefined || first.value === null) return first;
  const second = digitsAt(reading, first.to + joiner.length);
  if (second === undefined || second.value === null || second.value <= first.value) return first;
  return { from: first.from, to: second.to, value: null, min: first.value, max: second.value, qualifier: 'RANGE' };
}

function plainAt(reading: Reading, at: number): NumberReading | undefined {
  const plain = vagueAt(reading, at) ?? digitsAt(reading, at) ?? wordsAt(reading, at);
  return plain === undefined ? undefined : rangeFrom(reading, withRepeat(reading, plain));
}

/** "two hundred (200)", "lima (5)": the same number in figures. */
function withRepeat(reading: Reading, number: NumberReading): NumberReading {
  if (reading.tokens[number.to]?.text !== '(' || reading.tokens[number.to + 1]?.kind !== 'number') return number;
  const again = digitsAt(reading, number.to + 1);
  const isClosed = again?.value === number.value && reading.tokens[again?.to ?? 0]?.text === ')';
  return isClosed && again !== undefined ? { ...number, to: again.to + 1 } : number;
}

const QUALIFIERS = [
  ['atLeast', 'AT_LEAST'],
  ['atMost', 'AT_MOST'],
  ['approximately', 'APPROXIMATE'],
] as const;

function qualifiedAt(reading: Reading, at: number): NumberReading | undefined {
  for (const [kind, qualifier] of QUALIFIERS) {
    const lead = entryAt(reading, at, kind);
    if (lead === undefined) continue;
    const article =
      isKind(reading, at + lead.length, 'article') && reading.tokens[at + lead.length + 1]?.kind === 'number' ? 1 : 0;
    const number = plainAt(reading, at + lead.length + article);
    if (number === undefined) continue;
    return number.qualifier === 'EXACT' ? { ...number, from: at, qualifier } : { ...number, from: at };
  }
  return plainAt(reading, at);
}

const BEGINNINGS: ReadonlySet<EntryKind> = new Set(['number', 'vague', 'atLeast', 'atMost', 'approximately']);

/** A number begins with digits or a word for one or its qualifier; all other words can be passed by. */
export function mayBeginNumber(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.kind === 'number' || isAnyOf(reading, at, BEGINNINGS);
}

const known = new WeakMap<Reading, Map<number, NumberReading | undefined>>();

/** The number that begins at a token, its qualifier with it: "lebih dari 2.000". Reckoned once a token: sums, groups and things all ask. */
export function numberAt(reading: Reading, at: number): NumberReading | undefined {
  if (!mayBeginNumber(reading, at)) return undefined;
  let numbers = known.get(reading);
  if (numbers === undefined) known.set(reading, (numbers = new Map()));
  if (!numbers.has(at)) numbers.set(at, qualifiedAt(reading, at));
  return numbers.get(at);
}
