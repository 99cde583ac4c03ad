/** Floors for the reading of web pages, on pages that lie outside the repository; skipped where they are not there. */
import { expect, test } from '@jest/globals';
import { benchmarkPages, hasPages, indonesianPages, readPage, type GoldPage } from '../../../bench/html/pages.js';
import { scoreTexts } from '../../../bench/html/shingles.js';

const whereThereArePages = hasPages ? test : test.skip;

async function f1Of(pages: readonly GoldPage[]): Promise<number> {
  const pairs = [];
  for (const page of pages) pairs.push({ truth: page.text, found: (await readPage(page)).text ?? '' });
  return scoreTexts(pairs).f1;
}

// The floors are what was measured, less what a page or two may turn.
whereThereArePages('benchmark pages', async () => expect(await f1Of(benchmarkPages())).toBeGreaterThan(0.96));

whereThereArePages('Indonesian pages', async () => {
  const pages = indonesianPages();
  expect(await f1Of(pages)).toBeGreaterThan(0.93);
  const documents = await Promise.all(pages.map(readPage));
  expect(documents.filter(({ title }, index) => title === pages[index]?.title).length).toBeGreaterThanOrEqual(12);
  expect(documents.filter(({ publishedAt }) => publishedAt !== undefined)).toHaveLength(12);
});

test('the score is that of the benchmark', () => {
  expect(scoreTexts([{ truth: 'a b c d e', found: 'a b c d e' }])).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(scoreTexts([{ truth: 'a b c d e', found: 'a b c d f' }]).f1).toBe(0.5);
  expect(scoreTexts([{ truth: 'a b c d', found: '' }]).f1).toBe(0);
});
