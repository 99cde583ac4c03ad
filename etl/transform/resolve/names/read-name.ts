/** Reads a body's name into words that say what it is, what it works on, where, and which of several. */
import { countryAt, foldName, longestPhraseAt, wordsOf, type CountryHit } from './countries.js';
import { editDistance } from './word-likeness.js';
import { LEGAL_FORMS, NAME_SYMBOLS, SHORT_FORMS, type SymbolKind } from './name-symbols.js';

export interface NameWord {
  /** What is compared: a symbol's id, or the folded word. */
  readonly key: string;
  readonly kind: Exclude<SymbolKind, 'joiner'> | 'plain';
  /** As the name writes it, folded. */
  readonly text: string;
}

export interface NameReading {
  readonly name: string;
  /** All words but joiners, countries, numbers and legal forms. */
  readonly words: readonly NameWord[];
  readonly countries: readonly string[];
  /** Towns and districts, folded. */
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly legalForms: readonly string[];
  /** First letters of the words: with and without joiners, as acronyms are made. */
  readonly initials: readonly string[];
  /** The name is one short run of letters: it may be an acronym. */
  readonly acronym: string | undefined;
}

/** Names of places that tell one body from its sisters: "BPBD Sleman" from "BPBD Bantul". */
export interface KnownPlaces {
  /** Words of the longest place that begins at a word; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number;
}

const NO_PLACES: KnownPlaces = { lengthAt: () => 0 };

/** An index of places; countries are known without it. */
export function createKnownPlaces(names: Iterable<string>): KnownPlaces {
  const phrases = new Set<string>();
  for (const name of names) phrases.add(wordsOf(name).join(' '));
  const get = (phrase: string): true | undefined => phrases.has(phrase) || undefined;
  return {
    lengthAt(words, at) {
      return longestPhraseAt(words, at, { max: MAX_PLACE, get })?.length ?? 0;
    },
  };
}

const MAX_PLACE = 4;

interface Entry {
  readonly id: string;
  readonly kind: SymbolKind | 'legal';
}

const MAX_PHRASE = 6;

function buildEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (words: string, entry: Entry): void => {
    for (const phrase of words.split(',')) {
      const key = wordsOf(phrase).join(' ');
      if (key !== '' && !entries.has(key)) entries.set(key, entry);
    }
  };
  for (const [id, words] of Object.entries(LEGAL_FORMS)) add(words, { id, kind: 'legal' });
  for (const { id, kind, words } of NAME_SYMBOLS) add(words, { id, kind });
  return entries;
}

let entries: ReadonlyMap<string, Entry> | undefined;

/** The longest phrase the tables know that begins at a word; Arabic words also without their article. */
function entryAt(words: readonly string[], at: number): { entry: Entry; length: number } | undefined {
  const table = (entries ??= buildEntries());
  const found = longestPhraseAt(words, at, { max: MAX_PHRASE, get: (phrase) => table.get(phrase) });
  if (found !== undefined) return { entry: found.value, length: found.length };
  const bare = (words[at] ?? '').replace(/^(?:لل|وال|بال|ال)(?=..)/u, '');
  const entry = table.get(bare) ?? table.get(`ال${bare}`) ?? misspeltForm(words[at] ?? '');
  return entry === undefined ? undefined : { entry, length: 1 };
}

const LONG_FORM = 10;

/** "Aktiengeselschaft": a long legal form with a slip of the pen. */
function misspeltForm(word: string): Entry | undefined {
  if (word.length < LONG_FORM) return undefined;
  for (const [form, entry] of entries ?? [])
    if (entry.kind === 'legal' && form.length >= LONG_FORM && editDistance(form, word, 2) <= 2) return entry;
  return undefined;
}

const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
const CAMEL = /(\p{Ll}{2})(\p{Lu}{2,3})(?![\p{L}])/gu;
const POSSESSIVE = /['’`ʼ](?=\p{L})/gu;

/** "A.B.C." is "ABC", "S.A. de C.V." "SA de CV", "SiemensAG" "Siemens AG", "Qa'ida" "Qaida", "&" "and". */
function tidy(name: string): string {
  return name
    .normalize('NFKC')
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''))
    .replace(CAMEL, '$1 $2')
    .replace(/\b(d|l|n)['’](?=\p{L})/giu, '$1 ')
    .replace(POSSESSIVE, '')
    .replaceAll('&', ' and ');
}

const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/;
const ORDINALS = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
  ['fifth', '5'],
  ['pertama', '1'],
  ['kedua', '2'],
]);
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(word: string): number {
  let total = 0;
  for (let at = 0; at < word.length; at += 1) {
    const [value, next] = [ROMAN_VALUES[word[at] ?? ''] ?? 0, ROMAN_VALUES[word[at + 1] ?? ''] ?? 0];
    total += value < next ? -value : value;
  }
  return total;
}

