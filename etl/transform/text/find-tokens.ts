/** Cuts a text into tokens. Linear: one sticky expression without nested repetition, no backtracking over what was read. */
import { foldWord } from './fold.js';
import type { Token, TokenKind } from './token.js';

// Letters (with inner apostrophes: "Ja'far"), or digits with their separators, or any other single character.
// The English possessive is cut off, so that "IOM's" holds the name "IOM".
const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’ʼ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<mark>['’]s(?![\p{L}\p{N}])|[^\s])/gu;
const LINE_BREAK = /\n/g;

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['word'] !== undefined) return 'word';
  return groups['number'] === undefined ? 'mark' : 'number';
}

function countBreaks(gap: string): number {
  if (gap === ' ' || gap === '') return 0;
  return gap.match(LINE_BREAK)?.length ?? 0;
}

function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Every token of `text` in order. Offsets are UTF-16 units: `text.slice(token.start, token.end) === token.text`. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = kindOf(match.groups ?? {});
    const first = word[0] ?? '';
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      key: foldWord(word),
      kind,
      isCapital: kind === 'word' && first !== first.toLowerCase(),
      isUpper: kind === 'word' && isUpperCase(word),
      breaksBefore: countBreaks(text.slice(end, match.index)),
      isGlued: match.index === end && end > 0,
    });
    end = match.index + word.length;
  }
  return tokens;
}
