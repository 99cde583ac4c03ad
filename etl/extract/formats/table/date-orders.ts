/** How each column of dates writes its days: 03/04/2021 shows nothing, a 25 elsewhere in the column does. */
import type { Columns } from './read-columns.js';
import type { TableRow } from './table-row.js';
import { orderOf, type DateOrder } from './values/read-date.js';

/** A column writes its days in one order; where none of its own dates shows which, the other columns' order is taken. */
export function dateOrdersOf(
  { known }: Columns,
  rows: readonly TableRow[],
  given: DateOrder | undefined,
): ReadonlyMap<number, DateOrder> {
  const columns = known.filter(({ field }) => field.startsWith('date'));
  const shown = columns.map(({ index }) => [index, orderOf(rows.map(({ cells }) => cells[index] ?? ''))] as const);
  const common = given ?? shown.find(([, order]) => order !== undefined)?.[1] ?? 'day-month';
  return new Map(shown.map(([index, order]) => [index, order ?? common]));
}
