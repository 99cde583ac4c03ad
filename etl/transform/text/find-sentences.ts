/** Cuts tokens into sentences: at full stops that end one, at blank lines, and at line breaks that no sentence runs over. */
import type { Token } from './token.js';

export interface Sentence {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '“', '’', "'", ')', ']', '»']);

export interface SentenceWords {
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Capitalised words that open a sentence where a headline runs into its story: "… for families The Red Cross …". */
  readonly openers: ReadonlySet<string>;
}

/** "yang membutuhkan.Semoga": the space is missing, but a capital begins; "KOMPAS.com" and "U.N." go on. */
function isMissingSpace(before: Token | undefined, next: Token): boolean {
  return next.isCapital && before !== undefined && before.text.length > 2 && !before.isUpper && before.kind === 'word';
}

const MIN_LAST_WORD = 4;

/** `… arsitektur.,Pembangunan …`, `… juta."," katanya`: paragraphs that a comma without spaces joins. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const [before, comma, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (comma?.text !== ',' || !comma.isGlued || next?.isGlued !== true) return false;
  const isWord = before?.kind === 'word' && before.text.length >= MIN_LAST_WORD && !before.isUpper;
  return isWord && (next.isCapital || CLOSERS.has(next.text));
}

/** A full stop ends no sentence inside "J. Doe", "dr. Sari", "U.N." or before a word in lower case. */
function endsAt(tokens: readonly Token[], at: number, { abbreviations }: SentenceWords): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined) return true;
  // "Lima.- El ministro": a dash after the stop ends a dateline.
  const isTied = tokens[at + 2]?.isGlued === true && tokens[at + 2]?.kind === 'word';
  if (next.isGlued && next.text === '-' && !isTied) return true;
  if (isListed(tokens, at)) return true;
  if (next.isGlued && !CLOSERS.has(next.text)) return isMissingSpace(before, next);
  const isStop = tokens[at]?.text === '.';
  // "Ramadan 1439 H. Ratusan orang": a letter that counts years is no initial.
  if (isStop && before?.text.length === 1 && tokens[at - 2]?.kind === 'number' && next.isCapital) return true;
  if (isStop && before?.isGlued === false && before.text.length === 1 && before.isCapital) return false;
  return !(isStop && before !== undefined && abbreviations.has(before.key) && next.breaksBefore === 0);
}

function breaksBetween(before: Token, next: Token): boolean {
  if (next.breaksBefore === 0) return false;
  if (next.breaksBefore > 1) return true;
  // "anggota DPR RI,\nSiti\nmembagikan": links leave breaks inside sentences.
  return before.text !== ',' && !(next.kind === 'word' && !next.isCapital) && next.text !== ',' && next.text !== '.';
}

/** A headline is at most so long; in it capitals do not tell a name from an opening. */
const HEADLINE_TOKENS = 30;
const DASHES = new Set(['–', '—', '-', '*']);

/** "… for displaced families The Red Cross has …", "BAGHDAD – The agency …": an opener in the middle begins the story. */
function opensStory(before: Token, isHeadline: boolean): boolean {
  if (before.kind === 'word') return !before.isCapital || isHeadline;
  if (before.kind === 'number') return isHeadline;
  return DASHES.has(before.text) || before.text === ']';
}

const DATELINE_TOKENS = 90;
const LONG_DASHES = new Set(['–', '—']);

/** "Aid for 68 Migrants from Hargeisa Hargeisa — IOM has …": in the head of a text a long dash ends headline and dateline. */
function endsDateline(tokens: readonly Token[], at: number): boolean {
  if (at > DATELINE_TOKENS) return false;
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash === undefined || !LONG_DASHES.has(dash.text) || dash.isGlued) return false;
  const isAfterName = before?.isCapital === true || before?.kind === 'number' || before?.text === ')';
  return isAfterName && next?.isCapital === true && !next.isGlued;
}

/** The index after the marks that close a sentence with its full stop. */
function afterClosers(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && CLOSERS.has(tokens[to]?.text ?? '') && tokens[to]?.isGlued) to += 1;
  return to;
}

/** Every sentence in order. Sentences touch: together they hold every token. */
export function findSentences(tokens: readonly Token[], words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token === undefined) break;
    if (before !== undefined && i > from) {
      const isOpener = token.isCapital && !token.isGlued && words.openers.has(token.text);
      const isStory = isOpener && opensStory(before, from === 0 && i < HEADLINE_TOKENS);
      if (isStory || breaksBetween(before, token)) close(i);
    }
    if (endsDateline(tokens, i)) {
      close(i + 1);
      continue;
    }
    if (token.kind !== 'mark' || !ENDS.has(token.text) || !endsAt(tokens, i, words)) continue;
    const to = afterClosers(tokens, i + 1);
    const next = tokens[to];
    if (next?.kind === 'word' && !next.isCapital && next.breaksBefore === 0) continue;
    close(to);
    i = to - 1;
  }
  close(tokens.length);
  return sentences;
}
