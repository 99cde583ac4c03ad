/** Finds where the headers of a table stand: below titles, over one row or two, with or without a row of HXL tags. */
import { parseTag, type HxlTag } from './hxl-tag.js';
import { meaningOfHeader } from './header-meaning.js';
import type { TableRow } from './table-row.js';

/** HXL looks so far down for its tags; so do we for headers. */
const MAX_HEADER_ROW = 25;

export interface TableHeader {
  /** The header of each column, parent and child headers apart. */
  readonly columns: readonly HeaderCell[];
  /** The last row that is no data. */
  readonly lastRow: number;
  /** The row of the tags, where there is one. */
  readonly tagRow?: number;
  /** What stands above the headers. */
  readonly titles: readonly string[];
}

export interface HeaderCell {
  readonly parent: string;
  readonly header: string;
  readonly tag?: HxlTag;
}

/** @param headerRow the row that a mapping names */
export function findHeader(head: readonly TableRow[], headerRow?: number): TableHeader | undefined {
  const rows = head.filter(({ number }) => number <= Math.max(MAX_HEADER_ROW, headerRow ?? 0));
  const tags = rows.find(isTagRow);
  if (headerRow !== undefined) return headerAt(rows, headerRow, tags);
  return tags === undefined ? headerByWords(rows) : headerAt(rows, lastTextRow(rows, tags.number - 1), tags);
}

/** At least half of what is written are tags: libhxl's rule, so that what it reads we read. */
export function isTagRow({ cells }: TableRow): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const tags = written.filter((cell) => parseTag(cell) !== null);
  return tags.length > 0 && tags.length * 2 >= written.length;
}

const textsOf = (row: TableRow | undefined): readonly string[] => (row?.cells ?? []).map((cell) => cell.trim());
const countWritten = (row: TableRow | undefined): number => textsOf(row).filter((text) => text !== '').length;

function lastTextRow(rows: readonly TableRow[], upTo: number): number {
  return rows.findLast((row) => row.number <= upTo && countWritten(row) > 0)?.number ?? 0;
}

/** Headers in one row, and the tags in a row below them. */
function headerAt(rows: readonly TableRow[], at: number, tags: TableRow | undefined): TableHeader {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const below = byNumber.get(at + 1);
  const hasChild = tags === undefined && below !== undefined && isChildRow(below, byNumber.get(at));
  const own = hasChild ? at + 1 : at;
  const parent = byNumber.get(own - 1);
  // One cell alone is a title, not the parent of every column.
  const parents = hasChild || countWritten(parent) > 1 ? spread(textsOf(parent)) : [];
  const tagsBelow = tags !== undefined && tags.number > at ? tags : undefined;
  const titlesEnd = parents.length > 0 ? own - 1 : own;
  return {
    columns: columnsOf(textsOf(byNumber.get(own)), parents, tagsBelow),
    lastRow: Math.max(own, tagsBelow?.number ?? 0),
    ...(tagsBelow === undefined ? {} : { tagRow: tagsBelow.number }),
    titles: rows
      .filter(({ number }) => number < titlesEnd)
      .flatMap((row) => textsOf(row).filter((text) => text !== '')),
  };
}

function columnsOf(
  headers: readonly string[],
  parents: readonly string[],
  tags: TableRow | undefined,
): readonly HeaderCell[] {
  const width = Math.max(headers.length, parents.length, tags?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    const tag = parseTag(tags?.cells[index] ?? '');
    return {
      parent: parents[index] ?? '',
      header: headers[index] ?? '',
      ...(tag === null ? {} : { tag }),
    };
  });
}

/** A header over several columns stands in the first of them. */
function spread(parents: readonly string[]): readonly string[] {
  let last = '';
  return parents.map((parent) => (last = parent === '' ? last : parent));
}

/** The second of two rows of headers: it stands, in part, under nothing, and most of it are words of headers. */
function isChildRow(row: TableRow, above: TableRow | undefined): boolean {
  const over = textsOf(above);
  const written = textsOf(row).flatMap((text, index) => (text === '' ? [] : [{ text, index }]));
  if (written.length < 2 || written.some(({ text }) => /^[\d.,\s]+$/.test(text))) return false;
  const known = written.filter(({ text }) => isHeaderWord(text));
  return known.length * 2 > written.length && written.some(({ index }) => (over[index] ?? '') === '');
}

/** "Total", "M" and "F" say something below "Reached". */
const isHeaderWord = (text: string): boolean => meaningOfHeader(text) !== null || /^(?:total|[mfhl])$/i.test(text);

/** A row of headers has at least two that are understood, which are more than in any other row. */
function headerByWords(rows: readonly TableRow[]): TableHeader | undefined {
  const scored = rows.map((row) => ({ row, score: scoreOf(row) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, one) => (one.score > (top?.score ?? 1) ? one : top),
    undefined,
  );
  return best === undefined ? undefined : headerAt(rows, best.row.number, undefined);
}

/** How many different meanings a row has, where they are a good part of it. */
function scoreOf(row: TableRow): number {
  const written = textsOf(row).filter((text) => text !== '');
  const known = written.flatMap((text) => meaningOfHeader(text) ?? []);
  const fields = new Set(known.map(({ field }) => field));
  return known.length * 3 >= written.length ? fields.size : 0;
}
