/** Rows of a CSV or TSV as they come: one row is held at a time, and none may be larger than any honest one. */
import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { Issue } from '../../../../../schema/records/issue.js';
import type { TableRow } from '../table-row.js';
import { delimiterOf } from './delimiter.js';

/** A row of an honest table has some kilobytes; an unclosed quote takes all that follows for one. */
const MAX_ROW_CHARACTERS = 1_000_000;
/** Cells may be empty, and a line of nothing but commas is no larger for the parser. */
const MAX_LINE_CHARACTERS = 4_000_000;
/** As many as Excel has. */
const MAX_CELLS = 16_384;

export interface CsvRows {
  readonly rows: AsyncIterable<TableRow>;
  /** What went wrong, when the rows have been read. */
  readonly issues: () => readonly Issue[];
}

class LineTooLong extends Error {}

export function readCsvRows(chunks: AsyncIterable<string>, where: string): CsvRows {
  const issues: Issue[] = [];
  return { rows: rowsOf(chunks, where, issues), issues: () => issues };
}

async function* rowsOf(chunks: AsyncIterable<string>, where: string, issues: Issue[]): AsyncGenerator<TableRow> {
  const iterator = withLimit(chunks)[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const parser = parse({
    delimiter: delimiterOf(first.value),
    relax_column_count: true,
    // 'Rumah "Harapan"' is a name.
    relax_quotes: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  pipeline(Readable.from(rejoin(first.value, iterator)), parser, () => undefined);
  let number = 0;
  let wide = 0;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      if (cells.length > MAX_CELLS) wide += 1;
      yield { number, cells: cells.length > MAX_CELLS ? cells.slice(0, MAX_CELLS) : cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError) && !(error instanceof LineTooLong)) throw error;
    issues.push(broken(error.message, where, number + 1));
  }
  if (wide > 0) issues.push(tooWide(where, wide));
}

async function* withLimit(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n');
    length = end < 0 ? length + chunk.length : chunk.length - end;
    if (length > MAX_LINE_CHARACTERS) throw new LineTooLong(`the line has more than ${MAX_LINE_CHARACTERS} characters`);
    yield chunk;
  }
}

async function* rejoin(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function broken(reason: string, where: string, row: number): Issue {
  const message = `Row ${row} of ${where}: ${reason}. It and what follows it were left out; look for a quote that is not closed, and read the file again.`;
  return { code: 'ROW_BROKEN', message };
}

function tooWide(where: string, rows: number): Issue {
  const message = `${rows} rows of ${where} have more than ${MAX_CELLS} cells; what lies beyond them was left out.`;
  return { code: 'ROW_TOO_WIDE', message };
}
