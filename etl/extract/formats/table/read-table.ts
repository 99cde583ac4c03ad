/** A table of who does what where, from its rows to records: the header is found in the first rows, the rest streams. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { publishedByHand } from '../published-by-hand.js';
import { dateOrdersOf } from './date-orders.js';
import { findHeader, type TableHeader } from './find-header.js';
import type { KnownBodies } from './known-bodies.js';
import type { TableMapping } from './mapping.js';
import { noTable } from './no-table.js';
import { readColumns, unknownColumnsIssue, type Columns } from './read-columns.js';
import { tellsWhoDoesWhat } from './tells-who-does-what.js';
import { isHeaderAgain, isTotalRow } from './row/is-total-row.js';
import { createProblems, type Problems } from './row/problems.js';
import { readRow } from './row/read-row.js';
import { groupByField, type TableKnowledge } from './row/row-cells.js';
import type { RowKeys } from './row/row-keys.js';
import { isBlankRow, type TableNaming, type TableRow } from './table-row.js';

export interface TableSource {
  /** What messages call it: `3w.csv`, `3w.xlsx, sheet "Data"`. */
  readonly where: string;
  /** The document's title where the table has none of its own. */
  readonly title: string;
  readonly rows: AsyncIterable<TableRow>;
  readonly naming: TableNaming;
  readonly hasPlainNumbers: boolean;
  /** What is known to be odd when all rows have been read. */
  readonly issues?: () => readonly Issue[];
}

export interface TableContext {
  readonly mapping?: TableMapping | undefined;
  readonly published?: string | undefined;
  readonly bodies: KnownBodies;
  readonly categoryOf: (thing: string) => string;
  /** One for all sheets of a document. */
  readonly keys: RowKeys;
  /** Concerning the whole file. */
  readonly issues?: readonly Issue[];
  /** True where the document has been told already (the second sheet of a workbook). */
  readonly isContinued?: boolean;
}

/** Rows that are held to learn how columns write their dates, besides finding the header. */
const HEAD_ROWS = 1000;
const HEAD_CHARACTERS = 2_000_000;

export async function* readTable(source: TableSource, context: TableContext): AsyncGenerator<Reading> {
  const rows = source.rows[Symbol.asyncIterator]();
  try {
    yield* readRows(rows, source, context);
  } finally {
    // Whoever stops early lets go of what the rows come from.
    await rows.return?.();
  }
}

async function* readRows(
  rows: AsyncIterator<TableRow>,
  source: TableSource,
  context: TableContext,
): AsyncGenerator<Reading> {
  const head = await takeHead(rows);
  const header = findHeader(head, context.mapping?.headerRow);
  const columns = header === undefined ? undefined : readColumns(header, context.mapping);
  const isTable = columns !== undefined && tellsWhoDoesWhat(columns);
  const about = isTable
    ? unknownColumnsIssue(columns.unknown, source.where)
    : [noTable(source.where, { header, columns, head })];
  if (context.isContinued !== true)
    yield documentOf(source, header, { ...context, issues: [...(context.issues ?? []), ...about] });
  else yield* about.map((issue) => ({ type: 'issue' as const, issue }));
  if (isTable) yield* recordsOf({ source, context, header: header!, columns }, head, rows);
  // A table that is none is read to its end too, since only then is known what is odd in it.
  else for (;;) if ((await rows.next()).done === true) break;
  for (const issue of source.issues?.() ?? []) yield { type: 'issue', issue };
}

/** Whether rows that are all at hand tell who does what where. */
export function canBeRead(rows: readonly TableRow[], mapping?: TableMapping): boolean {
  const header = findHeader(rows.slice(0, HEAD_ROWS), mapping?.headerRow);
  return header !== undefined && tellsWhoDoesWhat(readColumns(header, mapping));
}

async function takeHead(rows: AsyncIterator<TableRow>): Promise<readonly TableRow[]> {
  const head: TableRow[] = [];
  for (let characters = 0; head.length < HEAD_ROWS && characters < HEAD_CHARACTERS;) {
    const next = await rows.next();
    if (next.done === true) break;
    head.push(next.value);
    characters += next.value.cells.reduce((sum, cell) => sum + cell.length, 0);
  }
  return head;
}

function documentOf(source: TableSource, header: TableHeader | undefined, context: TableContext): Reading {
  const published = publishedByHand(context.published);
  const title = header?.titles.find((text) => text.length > 3 && text.length < 300) ?? source.title;
  return {
    type: 'document',
    document: { text: null, title, ...published.fields },
    issues: [...published.issues, ...(context.issues ?? [])],
  };
}

interface OpenTable {
  readonly source: TableSource;
  readonly context: TableContext;
  readonly header: TableHeader;
  readonly columns: Columns;
}

async function* recordsOf(
  table: OpenTable,
  head: readonly TableRow[],
  rest: AsyncIterator<TableRow>,
): AsyncGenerator<Reading> {
  const problems = createProblems();
  const read = rowReader(table, problems, head);
  for (const row of head) yield* read(row);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield* read(next.value);
  for (const issue of problems.issues()) yield { type: 'issue', issue };
}

function rowReader(
  { source, context, header, columns }: OpenTable,
  problems: Problems,
  head: readonly TableRow[],
): (row: TableRow) => readonly Reading[] {
  const data = head.filter(({ number }) => number > header.lastRow);
  const knowledge: TableKnowledge = {
    ...context,
    naming: source.naming,
    hasPlainNumbers: source.hasPlainNumbers,
    byField: groupByField(columns),
    dateOrders: dateOrdersOf(columns, data, context.mapping?.dateOrder),
    currency: context.mapping?.currency,
    year: context.mapping?.year,
    problems,
  };
  const headers = header.columns.map((cell) => cell.header);
  return (row) => {
    if (row.number <= header.lastRow || isBlankRow(row) || isHeaderAgain(row, headers)) return [];
    if (isTotalRow(row, knowledge)) return leftOut(row, knowledge, 'the row adds others up');
    const event = readRow(row, knowledge, context.keys);
    if (event === undefined)
      return leftOut(row, knowledge, 'the row names nobody, and nothing that was done somewhere');
    return [{ type: 'record', record: { key: source.naming.row(row.number), events: [event] }, issues: [] }];
  };
}

/** Told once for all rows of a kind. */
function leftOut(row: TableRow, { problems, naming }: TableKnowledge, what: string): readonly Reading[] {
  problems.note({ code: 'ROW_LEFT_OUT', what, advice: 'It was left out.' }, naming.row(row.number));
  return [];
}
