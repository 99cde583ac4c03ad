/** Finds what is quoted. Marks pair by alternation within a paragraph, because in news the glyphs are often the wrong way round. */
import type { Token } from './token.js';

export interface Quote {
  /** Index of the first token inside. */
  readonly from: number;
  /** Index after the last token inside. */
  readonly to: number;
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»']);

/** Every quotation in order. One that never closes runs to the end of its paragraph. */
export function findQuotes(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  const close = (to: number): void => {
    if (open >= 0 && to > open) quotes.push({ from: open, to });
    open = -1;
  };
  tokens.forEach((token, i) => {
    if (token.breaksBefore > 0) close(i);
    if (token.kind !== 'mark' || !MARKS.has(token.text)) return;
    if (open >= 0) close(i);
    else open = i + 1;
  });
  close(tokens.length);
  return quotes;
}
