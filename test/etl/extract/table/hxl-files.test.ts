/** The test files of libhxl, where they are at hand: tags are found wherever libhxl finds them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findHeader } from '../../../../etl/extract/formats/table/find-header.js';
import { readCsvRows } from '../../../../etl/extract/formats/table/csv/csv-rows.js';
import { decodeBySample } from '../../../../etl/extract/formats/table/csv/decode-by-sample.js';
import { parse } from '../../../../etl/extract/formats/table/xlsx/parse-xlsx.js';
import type { TableRow } from '../../../../etl/extract/formats/table/table-row.js';

const FOLDERS = ['../shared/data/hxl/libhxl', '../shared/data/hxl/hxl_proxy'];
const isAtHand = FOLDERS.every((folder) => existsSync(folder));

/** Without a row of tags on purpose, by their names or as the tests of libhxl say. */
const UNTAGGED = new Set([
  'test_converters_wide-tagging-test.csv', // to be tagged by the test
  'test_io_input-invalid.csv', // tags without their hash
  'test_io_input-untagged.csv',
  'test_scripts_input-untagged.csv',
  'input-info-nohxl.csv',
  'untagged-dataset.csv',
]);

async function rowsOf(path: string): Promise<readonly TableRow[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield readFileSync(path);
  }
  const rows: TableRow[] = [];
  for await (const row of readCsvRows(decodeBySample(bytes(), undefined).chunks, path).rows) rows.push(row);
  return rows;
}

(isAtHand ? describe : describe.skip)('tags', () => {
  const files = FOLDERS.filter(() => isAtHand).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:csv|tsv|ssv|hxl)$/.test(name))
      .map((name) => [name, `${folder}/${name}`] as const),
  );

  test.each(files)('%s', async (name, path) => {
    const header = findHeader(await rowsOf(path));
    expect(header?.tagRow !== undefined).toBe(!UNTAGGED.has(name));
  });

  const workbooks = FOLDERS.filter(() => isAtHand).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx') && !/quality|input-info|validation/.test(name))
      .map((name) => [name, `${folder}/${name}`] as const),
  );

  test.each(workbooks)('%s', async (_name, path) => {
    const rows: TableRow[] = [];
    for await (const part of parse(new Uint8Array(readFileSync(path)), {}))
      if ('rows' in (part as object)) rows.push(...(part as { rows: readonly TableRow[] }).rows);
    expect(findHeader(rows)?.tagRow).toBeGreaterThan(0);
  });
});
