/** A table of bodies as it comes, row by row. */
import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import type { Issue } from '../../../schema/records/issue.js';
import { AidgraphError } from '../../../schema/errors.js';
import { cellOf, hasName, parseCsvRow, readHeader, type Column } from './parse-csv-row.js';
import type { RowReading } from './registry-row.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** The one that the header has most of. */
const delimiterOf = (head: string): string => {
  const [first = ''] = head.split('\n', 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
};

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const broken = ({ message, lines }: CsvError): Issue => ({
  code: 'ROW_BROKEN',
  message: `Line ${String(lines)}: ${message}. What follows the quote was left out; close it, and import the file again.`,
});

export const withoutName = (line: number): Issue => ({
  code: 'ROW_WITHOUT_NAME',
  message: `Line ${line}: the body has no name, and was left out. Give it one, or take the row away.`,
});

function readRow(
  columns: readonly Column[],
  { record, line }: { record: readonly string[]; line: number },
): RowReading {
  const table = { columns, cells: record };
  const name = cellOf(table, 'name');
  if (name === undefined) return { line, issues: [withoutName(line)] };
  return { line, ...parseCsvRow(line, table, name) };
}

/** @param head the first of the text, which `chunks` begins with */
export async function* readCsv(chunks: AsyncIterable<string>, head: string): AsyncGenerator<RowReading> {
  const skipped: RowReading[] = [];
  const parser = Readable.from(chunks).pipe(
    parse({
      delimiter: delimiterOf(head),
      bom: true,
      info: true,
      relax_column_count: true,
      // 'Rumah "Harapan"' is a name.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void (error && skipped.push({ line: Number(error.lines ?? 0), issues: [broken(error)] })),
    }),
  );
  let columns: readonly Column[] | undefined;
  let before = 0;
  for await (const { record, info } of parser as AsyncIterable<Row>) {
    yield* skipped.splice(0);
    if (columns === undefined) columns = readHeaders(record);
    else yield readRow(columns, { record, line: before + 1 });
    before = info.lines;
  }
  yield* skipped.splice(0);
}

function readHeaders(record: readonly string[]): readonly Column[] {
  const columns = record.map(readHeader);
  if (hasName(columns)) return columns;
  throw new AidgraphError(
    'FORMAT_UNKNOWN',
    `No column of the table holds names: its headers are ${record.map((header) => `"${header}"`).join(', ')}. Call one of them "name".`,
  );
}
