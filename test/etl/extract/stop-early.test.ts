/** Whoever stops reading lets go of the bytes, and of the process that parses them: else a worker could not end. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBytes } from '../../../etl/extract/read-bytes.js';

const GOLDEN = join(import.meta.dirname, 'golden');
const inputs = readdirSync(GOLDEN).map((folder) => {
  const file = readdirSync(join(GOLDEN, folder)).find((name) => name.startsWith('input.'))!;
  return { folder, file };
});

const processes = (): number => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

test.each(inputs)('$folder', async ({ folder, file }) => {
  const bytes = readFileSync(join(GOLDEN, folder, file));
  let isLetGo = false;
  async function* inPieces(): AsyncGenerator<Uint8Array> {
    try {
      for (let start = 0; start < bytes.length; start += 4096) yield bytes.subarray(start, start + 4096);
    } finally {
      isLetGo = true;
    }
  }
  for await (const _ of readBytes(inPieces(), { locator: file })) break;
  expect(isLetGo).toBe(true);
  // A process that was killed is gone a moment later.
  for (let look = 0; look < 100 && processes() > 0; look += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(processes()).toBe(0);
});
