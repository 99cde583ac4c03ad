/** The rows of one sheet as they stream by, with merged cells filled downwards: "Sigi" beside its five villages. */
import type { AidgraphError } from '../../../../../schema/errors.js';
import { tooLarge } from '../../zip/archive-problems.js';
import type { TableRow } from '../table-row.js';
import { readMerges, type Merge } from './merges.js';
import { readXml, type XmlHandler } from '../../zip/read-xml.js';
import type { SheetInfo, Workbook } from './workbook.js';

const MAX_COLUMNS = 16_384;
/** One after another: formatted rows behind a table are some ten thousand, and a sheet of nothing else is no table. */
const MAX_EMPTY_CELLS = 2_000_000;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** Rows without any cell are left out; their numbers are not. */
export async function* sheetRows(sheet: SheetInfo, workbook: Workbook): AsyncGenerator<readonly TableRow[]> {
  const merges = await readMerges(sheet.part);
  const done: TableRow[] = [];
  const handler = rowHandler(workbook, (row) => done.push(fillDown(row, merges)));
  for await (const _ of readXml(sheet.part, handler)) if (done.length > 0) yield done.splice(0);
  if (done.length > 0) yield done.splice(0);
}

function rowHandler(workbook: Workbook, onRow: (row: TableRow) => void): XmlHandler {
  let number = 0;
  let cells: string[] = [];
  let cell: OpenCell | undefined;
  let isText = false;
  let empty = 0;
  return {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        cells = [];
      } else if (name === 'c') {
        cell = openCell(attributes, cells.length);
      }
      isText = cell !== undefined && (name === 'v' || name === 't');
    },
    text(piece) {
      if (isText) cell!.text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'c' && cell !== undefined) {
        const value = valueOf(cell, workbook);
        put(cells, cell.column, value);
        empty = value === '' ? empty + 1 : 0;
        if (empty > MAX_EMPTY_CELLS) throw ofNothing();
        cell = undefined;
      } else if (name === 'row' && cells.length > 0) {
        onRow({ number, cells });
      }
    },
  };
}

const ofNothing = (): AidgraphError =>
  tooLarge('workbook', `more than ${MAX_EMPTY_CELLS} cells one after another have no value`);

function openCell({ r = '', t = 'n', s = '' }: Readonly<Record<string, string>>, next: number): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(r)?.[0];
  return { column: letters === undefined ? next : columnOf(letters), type: t, style: Number(s), text: '' };
}

/** @example columnOf('AB') // 27 */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function put(cells: string[], column: number, value: string): void {
  if (value === '' || column >= MAX_COLUMNS) return;
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function valueOf({ type, style, text }: OpenCell, { strings, isDateStyle, isFrom1904 }: Workbook): string {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return text.slice(0, 10);
    case 'n':
      return isDateStyle[style] === true ? dayOf(text, isFrom1904) : plainNumber(text);
    default:
      return unescape(text);
  }
}

/** What XML cannot hold is written `_x000D_`. */
const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;
/** The year 9999. */
const MAX_DAY = 2_958_465;

function dayOf(text: string, isFrom1904: boolean): string {
  const days = Math.floor(Number(text));
  if (!(days >= 1 && days <= MAX_DAY)) return text;
  return new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Excel writes 0.1 as 0.10000000000000001; 15 digits are what it means. */
function plainNumber(text: string): string {
  if (text.length < 16 && !/e/i.test(text)) return text;
  const number = Number(Number(text).toPrecision(15));
  if (!Number.isFinite(number)) return text;
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}

/** Texts only: a number that stands once must not be counted in every row. */
function fillDown(row: TableRow, merges: readonly Merge[]): TableRow {
  const over = merges.filter(({ from, to }) => row.number >= from && row.number <= to);
  if (over.length === 0) return row;
  const cells = [...row.cells];
  for (const merge of over) {
    const own = cells[merge.column] ?? '';
    if (row.number === merge.from) merge.text = /^[\d.,\s-]*$/.test(own) ? '' : own;
    else if (own === '') put(cells, merge.column, merge.text);
  }
  return { number: row.number, cells };
}
