/** Tables on the command line, as it is shipped: the process that parses workbooks is found beside the bundle, too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';

const WORKBOOK = 'test/etl/extract/golden/xlsx-merged-cells/input.xlsx';

interface PrintedLine {
  readonly id: string;
  readonly events: readonly { readonly implementers: readonly { readonly text: string }[] }[];
}

const linesOf = (stdout: string): readonly PrintedLine[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PrintedLine);

const folder = mkdtempSync(join(tmpdir(), 'aidgraph-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test.each(['extract', 'read'])('%s reads a workbook', async (command) => {
  const { code, stdout, stderr } = await runCli([command, WORKBOOK, '--json'], {});
  expect(code).toBe(0);
  expect(stderr).toContain('"soon" is no date');
  expect(linesOf(stdout).length).toBeGreaterThanOrEqual(3);
});

describe('--mapping', () => {
  test('goes before headers', async () => {
    const table = write('ours.csv', 'Siapa,Di sini,Bulan\nLumeka,Sigi,Februari\n');
    const mapping = write(
      'mapping.json',
      '{"columns": {"siapa": "implementer", "di sini": "adm2"}, "headerRow": 1, "year": 2022}',
    );
    const { code, stdout } = await runCli(['extract', table, '--mapping', mapping, '--json'], {});
    expect(code).toBe(0);
    const events = linesOf(stdout).flatMap((line) => line.events);
    expect(events).toMatchObject([{ implementers: [{ text: 'Lumeka' }], date: { value: '2022-02' } }]);
  });

  test.each([
    ['{"columns": {"Siapa": "giver"}}', /columns\.Siapa: "giver" is nothing that a column can mean\. It can be: donor/],
    ['{"headerrow": 1}', /headerrow/],
    ['{"headerRow": 0}', /headerRow/],
    ['{"currency": "dollars"}', /ISO 4217/],
    ['columns', /is not JSON/],
  ])('that is wrong is told: %s', async (json, message) => {
    const { code, stderr } = await runCli(['read', WORKBOOK, '--mapping', write('wrong.json', json)], {});
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('that is not there is told', async () => {
    const { code, stderr } = await runCli(['read', WORKBOOK, '--mapping', join(folder, 'none.json')], {});
    expect(code).not.toBe(0);
    expect(stderr).toContain('is no file that can be read');
  });
});
