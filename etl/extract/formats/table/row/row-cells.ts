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

/** The cells of a meaning that say something. */
export function cellsOf(row: TableRow, { byField, naming }: TableKnowledge, field: Field): readonly FilledCell[] {
  return (byField.get(field) ?? []).flatMap((column) => {
    const text = (row.cells[column.index] ?? '').trim();
    return isNothing(text) ? [] : [{ text, column, locator: naming.cell(row.number, column.index) }];
  });
}

export const cellOf = (row: TableRow, table: TableKnowledge, field: Field): FilledCell | undefined =>
  cellsOf(row, table, field)[0];
