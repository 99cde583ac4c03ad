/** When, and how far: the dates of a row and its status. */
import type { Modality } from '../../../../../schema/codelists/codelists.js';
import type { ReportedDate } from '../../../../../schema/records/reported.js';
import type { Field } from '../field.js';
import { wordsOfHeader } from '../headers/header-words.js';
import type { TableRow } from '../table-row.js';
import { monthIn, readDate, type TableDate } from '../values/read-date.js';
import { keyOfWords, STATUSES } from '../values/table-words.js';
import { cellOf, type FilledCell, type TableKnowledge } from './row-cells.js';

interface Dated extends TableDate {
  readonly locator: string;
}

/** From start to end; else the date; else the month; else when it was reported. */
export function readWhen(row: TableRow, table: TableKnowledge): ReportedDate | null {
  const [start, end] = [dateAt(row, table, 'date.start'), dateAt(row, table, 'date.end')];
  if (start !== undefined && end !== undefined) return spanOf(start, end, table);
  return (
    start ??
    end ??
    dateAt(row, table, 'date') ??
    monthOf(row, table) ??
    dateAt(row, table, 'date.reported') ??
    yearOf(row, table) ??
    null
  );
}

function spanOf(start: Dated, end: Dated, { problems }: TableKnowledge): ReportedDate {
  if (start.precision !== end.precision || start.value === end.value) return start;
  if (end.value > start.value) return { ...start, to: end.value };
  const advice = 'Its beginning was kept.';
  problems.note({ code: 'DATE_IMPOSSIBLE', what: 'it ends before it begins', advice }, end.locator);
  return start;
}

function dateAt(row: TableRow, table: TableKnowledge, field: Field): Dated | undefined {
  const cell = cellOf(row, table, field);
  if (cell === undefined) return undefined;
  const date = readDate(cell.text, table.dateOrders.get(cell.column.index) ?? 'day-month');
  if (typeof date === 'object') return { ...date, locator: cell.locator };
  const month = monthIn(wordsOfHeader(cell.text));
  const year = yearBeside(row, table);
  // A column "reporting date" may hold "February", beside one with the year.
  if (month !== undefined && year !== undefined) return inMonth(year, month, cell);
  noteOdd(cell, date === 'impossible', table);
  return undefined;
}

/** In its own column, else what the mapping says. */
function yearBeside(row: TableRow, table: TableKnowledge): string | undefined {
  return /^\d{4}/.exec(cellOf(row, table, 'year')?.text ?? '')?.[0] ?? table.year?.toString();
}

function monthOf(row: TableRow, table: TableKnowledge): Dated | undefined {
  const cell = cellOf(row, table, 'month');
  if (cell === undefined) return undefined;
  const year = yearBeside(row, table);
  const number = /^\d{1,2}$/.test(cell.text) ? Number(cell.text) : monthIn(wordsOfHeader(cell.text));
  if (year !== undefined && number !== undefined && number >= 1 && number <= 12) return inMonth(year, number, cell);
  return dateAt(row, table, 'month');
}

const inMonth = (year: string, month: number, { locator }: FilledCell): Dated => ({
  value: `${year}-${String(month).padStart(2, '0')}`,
  precision: 'MONTH',
  locator,
});

function yearOf(row: TableRow, table: TableKnowledge): Dated | undefined {
  return dateAt(row, table, 'year');
}

function noteOdd({ text, locator }: FilledCell, isImpossible: boolean, { problems }: TableKnowledge): void {
  const what = `"${text.slice(0, 60)}" ${isImpossible ? 'is no day of any calendar' : 'is no date that can be read'}`;
  const code = isImpossible ? 'DATE_IMPOSSIBLE' : 'DATE_UNREADABLE';
  problems.note({ code, what, advice: 'The row is kept without it.' }, locator);
}

/** Without a status, what has been counted was done; that a body is there means that its work goes on. */
export function readModality(row: TableRow, table: TableKnowledge, isCounted: boolean): Modality {
  const cell = cellOf(row, table, 'status');
  const known = cell === undefined ? undefined : STATUSES.get(keyOfWords(cell.text));
  if (known !== undefined) return known;
  if (cell !== undefined) {
    const what = `the status "${cell.text.slice(0, 80)}" is not known`;
    const advice = 'It is quoted; whether it was done is told by what was counted.';
    table.problems.note({ code: 'VALUE_UNKNOWN', what, advice }, cell.locator);
  }
  return isCounted ? 'DONE' : 'ONGOING';
}
