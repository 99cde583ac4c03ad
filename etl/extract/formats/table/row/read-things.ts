/** What: the things of a row with their number, and its sums. */
import type { ReportedItem, ReportedMoney, ReportedSector } from '../../../../../schema/records/reported.js';
import type { TableRow } from '../table-row.js';
import { readCurrency, readDecimal, readSum } from '../values/read-number.js';
import { tellsOfDistributing } from '../values/table-words.js';
import { cellOf, cellsOf, type FilledCell, type TableKnowledge } from './row-cells.js';

/** The item's own column; else the activity, where it tells of distributing something. */
export function readItems(row: TableRow, table: TableKnowledge): readonly ReportedItem[] {
  const items = cellsOf(row, table, 'item');
  const activity = [...cellsOf(row, table, 'activity'), ...cellsOf(row, table, 'description')];
  const things = items.length > 0 ? items : activity.filter(({ text }) => tellsOfDistributing(text)).slice(0, 1);
  const quantity = quantityOf(row, table);
  const unit = cellOf(row, table, 'unit')?.text ?? null;
  return things.map(({ text, locator }, index) => ({
    what: text,
    category: categoryOf([text, ...activity.map((one) => one.text)], table),
    // One number beside several things is none of each.
    quantity: things.length === 1 ? quantity : null,
    unit: index === 0 && things.length === 1 ? unit : null,
    locator,
  }));
}

/** The thing says it best; "other" things may be told by the activity. */
function categoryOf(texts: readonly string[], { categoryOf: find }: TableKnowledge): string {
  for (const text of texts) {
    const category = find(text);
    if (category !== 'other') return category;
  }
  return 'other';
}

function quantityOf(row: TableRow, table: TableKnowledge): number | null {
  const cell = cellOf(row, table, 'quantity');
  if (cell === undefined) return null;
  const number = readDecimal(cell.text, table.hasPlainNumbers);
  if (number !== undefined) return Number(number) > 0 ? Number(number) : null;
  const what = `"${cell.text.slice(0, 80)}" is no quantity`;
  table.problems.note({ code: 'NUMBER_UNREADABLE', what, advice: 'The thing is kept without one.' }, cell.locator);
  return null;
}

export function readMoney(row: TableRow, table: TableKnowledge): readonly ReportedMoney[] {
  const beside = cellOf(row, table, 'currency');
  return cellsOf(row, table, 'value').flatMap((cell) => moneyIn(cell, beside, table));
}

function moneyIn(cell: FilledCell, beside: FilledCell | undefined, table: TableKnowledge): readonly ReportedMoney[] {
  const sum = readSum(cell.text, table.hasPlainNumbers);
  if (sum === undefined) {
    const what = `"${cell.text.slice(0, 80)}" is no sum of money`;
    table.problems.note({ code: 'NUMBER_UNREADABLE', what, advice: 'It is quoted, and added nowhere.' }, cell.locator);
    return [];
  }
  if (Number(sum.amount) === 0) return [];
  const written = beside === undefined ? undefined : readCurrency(beside.text);
  const currency = sum.currency ?? written ?? cell.column.currency ?? table.currency;
  if (currency !== undefined) return [{ amount: sum.amount, currency, locator: cell.locator }];
  const what = `sums in "${cell.column.header}" have no currency`;
  const advice = 'They are quoted, and added nowhere; give "currency" in a mapping file.';
  table.problems.note({ code: 'MONEY_WITHOUT_CURRENCY', what, advice }, cell.locator);
  return [];
}

/** As the table calls them: clusters have no codes that all countries share. */
export function readSectors(row: TableRow, table: TableKnowledge): readonly ReportedSector[] {
  const code = cellOf(row, table, 'sector.code')?.text;
  const names = [...cellsOf(row, table, 'sector'), ...cellsOf(row, table, 'subsector')].flatMap(({ text }) =>
    text.split(/[;|\r\n]/).flatMap((name) => name.trim() || []),
  );
  if (names.length === 0) return code === undefined ? [] : [{ vocabulary: 'REPORTED', code }];
  return [...new Set(names)].map((name, index) => ({
    vocabulary: 'REPORTED',
    code: index === 0 && code !== undefined ? code : name,
    name,
  }));
}
