/** Rows of a page to regions in reading order: where two columns of prose stand side by side, the left one comes first. */
import type { Cell, Row } from './page.js';

/** Rows that are read one below the other, and the edges they stand between. */
export interface Region {
  readonly rows: readonly Row[];
}

/** Fewer lines on one side are a caption or a table. */
const LEAST_LINES = 4;
/** Characters of a line of prose, in the middle of all lines; cells of tables are shorter. */
const LEAST_CHARACTERS = 16;
const MOST_COLUMNS_CUTS = 2;

export function regionsOf(rows: readonly Row[], cuts = MOST_COLUMNS_CUTS): readonly Region[] {
  const gutter = cuts === 0 ? undefined : findGutter(rows);
  if (gutter === undefined) return rows.length === 0 ? [] : [{ rows }];
  const isRightToLeft =
    rows.flatMap(({ cells }) => cells).filter((cell) => cell.isRightToLeft).length > rows.length / 2;
  return bandsOf(rows, gutter).flatMap((band) => {
    const sides = [sideOf(band, (cell) => middleOf(cell) < gutter), sideOf(band, (cell) => middleOf(cell) >= gutter)];
    const isColumns = sides.every(isProse);
    if (!isColumns) return [{ rows: band }];
    return (isRightToLeft ? sides.toReversed() : sides).flatMap((side) => regionsOf(side, cuts - 1));
  });
}

const middleOf = ({ x0, x1 }: Cell): number => (x0 + x1) / 2;
const crosses = ({ x0, x1 }: Cell, x: number): boolean => x0 < x - 1 && x1 > x + 1;

/** Headings and figures that go across the gutter part what stands above from what stands below. */
function bandsOf(rows: readonly Row[], gutter: number): readonly (readonly Row[])[] {
  const bands: { readonly isAcross: boolean; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const isAcross = row.cells.some((cell) => crosses(cell, gutter));
    const band = bands.at(-1);
    if (band?.isAcross === isAcross) band.rows.push(row);
    else bands.push({ isAcross, rows: [row] });
  }
  return bands.map((band) => band.rows);
}

function sideOf(rows: readonly Row[], isHere: (cell: Cell) => boolean): readonly Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter(isHere);
    return cells.length === 0 ? [] : [{ y: cells[0]!.y, cells }];
  });
}

function isProse(rows: readonly Row[]): boolean {
  if (rows.length < LEAST_LINES) return false;
  const lengths = rows.map(({ cells }) => cells.reduce((sum, { text }) => sum + text.length, 0));
  return lengths.toSorted((left, right) => left - right)[Math.floor(lengths.length / 2)]! >= LEAST_CHARACTERS;
}

/** The gap between cells that most rows leave free, with prose on both of its sides; undefined where there is one column. */
function findGutter(rows: readonly Row[]): number | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const gaps = rows.flatMap((row) => row.cells.slice(1).map((cell, index) => (row.cells[index]!.x1 + cell.x0) / 2));
  let best: { readonly x: number; readonly score: number } | undefined;
  for (const x of new Set(gaps.map((gap) => Math.round(gap)))) {
    const across = cells.filter((cell) => crosses(cell, x)).length;
    const left = cells.filter(({ x1 }) => x1 <= x + 1).length;
    const right = cells.filter(({ x0 }) => x0 >= x - 1).length;
    const free = gaps.filter((gap) => Math.abs(gap - x) <= 6).length;
    const score = Math.min(left, right) - across + free / rows.length;
    if (score > 0 && score > (best?.score ?? 0)) best = { x, score };
  }
  if (best === undefined) return undefined;
  const { x } = best;
  const isBetween =
    isProse(sideOf(rows, (cell) => cell.x1 <= x + 1)) && isProse(sideOf(rows, (cell) => cell.x0 >= x - 1));
  return isBetween ? x : undefined;
}
