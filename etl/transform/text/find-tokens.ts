/** Cuts a text into tokens. Linear: one sticky expression without nested repetition, no backtracking over what was read. */
import { foldWord } from './fold.js';
import { afterBlanks, kindAt, plainEnd } from './plain-end.js';
import type { Token, TokenKind } from './token.js';

// Letters (with inner apostrophes: "Ja'far"), or digits with their separators, or any other single character.
// The English possessive is cut off, so that "IOM's" holds the name "IOM"; so is a small word that lost its vowel before the
// next ("l'OIM", "d'urgence"), wherever it comes from: names are cut by the same rule ("Côte d'Ivoire").
const TOKEN =
  /((?:[cdjlmnst]|(?:jusq|lorsq|puisq|q)u)['’ʼ](?=\p{L}\p{L}|$)|\p{L}[\p{L}\p{M}]*(?:['’ʼ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)|(\p{N}+(?:[.,]\p{N}+)*)|['’]s(?![\p{L}\p{N}])|[^\s]/giu;
const LINE_BREAK = /\n/g;

function kindOf([, word, number]: RegExpMatchArray): TokenKind {
  if (word !== undefined) return 'word';
  return number === undefined ? 'mark' : 'number';
}

function countBreaks(gap: string): number {
  if (gap === ' ' || gap === '') return 0;
  return gap.match(LINE_BREAK)?.length ?? 0;
}

function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** "KabupatenSorong", "membawaGreta": two words whose space was lost, each of some length; "WhatsApp" and "McDonald" are one. */
const LOST_SPACE = /^\p{L}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{3})/u;

const MIN_GLUED = 7;

/** The words of a match: more than one where a capital stands inside it. */
function wordsOf(text: string): string[] {
  if (text.length < MIN_GLUED || text === text.toLowerCase()) return [text];
  const words: string[] = [];
  let rest = text;
  for (let first = LOST_SPACE.exec(rest); first !== null; first = LOST_SPACE.exec(rest)) {
    words.push(first[0]);
    rest = rest.slice(first[0].length);
  }
  return [...words, rest];
}

interface Cut {
  readonly word: string;
  readonly key: string;
  readonly kind: TokenKind;
  readonly start: number;
}

/** The first match from an index on that holds no blank. */
function cutAt(text: string, at: number): Cut | undefined {
  const kind = kindAt(text, at);
  const end = kind === 'other' || kind === 'blank' ? at : plainEnd(text, at, kind);
  if (end > at && kind !== 'other' && kind !== 'blank') {
    const word = text.slice(at, end);
    return { word, key: word.toLowerCase(), kind, start: at };
  }
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  return match === null
    ? undefined
    : { word: match[0], key: foldWord(match[0]), kind: kindOf(match), start: match.index };
}

/** The token of a cut, where the one before it ended at `end`. */
function toToken(text: string, { word, key, kind, start }: Cut, end: number): Token {
  const first = word[0] ?? '';
  // A word that is its own key is small.
  const isCapital = kind === 'word' && key !== word && first !== first.toLowerCase();
  const isClose = start === end || (start - end === 1 && text[end] === ' ');
  return {
    start,
    end: start + word.length,
    text: word,
    key,
    kind,
    isCapital,
    isUpper: isCapital && isUpperCase(word),
    breaksBefore: isClose ? 0 : countBreaks(text.slice(end, start)),
    isGlued: start === end && end > 0,
  };
}

/** Every token of `text` in order. Offsets are UTF-16 units: `text.slice(token.start, token.end) === token.text`. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (cut: Cut): void => {
    tokens.push(toToken(text, cut, end));
    end = cut.start + cut.word.length;
  };
  for (let cut = cutAt(text, afterBlanks(text, 0)); cut !== undefined; cut = cutAt(text, afterBlanks(text, end))) {
    const words = cut.kind === 'word' ? wordsOf(cut.word) : undefined;
    if (words === undefined || words.length === 1) add(cut);
    else for (const word of words) add({ word, key: foldWord(word), kind: 'word', start: Math.max(end, cut.start) });
  }
  return tokens;
}
