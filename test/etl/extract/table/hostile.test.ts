/** Tables that are made to hurt: each is bounded and told, and whoever reads it goes on. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import type { Reading } from '../../../../schema/records/document.js';
import { makeZip, workbook } from './make-workbook.js';

interface Outcome {
  readonly readings: readonly Reading[];
  readonly codes: readonly string[];
  readonly records: number;
}

async function read(bytes: Uint8Array | AsyncIterable<Uint8Array>, locator: string): Promise<Outcome> {
  const readings: Reading[] = [];
  for await (const reading of readBytes(bytes, { locator })) readings.push(reading);
  const issues = readings.flatMap((reading) => (reading.type === 'issue' ? [reading.issue] : reading.issues));
  return {
    readings,
    codes: issues.map(({ code }) => code),
    records: readings.filter(({ type }) => type === 'record').length,
  };
}

const HEAD = 'Donor,Activity,District\nLumeka,Distribution of soap,Elstow\n';

async function* pieces(head: string, piece: string, times: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  const bytes = Buffer.from(piece);
  for (let index = 0; index < times; index += 1) yield bytes;
}

describe('CSV', () => {
  test('a quote that is not closed, over 50 MB', async () => {
    const { codes, records } = await read(pieces(`${HEAD}Lumeka,"Soap`, 'x,y,z\n'.repeat(10_000), 900), 'a.csv');
    expect({ codes, records }).toEqual({ codes: ['ROW_BROKEN'], records: 1 });
  });

  test('a cell of 50 MB', async () => {
    const { codes, records } = await read(pieces(`${HEAD}Lumeka,`, 'x'.repeat(1_000_000), 50), 'a.csv');
    expect({ codes, records }).toEqual({ codes: ['ROW_BROKEN'], records: 1 });
  });

  test('a line of nothing but commas, 50 MB', async () => {
    const { codes, records } = await read(pieces(HEAD, ','.repeat(1_000_000), 50), 'a.csv');
    expect({ codes, records }).toEqual({ codes: ['ROW_BROKEN'], records: 1 });
  });

  test('a row of 100,000 cells', async () => {
    const { codes, readings } = await read(
      Buffer.from(`${HEAD}Orrin,Training,Elstow${',x'.repeat(100_000)}\n`),
      'a.csv',
    );
    expect(codes).toEqual(['ROW_TOO_WIDE']);
    const quotes = readings.flatMap((one) =>
      one.type === 'record' ? [one.record.events[0]!.evidence.quote.length] : [],
    );
    expect(Math.max(...quotes)).toBeLessThan(100_000);
  });

  test('a header of 100,000 cells', async () => {
    const { codes, readings } = await read(
      Buffer.from(`Donor,District${',zq'.repeat(100_000)}\nLumeka,Elstow\n`),
      'a.csv',
    );
    expect(codes).toEqual(['TABLE_WITHOUT_COLUMNS', 'ROW_TOO_WIDE']);
    expect(JSON.stringify(readings[0]).length).toBeLessThan(5000);
  });

  test('NUL', async () => {
    // Within its first 8 kB it would be taken for a binary file.
    const late = await read(
      pieces(`${HEAD}${'Lumeka,Soap,Elstow\n'.repeat(1000)}`, 'Lum\0eka,Soap,Els\0tow\n', 2),
      'a.csv',
    );
    expect(late.codes).toEqual(['TEXT_REPLACED']);
    expect(JSON.stringify(late.readings)).not.toContain('\\u0000');
  });

  test('a million unlike statuses are told in some twenty issues', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `Lumeka,Elstow,halted ${index}`).join('\n');
    const { codes } = await read(Buffer.from(`Donor,District,Status\n${rows}\n`), 'a.csv');
    expect(codes).toEqual(Array.from({ length: 20 }, () => 'VALUE_UNKNOWN'));
  });
});

describe('XLSX', () => {
  const rejected = async (bytes: Uint8Array): Promise<{ code: string; message: string; seconds: number }> => {
    const startedAt = performance.now();
    const error = await read(bytes, 'bomb.xlsx').then(
      () => ({ code: 'NONE', message: '' }),
      (thrown: { code: string; message: string }) => thrown,
    );
    return { code: error.code, message: error.message, seconds: (performance.now() - startedAt) / 1000 };
  };
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  test.each([
    [
      'that declares a gigabyte',
      () => workbook({ sheet: sheet(''), declaredSize: 1_000_000_000 }),
      'TOO_LARGE',
      /more than the/,
    ],
    [
      'that holds more than it declares',
      () => workbook({ sheet: sheet(`<row>${' '.repeat(5_000_000)}</row>`), declaredSize: 1000 }),
      'TOO_LARGE',
      /declares/,
    ],
    [
      'of 380 MB of blanks',
      () => workbook({ deflated: deflateRawSync(Buffer.alloc(380 * 2 ** 20, 32)), declaredSize: 380 * 2 ** 20 }),
      'UNREADABLE',
      /text of more than/,
    ],
    [
      'of 60 million empty cells',
      () => {
        const xml = Buffer.from(sheet('<row>' + '<c/>'.repeat(60_000_000) + '</row>'));
        return workbook({ deflated: deflateRawSync(xml), declaredSize: xml.length });
      },
      'TOO_LARGE',
      /2000000 cells one after another/,
    ],
    [
      'of 10,000 parts',
      () => makeZip(Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/worksheets/s${index}.xml`, text: '' }))),
      'TOO_LARGE',
      /parts/,
    ],
    ['that nests', () => workbook({ sheet: '<a>'.repeat(200_000) }), 'UNREADABLE', /deeper/],
    [
      'with entities',
      () =>
        workbook({
          sheet: `<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheet('<row><c t="str"><v>&b;</v></c></row>')}`,
        }),
      'UNREADABLE',
      /well-formed/,
    ],
    ['that is cut off', () => workbook({ sheet: sheet('') }).subarray(0, 300), 'UNREADABLE', /cut off/],
  ])('a workbook %s', async (_name, bytes, code, message) => {
    const outcome = await rejected(bytes());
    expect(outcome).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(outcome.seconds).toBeLessThan(5);
  });

  test('formatted rows behind a table are no bomb', async () => {
    const row = (cells: string): string => `<row>${cells}</row>`;
    const text = (value: string): string => `<c t="str"><v>${value}</v></c>`;
    const rows = [
      ['Donor', 'Activity', 'District'],
      ['Lumeka', 'Training', 'Elstow'],
    ].map((one) => row(one.map(text).join('')));
    const formatted = row('<c s="1"/>'.repeat(20)).repeat(10_000);
    const { records } = await read(workbook({ sheet: sheet(rows.join('') + formatted) }), 'formatted.xlsx');
    expect(records).toBe(1);
  });

  test('one cell at the far end costs no million empty ones', async () => {
    const cells = (row: number, texts: readonly string[]): string =>
      `<row r="${row}">${texts.map((text, index) => `<c r="${'ABC'[index]}${row}" t="str"><v>${text}</v></c>`).join('')}</row>`;
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>';
    const rows = cells(1, ['Donor', 'Activity', 'District']) + cells(2, ['Lumeka', 'Training', 'Elstow']) + far;
    const { records, codes } = await read(workbook({ sheet: sheet(rows) }), 'far.xlsx');
    expect({ records, codes }).toEqual({ records: 1, codes: ['ROW_LEFT_OUT'] });
  });
});
