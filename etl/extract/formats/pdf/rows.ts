/** Pieces to rows: what stands on one line comes together, and is parted where a gap is wider than between words. */
import type { Cell, Piece, Row } from './page.js';

/** Of the size of letters: an index or a raised number still stands on its line. */
const SAME_LINE = 0.45;
/** Words of justified lines stand up to one size apart, columns and cells more. */
const WIDE_GAP = 1.1;
/** A space is a quarter of the size; programs draw it as a gap. */
const SPACE_GAP = 0.13;

export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((left, right) => left.y - right.y)) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    const isSame =
      anchor !== undefined && Math.abs(piece.y - anchor.y) <= SAME_LINE * Math.max(piece.size, anchor.size);
    if (isSame) row!.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}

function rowOf(pieces: readonly Piece[]): Row {
  const groups: Piece[][] = [];
  for (const piece of pieces.toSorted((left, right) => left.x0 - right.x0)) {
    const group = groups.at(-1);
    const end = group === undefined ? 0 : Math.max(...group.slice(-8).map(({ x1 }) => x1));
    if (group !== undefined && piece.x0 - end <= WIDE_GAP * piece.size) group.push(piece);
    else groups.push([piece]);
  }
  const cells = groups.map(cellOf);
  return { y: Math.max(...cells.map(({ y }) => y)), cells };
}

function cellOf(pieces: readonly Piece[]): Cell {
  const main = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  const letters = (isRightToLeft: boolean): number =>
    pieces.reduce((sum, piece) => sum + (piece.isRightToLeft === isRightToLeft ? piece.text.length : 0), 0);
  const isRightToLeft = letters(true) > 0.3 * letters(false);
  return {
    text: textOf(isRightToLeft ? rightToLeft(pieces) : pieces),
    x0: pieces[0]!.x0,
    x1: Math.max(...pieces.slice(-8).map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    font: main.font,
    isRightToLeft,
  };
}

/** Arabic and Hebrew from right to left, names in Latin letters among them from left to right. */
function rightToLeft(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  let latin: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    if (!piece.isRightToLeft) {
      latin.unshift(piece);
      continue;
    }
    ordered.push(...latin, piece);
    latin = [];
  }
  return [...ordered, ...latin];
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    text += before !== undefined && isApart(before, piece) ? ` ${piece.text}` : piece.text;
  }
  return text.replace(/\s+/g, ' ');
}

function isApart(before: Piece, piece: Piece): boolean {
  const gap = before.x0 <= piece.x0 ? piece.x0 - before.x1 : before.x0 - piece.x1;
  // What was drawn between two pieces that go from right to left was drawn after the one on the left.
  const isSpaced = before.x0 <= piece.x0 ? piece.isSpaced : before.isSpaced || piece.isSpaced;
  return isSpaced || gap > SPACE_GAP * Math.max(before.size, piece.size);
}
