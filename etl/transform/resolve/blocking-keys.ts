/** What names of one body share nearly always: the keys by which a body is found among many without a look at the rest. */
import { nameKey } from '../../../schema/name-key.js';
import { REVIEW_FROM, weightOf } from './names/compare-names.js';
import type { NameReading, NameWord } from './names/read-name.js';

const pairsOf = (keys: readonly string[]): string[] =>
  keys.flatMap((a, i) => keys.slice(i + 1).map((b) => (a < b ? `${a}+${b}` : `${b}+${a}`)));

const tellingOf = ({ words }: NameReading): readonly NameWord[] => words.filter(({ kind }) => kind === 'plain');

const symbolsOf = ({ words }: NameReading): string[] =>
  words
    .filter(({ kind }) => kind === 'type' || kind === 'sector')
    .map(({ key }) => key)
    .toSorted();

const lettersOf = ({ initials, acronym }: NameReading): string[] =>
  [...initials, ...(acronym === undefined ? [] : [acronym])].map((text) => `(${text})`);

/** A telling word, a kind of body in a country, an acronym: for a few thousand bodies, of which all may be held in memory. */
export function blockingKeys(reading: NameReading): string[] {
  const symbols = symbolsOf(reading);
  return [
    ...new Set([
      ...tellingOf(reading).map(({ key }) => key),
      ...pairsOf(symbols),
      ...placedKeys(symbols, reading.countries),
      ...lettersOf(reading),
      ...symbols,
      ...reading.numbers.map((number) => `#${number}`),
    ]),
  ];
}

const placedKeys = (keys: readonly string[], countries: readonly string[]): string[] =>
  keys.flatMap((key) => countries.map((code) => `${key}@${code}`));

/** Pairs of more words than these would be more keys than they find bodies. */
const MAX_PAIRED = 3;
/** Of a word this long its beginning and its end are telling. */
const MIN_HALVED = 6;
const HALF = 4;

/** "baht*" and "*tera": where one letter slipped, the other end of the word still finds it. */
function endsOf([longest]: readonly string[]): string[] {
  if (longest === undefined || longest.length < MIN_HALVED) return [];
  return [`${longest.slice(0, HALF)}*`, `*${longest.slice(-HALF)}`];
}

/**
 * Keys for as many bodies as there may be. A word alone is common among many, so words also come in pairs, with the country, and
 * the name as a whole. What stands alone and is common by itself ("ministry") is left out.
 *
 * @param country of the body, where its names do not say one
 * @example storedKeys(readName('Yayasan Bahtera Nusa'), 'ID') // ['=yayasan bahtera nusa', 'bahtera', 'bahtera+nusa', 'bahtera@ID', …]
 */
export function storedKeys(reading: NameReading, country: string | undefined): string[] {
  const countries = reading.countries.length > 0 || country === undefined ? reading.countries : [country];
  const whole = `=${nameKey(reading.name)}`;
  if (reading.acronym !== undefined) return [whole, `(${reading.acronym})`, ...placedKeys([whole], countries)];
  const telling = tellingOf(reading);
  const symbols = symbolsOf(reading);
  const longFirst = telling.map(({ key }) => key).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const paired = pairsOf([...new Set([...longFirst, ...symbols])].slice(0, MAX_PAIRED));
  const sorted = reading.words.map(({ key }) => key).toSorted();
  // Beside a second telling word a slip in the first, or that the kind is common, does not matter.
  const isPoor = longFirst.length < 2;
  return [
    ...new Set([
      whole,
      ...placedKeys([`=${sorted.join(' ')}`], countries),
      ...longFirst,
      ...paired,
      ...(isPoor
        ? [...placedKeys(paired.length > 0 ? paired.slice(0, 1) : symbols, countries), ...endsOf(longFirst)]
        : []),
      ...lettersOf(reading).filter((letters) => letters.length > 4),
    ]),
  ];
}

/** A name by which a body is looked for. */
export interface KeyedName {
  readonly keys: readonly string[];
  /** Of all its words. */
  readonly weight: number;
  /** Words that are keys themselves, with what they weigh and the keys that stand for them when they are misspelt. */
  readonly telling: readonly { readonly key: string; readonly weight: number; readonly ends: readonly string[] }[];
}

export function keyName(reading: NameReading, country: string | undefined): KeyedName {
  const words = tellingOf(reading);
  return {
    keys: storedKeys(reading, country),
    weight: reading.words.reduce((sum, word) => sum + weightOf(word), 0),
    telling: words.map((word) => ({ key: word.key, weight: weightOf(word), ends: endsOf([word.key]) })),
  };
}

/**
 * Whether a body that has these keys of the name can reach the score at which a person is asked: two names share at most twice what is
 * shared of one, against all of that one and what is shared. Where a word is so common that nobody was asked for it, it may be shared.
 */
export function mayBeMeant(name: KeyedName, shared: ReadonlySet<string>, isCommon: (key: string) => boolean): boolean {
  const own = name.keys.filter((key) => shared.has(key));
  if (own.length === 0) return false;
  if (own.some((key) => key.startsWith('=') || key.startsWith('('))) return true;
  const missing = name.telling
    .filter(({ key, ends }) => !shared.has(key) && !isCommon(key) && !ends.some((end) => shared.has(end)))
    .reduce((sum, { weight }) => sum + weight, 0);
  const possible = name.weight - missing;
  return (2 * possible) / (name.weight + possible) >= REVIEW_FROM;
}
