/** A parser that runs away costs its own process: the reason is told, and the worker goes on. */
import { describe, expect, test } from '@jest/globals';
import { runConfined } from '../../../../etl/extract/confined/run-confined.js';
import type { ConfinedJob } from '../../../../etl/extract/formats/confine.js';

const parser = new URL('./parsers.mjs', import.meta.url).href as `file:${string}`;
const job = (options: string, limits: ConfinedJob['limits'] = {}): ConfinedJob => ({
  parser,
  bytes: Buffer.from('beras\nair'),
  locator: 'odd.bin',
  options,
  limits,
});

async function all(values: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const value of values) found.push(value);
  return found;
}

test('what a parser yields arrives, and so do its bytes', async () => {
  expect(await all(runConfined(job('echo')))).toEqual([{ length: 9, text: 'beras\nair' }, ['second', null]]);
});

describe('is ended and told', () => {
  test.each([
    ['spins', { maxMilliseconds: 2000 }, 'TIMED_OUT', /odd\.bin takes more than the 2 seconds/],
    ['sleeps', { maxMilliseconds: 2000 }, 'TIMED_OUT', /2 seconds/],
    ['fillsTheHeap', { maxMegabytes: 200 }, 'TOO_LARGE', /more than the 200 MB of memory/],
    ['fillsBuffers', { maxMegabytes: 200 }, 'TOO_LARGE', /more than the 200 MB of memory/],
    ['floods', { maxOutputBytes: 1_000_000 }, 'TOO_LARGE', /more than the 1000000 bytes/],
    ['throws', {}, 'UNREADABLE', /odd\.bin cannot be read: page 3 is broken\. Open it/],
    ['exits', {}, 'UNREADABLE', /ended before it was done/],
    ['isUnknown', {}, 'UNREADABLE', /cannot be read/],
  ])('a parser that %s', async (behaviour, limits, code, message) => {
    await expect(all(runConfined(job(behaviour, limits)))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

test('a parser is told nothing of the environment', async () => {
  expect(await all(runConfined(job('readsTheEnvironment')))).toEqual([[]]);
});

test('the time that the reader takes is its own', async () => {
  const values: unknown[] = [];
  for await (const value of runConfined(job('counts', { maxMilliseconds: 3000 }))) {
    if (values.length === 0) await new Promise((resolve) => setTimeout(resolve, 3500));
    values.push(value);
  }
  expect(values).toHaveLength(2000);
});

test('who stops reading ends the process', async () => {
  for await (const value of runConfined(job('counts'))) {
    expect(value).toMatch(/^x+0$/);
    break;
  }
});
