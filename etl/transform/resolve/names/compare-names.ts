/** Compares two names of bodies: a score from 0 to 1, and a sentence for everything that made it. */
import { readName, saysOnlyKind, type NameReading, type NameWord } from './read-name.js';
import { toThousandths } from '../../round.js';
import { wordLikeness } from './word-likeness.js';

export type Verdict = 'same' | 'different' | 'unsure';

export interface Comparison {
  readonly verdict: Verdict;
  /** 0 to 1, after vetoes. */
  readonly score: number;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
}

/** From here on two records are merged without asking anybody. */
export const MERGE_FROM = 0.92;
/** From here on a person is asked. */
export const REVIEW_FROM = 0.6;

/** Ceilings: what is blocked hard can be as alike as it will. */
const OTHER_COUNTRY = 0.2;
const OTHER_NUMBER = 0.3;
const ONE_SIDED_COUNTRY = 0.5;
const ONE_SIDED_NUMBER = 0.4;
const OTHER_PLACE = 0.3;
const ONE_SIDED_PLACE = 0.5;
const UNSAID_STATE = 0.85;
const OTHER_FORM = 0.88;
const ACRONYM = 0.8;
const CONTRADICTION = 0.9;

const WEIGHTS: Readonly<Record<NameWord['kind'], number>> = {
  type: 0.7,
  sector: 0.9,
  general: 0.35,
  level: 0.35,
  plain: 1.2,
};

/** How much a word says. */
export function weightOf({ kind, key }: NameWord): number {
  // A long word is rarer than a short one.
  return kind === 'plain' ? WEIGHTS.plain * Math.min(1.25, 0.7 + key.length * 0.06) : WEIGHTS[kind];
}

interface Pair {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly likeness: number;
}

interface Alignment {
  readonly pairs: readonly Pair[];
  readonly onlyA: readonly NameWord[];
  readonly onlyB: readonly NameWord[];
}

function likenessOf(a: NameWord, b: NameWord): number {
  if (a.key === b.key) return 1;
  return a.kind === 'plain' && b.kind === 'plain' ? wordLikeness(a.key, b.key) : 0;
}

/** Pairs words, the likest first; order in the name does not matter. */
function align(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  const grid = a.flatMap((x, i) => b.map((y, j) => ({ i, j, a: x, b: y, likeness: likenessOf(x, y) })));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { i, j, ...pair } of grid
    .filter(({ likeness }) => likeness > 0)
    .toSorted((x, y) => y.likeness - x.likeness)) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push(pair);
  }
  return { pairs, onlyA: a.filter((_, i) => !usedA.has(i)), onlyB: b.filter((_, j) => !usedB.has(j)) };
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text.replaceAll(' ', '')).join('');
const total = (words: readonly NameWord[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
const quote = (words: readonly NameWord[]): string => words.map(({ text }) => `“${text}”`).join(', ');

interface Judged {
  readonly score: number;
  readonly reasons: string[];
}

const isTelling = ({ kind }: NameWord): boolean => kind !== 'general' && kind !== 'level';

function judgeWords(a: NameReading, b: NameReading): Judged {
  if (joined(a.words) === joined(b.words) && a.words.length > 0)
    return { score: 1, reasons: ['Both names have the same words.'] };
  const { pairs, onlyA, onlyB } = align(a.words, b.words);
  const shared = pairs.reduce((sum, pair) => sum + pair.likeness * (weightOf(pair.a) + weightOf(pair.b)), 0);
  const all = total(a.words) + total(b.words);
  const reasons: string[] = [];
  const same = pairs.filter(({ likeness }) => likeness === 1);
  if (same.length > 0) reasons.push(`Both say ${quote(same.map((pair) => pair.a))}.`);
  for (const pair of pairs) {
    if (pair.likeness < 1) reasons.push(`“${pair.a.text}” and “${pair.b.text}” differ by a letter or two.`);
    else if (pair.a.text !== pair.b.text) reasons.push(`“${pair.a.text}” and “${pair.b.text}” mean the same.`);
  }
  if (onlyA.length > 0) reasons.push(`Only the first says ${quote(onlyA)}.`);
  if (onlyB.length > 0) reasons.push(`Only the second says ${quote(onlyB)}.`);
  // Either says what the other does not: "Business Solutions" and "Business Enterprises".
  const contradiction = onlyA.some(isTelling) && onlyB.some(isTelling) ? CONTRADICTION : 1;
  return { score: all === 0 ? 0 : (shared / all) * contradiction, reasons };
}

/** "UNHCR" and "United Nations High Commissioner for Refugees": letters that spell the other name. */
function judgeAcronym(a: NameReading, b: NameReading): Judged | undefined {
  const [short, long] = a.acronym !== undefined ? [a, b] : [b, a];
  if (short.acronym === undefined || long.acronym !== undefined) return undefined;
  return long.initials.includes(short.acronym)
    ? { score: ACRONYM, reasons: [`“${short.name}” is made of the first letters of “${long.name}”.`] }
    : undefined;
}

interface Ceiling {
  readonly at: number;
  readonly reason: string;
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean => !a.some((value) => b.includes(value));
const equal = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

function countryCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  if (equal(a.countries, b.countries)) return undefined;
  const isEitherAlone =
    a.countries.some((code) => !b.countries.includes(code)) && b.countries.some((code) => !a.countries.includes(code));
  if (isEitherAlone)
    return {
      at: OTHER_COUNTRY,
      reason: `One is of ${a.countries.join(', ')}, the other of ${b.countries.join(', ')}.`,
    };
  if (a.countries.length > 0 && b.countries.length > 0)
    return { at: OTHER_FORM, reason: 'They share only one of the countries they name.' };
  const [code] = a.countries.length > 0 ? a.countries : b.countries;
  return {
    at: ONE_SIDED_COUNTRY,
    reason: `Only one of them names a country (${code}): a whole and its branch are two bodies.`,
  };
}

function numberCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  if (equal(a.numbers, b.numbers)) return undefined;
  const at = a.numbers.length > 0 && b.numbers.length > 0 ? OTHER_NUMBER : ONE_SIDED_NUMBER;
  const told = [a.numbers, b.numbers]
    .map((numbers) => (numbers.length === 0 ? 'none' : numbers.join(' ')))
    .join(' and ');
  return { at, reason: `Their numbers differ: ${told}.` };
}

/** "BPBD Sleman" and "BPBD Bantul", "Pemkot Malang" and "Pemkab Malang". */
function placeCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  const levels = [a, b].map(({ words }) => words.find(({ kind }) => kind === 'level')?.key);
  if (levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1])
    return { at: OTHER_PLACE, reason: `One is of a ${levels[0]}, the other of a ${levels[1]}.` };
  if (equal(a.places, b.places)) return undefined;
  const at = a.places.length > 0 && b.places.length > 0 ? OTHER_PLACE : ONE_SIDED_PLACE;
  const told = [a.places, b.places].map((places) => (places.length === 0 ? 'none' : places.join(', '))).join(' and ');
  return { at, reason: `The places they name differ: ${told}.` };
}

