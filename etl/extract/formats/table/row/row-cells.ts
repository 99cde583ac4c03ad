/** The cells of one row by what they mean. */
import type { Column, Columns } from '../read-columns.js';
import type { Field } from '../field.js';
import type { TableNaming, TableRow } from '../table-row.js';
import { isNothing } from '../values/table-words.js';
import type { DateOrder } from '../values/read-date.js';
import type { KnownBodies } from '../known-bodies.js';
import type { Problems } from './problems.js';

/** What is known of a table while its rows are read. */
export interface TableKnowledge {
  readonly naming: TableNaming;
  /** True where numbers come as numbers (workbooks, JSON): a point is a decimal point. */
  readonly hasPlainNumbers: boolean;
  readonly byField: ReadonlyMap<Field, readonly Column[]>;
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  readonly currency: string | undefined;
  readonly year: number | undefined;
  readonly bodies: KnownBodies;
  readonly categoryOf: (thing: string) => string;
  readonly problems: Problems;
}

export interface FilledCell {
  readonly text: string;
  readonly column: Column;
  readonly locator: string;
}

/** The columns of each meaning, in their order. */
export function groupByField({ known }: Columns): ReadonlyMap<Field, readonly Column[]> {
  const groups = new Map<Field, Column[]>();
  for (const column of known) groups.set(column.field, [...(groups.get(column.field) ?? []), column]);
  return groups;
}

function filled(row: TableRow, column: Column, naming: TableNaming): FilledCell | undefined {
  const written = row.cells[column.index];
  if (written === undefined || written === '') return undefined;
  const text = written.trim();
  return isNothing(text) ? undefined : { text, column, locator: naming.cell(row.number, column.index) };
}

/** The cells of a meaning that say something. */
export function cellsOf(row: TableRow, { byField, naming }: TableKnowledge, field: Field): readonly FilledCell[] {
  const columns = byField.get(field);
  return columns === undefined ? [] : columns.flatMap((column) => filled(row, column, naming) ?? []);
}

/** The first of them. */
export function cellOf(row: TableRow, { byField, naming }: TableKnowledge, field: Field): FilledCell | undefined {
  for (const column of byField.get(field) ?? []) {
    const cell = filled(row, column, naming);
    if (cell !== undefined) return cell;
  }
  return undefined;
}
