/** Finds the end of a token that needs no closer look: ASCII letters, figures or a mark, which nine in ten tokens are. */
import type { TokenKind } from './token.js';

type CharacterKind = TokenKind | 'blank' | 'other';

const ASCII_END = 128;

/** An apostrophe is `other`: what it belongs to depends on what surrounds it. */
function kindOfCharacter(character: string): CharacterKind {
  if (character === "'") return 'other';
  if (/\s/.test(character)) return 'blank';
  if (/[A-Za-z]/.test(character)) return 'word';
  return /\d/.test(character) ? 'number' : 'mark';
}

const KINDS: readonly CharacterKind[] = Array.from({ length: ASCII_END }, (_, code) =>
  kindOfCharacter(String.fromCharCode(code)),
);

/** What stands at an index; behind the end a blank. */
export function kindAt(text: string, at: number): CharacterKind {
  if (at >= text.length) return 'blank';
  const code = text.charCodeAt(at);
  return code < ASCII_END ? (KINDS[code] ?? 'other') : 'other';
}

function endOfRun(text: string, from: number, kind: CharacterKind): number {
  let end = from;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}

/** The index behind the ASCII blanks that begin at `from`. */
export function afterBlanks(text: string, from: number): number {
  return endOfRun(text, from, 'blank');
}

/** "2.500", "1,2": figures, and the marks between two of them. */
function endOfNumber(text: string, from: number): number {
  let end = endOfRun(text, from, 'number');
  while (text[end] === '.' || text[end] === ',') {
    const next = kindAt(text, end + 1);
    if (next === 'other') return from;
    if (next !== 'number') return end;
    end = endOfRun(text, end + 1, 'number');
  }
  return end;
}

/** The end of the token of a kind that begins at `from`; `from` itself where an accent or an apostrophe asks for a closer look. */
export function plainEnd(text: string, from: number, kind: TokenKind): number {
  if (kind === 'mark') return from + 1;
  const end = kind === 'number' ? endOfNumber(text, from) : endOfRun(text, from, 'word');
  return kindAt(text, end) === 'other' ? from : end;
}
