/** CSV and TSV: a table of who does what where, row by row, however many there are. */
import type { Reading } from '../../../../../schema/records/document.js';
import type { FormatContext, StreamedFormat } from '../../format.js';

/** The parser and the words are loaded with the first table: a text file needs none of them. */
async function* readChunks(bytes: AsyncIterable<Uint8Array>, context: FormatContext): AsyncGenerator<Reading> {
  const { readTable } = await import('../read-table.js');
  const { tableContext, titleOf } = await import('../table-context.js');
  const { plainNaming } = await import('../table-row.js');
  const { readCsvRows } = await import('./csv-rows.js');
  const { decodeBySample } = await import('./decode-by-sample.js');
  const { locator, charset } = context;
  const decoded = decodeBySample(bytes, charset);
  const { rows, issues } = readCsvRows(decoded.chunks, locator);
  const source = {
    where: locator,
    title: titleOf(locator),
    rows,
    naming: plainNaming,
    hasPlainNumbers: false,
    issues: () => [...decoded.issues(), ...issues()],
  };
  yield* readTable(source, await tableContext(context));
}

const TAG = /^[\s"]*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*[\s"]*$/i;
const MAX_LINES = 25;
/** Words of headers; the lexicon decides when the table is read. */
const HEADER =
  /(?:^|[\s_."])(?:organi[sz]\w+|organizaci[oó]n|organisasi|donors?|donante|bailleurs?|donatur|partner|partenaires?|agency|acteurs?|implement\w+|pelaksana|lembaga|clusters?|sectors?|secteurs?|sektor|adm\w*\s?\d|org|provinces?|provinsi|districts?|kabupaten|activity|activités?|actividad|kegiatan)(?:$|[\s_."])/i;

/** A row of HXL tags, or a row of short cells with words that headers of such tables have, and rows below it. */
function recognises(head: string): boolean {
  if (/^\s*[[{<]/.test(head)) return false;
  const lines = head.split(/\r?\n/, MAX_LINES);
  return [',', ';', '\t', '|'].some((delimiter) => {
    const rows = lines.map((line) => line.split(delimiter));
    return rows.some(isTagLine) || rows.slice(0, 5).some((row, index) => isHeaderLine(row, rows[index + 1]));
  });
}

function isTagLine(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  const tags = cells.filter((cell) => TAG.test(cell));
  return tags.length > 1 && tags.length * 2 >= cells.length;
}

/** A sentence has commas too, but longer pieces, and nothing like it below. */
function isHeaderLine(row: readonly string[], below: readonly string[] | undefined): boolean {
  if (row.length < 3 || below === undefined || below.length * 2 < row.length) return false;
  const isShort = row.every(
    (cell) => cell.length <= 80 && !/[.!?]\s/.test(cell) && cell.trim().split(/\s/).length <= 6,
  );
  return isShort && row.filter((cell) => HEADER.test(cell)).length >= 2;
}

export const csvFormat: StreamedFormat = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.tab', '.ssv', '.hxl'],
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv', 'text/x-csv'],
  recognises,
  readChunks,
};
