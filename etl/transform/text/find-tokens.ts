/** Cuts a text into tokens. Linear: one sticky expression without nested repetition, no backtracking over what was read. */
import { foldWord } from './fold.js';
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

/** Every token of `text` in order. Offsets are UTF-16 units: `text.slice(token.start, token.end) === token.text`. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (word: string, kind: TokenKind, start: number): void => {
    const first = word[0] ?? '';
    const isCapital = kind === 'word' && first !== first.toLowerCase();
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      key: foldWord(word),
      kind,
      isCapital,
      isUpper: isCapital && isUpperCase(word),
      breaksBefore:
        start - end < 1 || (start - end === 1 && text[end] === ' ') ? 0 : countBreaks(text.slice(end, start)),
      isGlued: start === end && end > 0,
    });
    end = start + word.length;
  };
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match);
    if (kind !== 'word') add(match[0], kind, match.index);
    else {
      let start = match.index;
      for (const word of wordsOf(match[0])) {
        add(word, kind, start);
        start += word.length;
      }
    }
  }
  return tokens;
}
