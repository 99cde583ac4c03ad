/** Rows that add others up, or repeat the headers: "Sous-total", "Jumlah", a second row of tags. */
import { PARTY_FIELDS } from '../field.js';
import { isTagRow } from '../find-header.js';
import type { TableRow } from '../table-row.js';
import { beginsWithTotal, isTotal } from '../values/table-words.js';
import { cellOf, type TableKnowledge } from './row-cells.js';

/** Totals stand at the beginning, or where a name stands otherwise: so many cells are looked at. */
const MAX_LABELS = 12;

export function isTotalRow(row: TableRow, table: TableKnowledge): boolean {
  const written = row.cells.filter((cell) => cell.trim() !== '').slice(0, MAX_LABELS);
  const [first = ''] = written;
  if (isTotal(first) || written.slice(1).some((cell) => cell.length < 40 && isTotal(cell))) return true;
  return beginsWithTotal(first) && !PARTY_FIELDS.some((field) => cellOf(row, table, field) !== undefined);
}

/** @param headers the texts of the header row, trimmed */
export function isHeaderAgain(row: TableRow, headers: readonly string[]): boolean {
  const isSame = row.cells.every((cell, index) => cell.trim() === '' || cell.trim() === headers[index]);
  return isSame || (row.cells.some((cell) => cell.trimStart().startsWith('#')) && isTagRow(row));
}
