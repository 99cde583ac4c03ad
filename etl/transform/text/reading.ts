/** A text on its way to events: tokens, sentences, quotes, what the lexicon knows of each token, and the mentions found so far. */
import type { Issue } from '../../../schema/records/issue.js';
import type { Span } from '../../../schema/records/span.js';
import type { CompiledPack, Entry, EntryKind, EntryOf } from '../languages/compile-pack.js';
import type { Mention } from '../mentions/mention.js';
import type { OrganizationRegistry } from '../resolve/organization-registry.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import { findHiddenRanges } from './find-hidden-ranges.js';
import { findQuotes, type Quote } from './find-quotes.js';
import { findSentences, type Sentence } from './find-sentences.js';
import { findTokens } from './find-tokens.js';
import type { PhraseHit } from './phrase-trie.js';
import type { Token } from './token.js';

/** What the reader knows beyond the language: organizations and places. */
export interface Knowledge {
  readonly registry: OrganizationRegistry;
  readonly gazetteer: Gazetteer;
}

export interface Reading extends Knowledge {
  readonly text: string;
  readonly published: string | undefined;
  /** The first whole day that the text writes, where its day of publication is not known: it tells the year of dates without one. */
  writtenDay: string | undefined;
  readonly compiled: CompiledPack;
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly PhraseHit<Entry>[])[];
  /** Token → for each kind the longest phrase of it that begins there. */
  readonly entries: readonly Entries[];
  readonly sentences: readonly Sentence[];
  /** Token → its sentence. */
  readonly sentenceOf: readonly number[];
  readonly quotes: readonly Quote[];
  /** Token → its quote, -1 outside. */
  readonly quoteOf: readonly number[];
  /** Token → the mention that holds it. Earlier steps win. */
  readonly owner: (Mention | undefined)[];
  /** Keys of words that are capitalised in the middle of a sentence somewhere: names, not openings. */
  readonly midCapitals: ReadonlySet<string>;
  /** The first two words of every run of capitals that a word in lower case or an opening of a sentence stands before. */
  readonly nameOpenings: ReadonlySet<string>;
  readonly mentions: Mention[];
  readonly issues: Issue[];
}

export interface EntryHit<K extends EntryKind> {
  readonly length: number;
  readonly entry: EntryOf<K>;
}

type Entries = ReadonlyMap<EntryKind, { readonly length: number; readonly entry: Entry }>;

const entriesOf = new WeakMap<readonly PhraseHit<Entry>[], Entries>();

/** What the lexicon says of a token, by kind. Made once for every word of a language, so that asking costs nothing. */
function entriesFor(hits: readonly PhraseHit<Entry>[]): Entries {
  const known = entriesOf.get(hits);
  if (known !== undefined) return known;
  const entries = new Map<EntryKind, { length: number; entry: Entry }>();
  for (const { length, values } of hits)
    for (const entry of values)
      if (entries.get(entry.kind)?.length !== length) entries.set(entry.kind, { length, entry });
  entriesOf.set(hits, entries);
  return entries;
}

export interface ReadingInput {
  readonly text: string;
  readonly published: string | undefined;
  readonly compiled: CompiledPack;
}

function dropHidden(tokens: readonly Token[], text: string, compiled: CompiledPack): readonly Token[] {
  const hidden = findHiddenRanges(text, compiled);
  if (hidden.length === 0) return tokens;
  const kept: Token[] = [];
  let next = 0;
  let hiddenEnd = 0;
  let breaks = 0;
  for (const token of tokens) {
    while (next < hidden.length && (hidden[next]?.start ?? 0) <= token.start) {
      hiddenEnd = Math.max(hiddenEnd, hidden[next]?.end ?? 0);
      next += 1;
    }
    if (token.start < hiddenEnd) breaks = Math.max(breaks, token.breaksBefore, 2);
    else {
      kept.push(breaks > token.breaksBefore ? { ...token, breaksBefore: breaks } : token);
      breaks = 0;
    }
  }
  return kept;
}

function findMidCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { from, to } of sentences)
    for (let at = from + 1; at < to; at += 1) {
      const token = tokens[at];
      if (token?.isCapital && tokens[at - 1]?.kind === 'word') keys.add(token.key);
    }
  return keys;
}

