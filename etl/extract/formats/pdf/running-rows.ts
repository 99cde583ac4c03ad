/** Headers, footers and page numbers: rows that stand in one place on page after page belong to no sentence. */
import type { Page, Row } from './page.js';

/** How many rows from the edge, and which part of the page they may lie in. */
const EDGE_ROWS = 3;
const EDGE_SHARE = 0.15;
/** Headers name the chapter, and left pages have others than right ones: pages are compared with those around them. */
const PAGES_AROUND = 3;
/** Points that a row may be moved by from page to page. */
const SAME_PLACE = 6;

interface EdgeRow {
  readonly key: string;
  readonly y: number;
}

export function withoutRunningRows(pages: readonly Page[]): readonly Page[] {
  const edges = pages.map((page) => [...topOf(page), ...bottomOf(page)].map(edgeRowOf));
  const needed = pages.length <= PAGES_AROUND + 1 ? 2 : PAGES_AROUND;
  return pages.map((page, index) => {
    const around = edges.slice(Math.max(0, index - PAGES_AROUND), index + PAGES_AROUND + 1);
    const isRunning = (row: Row): boolean => {
      const one = edgeRowOf(row);
      return around.filter((rows) => rows.some((other) => isSame(one, other))).length >= needed;
    };
    // What stands outside of a running row goes with it.
    const bottom = bottomOf(page);
    const end = bottom.findIndex(isRunning);
    const to = end < 0 ? page.rows.length : page.rows.length - bottom.length + end;
    return { ...page, rows: page.rows.slice(topOf(page).findLastIndex(isRunning) + 1, to) };
  });
}

const topOf = ({ rows, height }: Page): readonly Row[] =>
  rows.slice(0, EDGE_ROWS).filter(({ y }) => y < EDGE_SHARE * height);
const bottomOf = ({ rows, height }: Page): readonly Row[] =>
  rows.slice(-EDGE_ROWS).filter(({ y }) => y > (1 - EDGE_SHARE) * height);

/** Numbers count upwards: they are one and the same in it. A row of nothing but many numbers is a table's. */
function edgeRowOf({ cells, y }: Row): EdgeRow {
  const text = cells.map((cell) => cell.text).join(' ');
  const numbers = text.match(/\d+/g)?.length ?? 0;
  const isTable = numbers > 2 && !/\p{L}/u.test(text);
  return { key: isTable ? text : text.toLowerCase().replace(/\d+|\b[ivxl]{1,6}$/g, '#'), y };
}

const isSame = (left: EdgeRow, right: EdgeRow): boolean =>
  left.key === right.key && Math.abs(left.y - right.y) <= SAME_PLACE;