/** Kinds of bodies that every state has one of. */
const OF_A_STATE = new Set(['ministry', 'department', 'directorate', 'government', 'police', 'army', 'embassy']);

export const isOfState = ({ words }: NameReading): boolean => words.some(({ key }) => OF_A_STATE.has(key));

/** "Kementerian Kesehatan" and "Ministry of Health": the same words in two languages, but nobody says of which state. */
function stateCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  const isSilent =
    a.countries.length === 0 && b.countries.length === 0 && a.places.length === 0 && b.places.length === 0;
  if (!isSilent || !saysOnlyKind(a) || !saysOnlyKind(b)) return undefined;
  const isWrittenAlike = joined(a.words) === joined(b.words);
  return isOfState(a) && !isWrittenAlike
    ? { at: UNSAID_STATE, reason: 'Every state has one; neither says which state it is of.' }
    : undefined;
}

/** "International Health Partners" and "Partners in Health": in one language another order makes another name. */
function orderCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  const [first, second] = [a, b].map(({ words }) => words.filter(isTelling).map(({ text }) => text));
  const shared = (first ?? []).filter((text) => second?.includes(text));
  const turned = (second ?? []).filter((text) => shared.includes(text));
  const isTurned = shared.length > 1 && shared.join(' ') !== turned.join(' ');
  return isTurned && a.words.length !== b.words.length
    ? { at: OTHER_FORM, reason: 'The same words stand in another order, and one name says more.' }
    : undefined;
}

function formCeiling(a: NameReading, b: NameReading): Ceiling | undefined {
  if (a.legalForms.length === 0 || b.legalForms.length === 0 || !disjoint(a.legalForms, b.legalForms)) return undefined;
  return {
    at: OTHER_FORM,
    reason: `Their legal forms differ: ${a.legalForms.join(' ')} and ${b.legalForms.join(' ')}.`,
  };
}

/** The verdict that a score stands for. */
export function verdictOf(score: number): Verdict {
  if (score >= MERGE_FROM) return 'same';
  return score >= REVIEW_FROM ? 'unsure' : 'different';
}

/** What stands against two names that are alike so strongly that nothing else can join them: another country, another number. */
const VETO = 0.5;

export interface CloseComparison extends Comparison {
  /** The words are alike enough, but something forbids that the two are one. */
  readonly isForbidden: boolean;
}

/** The same as `compareReadings`, and whether the two may be one through a third. */
export function compareClosely(a: NameReading, b: NameReading): CloseComparison {
  const words = judgeWords(a, b);
  const acronym = judgeAcronym(a, b);
  const judged = acronym !== undefined && acronym.score > words.score ? acronym : words;
  const ceilings = [
    countryCeiling(a, b),
    placeCeiling(a, b),
    stateCeiling(a, b),
    orderCeiling(a, b),
    numberCeiling(a, b),
    formCeiling(a, b),
  ].filter((one) => one !== undefined);
  const ceiling = Math.min(1, ...ceilings.map(({ at }) => at));
  const score = toThousandths(Math.min(judged.score, ceiling));
  const reasons = [...ceilings.map(({ reason }) => reason), ...judged.reasons];
  return { verdict: verdictOf(score), score, reasons, isForbidden: judged.score >= REVIEW_FROM && ceiling <= VETO };
}

export function compareReadings(a: NameReading, b: NameReading): Comparison {
  const { verdict, score, reasons } = compareClosely(a, b);
  return { verdict, score, reasons };
}

/**
 * Compares two names by themselves, without a registry.
 * `compareNames('Kementerian Sosial', 'Ministry of Social Affairs')` → unsure, with what they share and what only one says.
 */
export function compareNames(a: string, b: string): Comparison {
  return compareReadings(readName(a), readName(b));
}
