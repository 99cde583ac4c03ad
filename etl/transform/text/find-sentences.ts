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

/** A full stop ends no sentence inside "J. Doe", "dr. Sari", "U.N." or before a word in lower case. */
function endsAt(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.isGlued && !CLOSERS.has(next.text)) return false;
  const isStop = tokens[at]?.text === '.';
  if (isStop && before !== undefined && before.isGlued === false && before.text.length === 1 && before.isCapital)
    return false;
  if (isStop && before !== undefined && abbreviations.has(before.key) && next.breaksBefore === 0) return false;
  return true;
}

function breaksBetween(before: Token, next: Token): boolean {
  if (next.breaksBefore === 0) return false;
  if (next.breaksBefore > 1) return true;
  // "anggota DPR RI,\nSiti\nmembagikan": links leave breaks inside sentences.
  return before.text !== ',' && !(next.kind === 'word' && !next.isCapital) && next.text !== ',' && next.text !== '.';
}

/** Every sentence in order. Sentences touch: together they hold every token. */
export function findSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined) break;
    if (before !== undefined && i > from && breaksBetween(before, token)) close(i);
    if (!ENDS.has(token.text) || !endsAt(tokens, i, abbreviations)) continue;
    let to = i + 1;
    while (to < tokens.length && CLOSERS.has(tokens[to]?.text ?? '') && tokens[to]?.isGlued) to += 1;
    const next = tokens[to];
    const isLower = next !== undefined && next.kind === 'word' && !next.isCapital && next.breaksBefore === 0;
    if (isLower && to === i + 1) continue;
    if (isLower) continue;
    close(to);
    i = to - 1;
  }
  close(tokens.length);
  return sentences;
}
