/** Every folder of golden/ holds an input and what readBytes makes of it. `UPDATE_GOLDEN=1` writes the answers anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import type { Reading } from '../../../schema/records/document.js';

const golden = new URL('./golden/', import.meta.url);

async function readingsOf(folder: string): Promise<readonly Reading[]> {
  const inputs = readdirSync(new URL(`${folder}/`, golden)).filter((name) => name.startsWith('input.'));
  const [input = ''] = inputs;
  const bytes = readFileSync(new URL(`${folder}/${input}`, golden));
  const readings: Reading[] = [];
  for await (const reading of readBytes(bytes, { locator: input })) readings.push(reading);
  return readings;
}

test.each(readdirSync(golden))('%s', async (folder) => {
  const readings = await readingsOf(folder);
  const expected = new URL(`${folder}/expected.json`, golden);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expected, `${JSON.stringify(readings, null, 2)}\n`);
  expect(JSON.parse(JSON.stringify(readings))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
