/** Rows of a CSV or TSV as they come: one row is held at a time, and none may be larger than any honest one. */
import type { Issue } from '../../../../../schema/records/issue.js';
import type { TableRow } from '../table-row.js';
import { delimiterOf } from './delimiter.js';
import { createRowSplitter, type RowSplitter } from './row-splitter.js';

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

export function readCsvRows(chunks: AsyncIterable<string>, where: string): CsvRows {
  const issues: Issue[] = [];
  return { rows: rowsOf(chunks, where, issues), issues: () => issues };
}

async function* rowsOf(chunks: AsyncIterable<string>, where: string, issues: Issue[]): AsyncGenerator<TableRow> {
  let [number, wide, reason] = [0, 0, ''];
  for await (const batch of batchesOf(chunks, (why) => (reason = why))) {
    for (const cells of batch) {
      number += 1;
      if (cells.length > MAX_CELLS) wide += 1;
      yield { number, cells: cells.length > MAX_CELLS ? cells.slice(0, MAX_CELLS) : cells };
    }
  }
  if (reason !== '') issues.push(broken(reason, where, number + 1));
  if (wide > 0) issues.push(tooWide(where, wide));
}

type Batch = readonly (readonly string[])[];

/** @param onFailure told once, when nothing more can be read */
async function* batchesOf(chunks: AsyncIterable<string>, onFailure: (why: string) => void): AsyncGenerator<Batch> {
  let splitter: RowSplitter | undefined;
  let lineLength = 0;
  for await (const chunk of chunks) {
    splitter ??= createRowSplitter({ delimiter: delimiterOf(chunk), maxRowCharacters: MAX_ROW_CHARACTERS });
    const end = chunk.lastIndexOf('\n');
    lineLength = end < 0 ? lineLength + chunk.length : chunk.length - end;
    if (lineLength > MAX_LINE_CHARACTERS) return onFailure(`the line has more than ${MAX_LINE_CHARACTERS} characters`);
    if (splitter.failure() !== undefined) return onFailure(splitter.failure()!.message);
    yield splitter.feed(chunk);
  }
  if (splitter === undefined) return;
  yield await splitter.finish();
  if (splitter.failure() !== undefined) onFailure(splitter.failure()!.message);
}

function broken(reason: string, where: string, row: number): Issue {
  const message = `Row ${row} of ${where}: ${reason}. It and what follows it were left out; look for a quote that is not closed, and read the file again.`;
  return { code: 'ROW_BROKEN', message };
}

function tooWide(where: string, rows: number): Issue {
  const message = `${rows} rows of ${where} have more than ${MAX_CELLS} cells; what lies beyond them was left out.`;
  return { code: 'ROW_TOO_WIDE', message };
}