function findNameOpenings(tokens: readonly Token[], entries: readonly Entries[]): ReadonlySet<string> {
  const openings = new Set<string>();
  tokens.forEach((token, at) => {
    if (!token.isCapital) return;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (next?.isCapital !== true || before?.isCapital === true) return;
    if (before === undefined || entries[at - 1]?.has('coordinator') !== true) openings.add(`${token.key} ${next.key}`);
  });
  return openings;
}

function indexOf(parts: readonly { from: number; to: number }[], tokens: readonly Token[]): number[] {
  const index = tokens.map(() => -1);
  parts.forEach(({ from, to }, part) => index.fill(part, from, to));
  return index;
}

/** Prepares a text for the search for mentions. Linear in its length. */
export function startReading({ text, published, compiled }: ReadingInput, knowledge: Knowledge): Reading {
  const tokens = dropHidden(findTokens(text), text, compiled);
  const sentences = findSentences(tokens, compiled);
  const quotes = findQuotes(tokens);
  const hits = tokens.map((_, at) => compiled.lexicon.allAt(tokens, at));
  const entries = hits.map(entriesFor);
  return {
    text,
    published,
    writtenDay: undefined,
    compiled,
    ...knowledge,
    tokens,
    hits,
    entries,
    sentences,
    sentenceOf: indexOf(sentences, tokens),
    quotes,
    quoteOf: indexOf(quotes, tokens),
    owner: tokens.map(() => undefined),
    midCapitals: findMidCapitals(tokens, sentences),
    nameOpenings: findNameOpenings(tokens, entries),
    mentions: [],
    issues: [],
  };
}

/** Whether a test holds at any index from `from` up to `to`. */
export function anyAt(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (test(at)) return true;
  return false;
}

/** The sentence that a token stands in. */
export function sentenceAround(reading: Reading, at: number): Sentence | undefined {
  return reading.sentences[reading.sentenceOf[at] ?? -1];
}

/** The longest phrase of a kind that begins at a token. */
export function entryAt<K extends EntryKind>(reading: Reading, at: number, kind: K): EntryHit<K> | undefined {
  const entries = reading.entries[at];
  return entries === undefined || entries.size === 0 ? undefined : (entries.get(kind) as EntryHit<K> | undefined);
}

/** A word that no list of the language knows and that is no number: most finders may pass it by. */
export function isPlain(reading: Reading, at: number): boolean {
  return reading.hits[at]?.length === 0 && reading.tokens[at]?.kind === 'word';
}

/** A word in lower case that no list of the language knows: no name begins with it, and nothing else either. */
export function isPlainSmall(reading: Reading, at: number): boolean {
  return isPlain(reading, at) && reading.tokens[at]?.isCapital === false;
}

/** Whether a phrase of a kind begins at a token. */
export function isKind(reading: Reading, at: number, kind: EntryKind): boolean {
  const entries = reading.entries[at];
  // Two words in five are of no kind.
  return entries !== undefined && entries.size > 0 && entries.has(kind);
}

/** Whether a phrase of one of the kinds begins at a token. Words are of few kinds: asking for twenty costs no more than for one. */
export function isAnyOf(reading: Reading, at: number, kinds: ReadonlySet<EntryKind>): boolean {
  const entries = reading.entries[at];
  if (entries === undefined || entries.size === 0) return false;
  for (const kind of entries.keys()) if (kinds.has(kind)) return true;
  return false;
}

/** "rumah-rumah": the index after a word that is said twice with a hyphen; the same index when it is not. */
export function afterDoubling(reading: Reading, to: number): number {
  const [before, hyphen, again] = [reading.tokens[to - 1], reading.tokens[to], reading.tokens[to + 1]];
  const isDoubled = hyphen?.text === '-' && hyphen.isGlued && again?.isGlued === true && again.key === before?.key;
  return isDoubled ? to + 2 : to;
}

/** The piece of the raw text from one token to before another. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start;
  return { start, end, text: reading.text.slice(start, end) };
}

/** Whether no mention holds a token of the range yet. */
export function isFree(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.owner[i] !== undefined) return false;
  return true;
}

/** Adds a mention, and makes its tokens its own. */
export function claim<M extends Mention>(reading: Reading, mention: M): M {
  reading.mentions.push(mention);
  for (let i = mention.from; i < mention.to; i += 1) reading.owner[i] = mention;
  return mention;
}
