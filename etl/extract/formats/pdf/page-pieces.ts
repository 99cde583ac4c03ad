/** The pieces of text of one page, turned as a reader sees them. */
import type { Piece } from './page.js';

/** What pdf.js says of a piece; `transform` takes the letters to the page. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  /** Six numbers. */
  readonly transform: readonly number[];
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** A page with more is a drawing made of letters. */
export const MAX_PIECES = 50_000;

/** Text that stands on its head or its side (stamps, names of figures) belongs to no sentence and is left out. */
export function piecesOf(items: readonly TextItem[], view: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let isSpaced = false;
  for (const item of items.slice(0, MAX_PIECES)) {
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== '';
      continue;
    }
    const piece = pieceOf(item, view as Matrix, isSpaced);
    isSpaced = /\s$/.test(item.str);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

function pieceOf(item: TextItem, view: Matrix, isSpaced: boolean): Piece | undefined {
  const [a, b, c, d, x, y] = multiply(view, item.transform as Matrix);
  const size = Math.hypot(c, d);
  const isLevel = a > 0 && Math.abs(b) < 0.1 * a;
  if (!isLevel || !(size > 0) || !Number.isFinite(x + y + size + item.width)) return undefined;
  return {
    text: item.str.trim(),
    x0: x,
    x1: x + item.width,
    y,
    size,
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
    isSpaced: isSpaced || /^\s/.test(item.str),
  };
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