const DIGITS = /^(\d{1,9})(?:st|nd|rd|th)?$/;

function numberOf(word: string, isUpper: boolean): string | undefined {
  const digits = DIGITS.exec(word);
  if (digits !== null) return String(Number(digits[1]));
  if (ORDINALS.has(word)) return ORDINALS.get(word);
  return isUpper && ROMAN.test(word) && word !== 'i' ? String(romanValue(word)) : undefined;
}

const WORD = /[\p{L}\p{N}]+/gu;
const MAX_ACRONYM = 9;

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

const letters = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

function initialsOf(words: readonly string[], isJoiner: readonly boolean[]): string[] {
  const telling = words.filter((_, at) => isJoiner[at] !== true);
  return [...new Set([letters(words), letters(telling)])].filter((initials) => initials.length > 1);
}

const BRACKETED = / ?\(\p{Lu}{2,9}\)/gu;

/** The words of a name: a short form before other words written out, an acronym in brackets behind what it stands for left out. */
function writtenWords(name: string): string[] {
  const bare: string[] = tidy(name.replace(BRACKETED, '')).match(WORD) ?? [];
  // "EHF (SWAN)": of two short forms neither stands for the other.
  const words: string[] = bare.length > 1 ? bare : (tidy(name).match(WORD) ?? []);
  const long = words.length > 1 ? SHORT_FORMS[foldName(words[0] ?? '')] : undefined;
  return long === undefined ? words : [...long.split(' '), ...words.slice(1)];
}

/** The reading of a name: `readName('Kementerian Sosial RI').words` → ministry, social. Pure; never throws. */
export function readName(name: string, places: KnownPlaces = NO_PLACES): NameReading {
  const written = writtenWords(name);
  const folded = written.map(foldName);
  const words: NameWord[] = [];
  const [countries, numbers, legalForms]: [string[], string[], string[]] = [[], [], []];
  const isJoiner: boolean[] = [];
  const found: string[] = [];
  const wasUpper = written.every((word) => isUpperCase(word) || /^\d+$/.test(word));
  for (let at = 0; at < folded.length;) {
    const text = folded[at] ?? '';
    const known = entryAt(folded, at);
    const country = countryAt(folded, at);
    const number = numberOf(text, isUpperCase(written[at] ?? ''));
    const place = places.lengthAt(folded, at);
    if (country !== undefined && isCountry(country, known?.length) && !isAmbiguousCode(written, at, country.length)) {
      countries.push(country.code);
      at += country.length;
    } else if (place > (known?.length ?? 0) && folded.length > place) {
      found.push(folded.slice(at, at + place).join(' '));
      at += place;
    } else if ((number !== undefined || isLetter(written[at])) && folded.length > 1) {
      numbers.push(number ?? text);
      at += 1;
    } else if (known === undefined) {
      words.push({ key: text, kind: 'plain', text });
      at += 1;
    } else {
      const { entry, length } = known;
      const phrase = folded.slice(at, at + length).join(' ');
      if (entry.kind === 'legal' && folded.length > length) legalForms.push(entry.id);
      else if (entry.kind === 'joiner' && folded.length > length) isJoiner[at] = true;
      else
        words.push({
          key: entry.id,
          kind: entry.kind === 'legal' || entry.kind === 'joiner' ? 'general' : entry.kind,
          text: phrase,
        });
      at += length;
    }
  }
  const [only] = folded;
  const isShort = folded.length === 1 && only !== undefined && only.length > 1 && only.length <= MAX_ACRONYM;
  return {
    name,
    words,
    countries: [...new Set(countries)].toSorted(),
    places: found.toSorted(),
    numbers: numbers.toSorted(),
    legalForms: [...new Set(legalForms)].toSorted(),
    initials: initialsOf(folded, isJoiner),
    acronym: isShort && (isUpperCase(written[0] ?? '') || wasUpper) ? only : undefined,
  };
}

/** "Ministry of Health": words for a kind of body and its work, and none that is the body's own. */
export const saysOnlyKind = ({ words }: Pick<NameReading, 'words'>): boolean =>
  words.every(({ kind }) => kind !== 'plain');

/** "MSF-E": a capital letter alone tells one branch from another; "y", "e", "d" join. */
function isLetter(word: string | undefined): boolean {
  return word?.length === 1 && isUpperCase(word);
}

/** A symbol wins over a word that only looks like an adjective of a country: "dinas" and "Dinamarca". */
function isCountry({ length, isAdjective }: CountryHit, known: number | undefined): boolean {
  return known === undefined || (!isAdjective && length >= known);
}

/** "us" and "un" are small words where they are written small. */
function isAmbiguousCode(written: readonly string[], at: number, length: number): boolean {
  const word = written[at] ?? '';
  return length === 1 && word.length <= 3 && !isUpperCase(word);
}
