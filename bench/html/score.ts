/** Measures extraction: `npx tsx bench/html/score.ts` prints the figures that docs/extraction.md quotes. */
import { benchmarkPages, indonesianPages, readPage, type GoldPage } from './pages.js';
import { scoreTexts, type Score } from './shingles.js';

interface Measured {
  readonly page: GoldPage;
  readonly text: string;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly ms: number;
}

async function measure(pages: readonly GoldPage[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const page of pages) {
    const began = performance.now();
    const { text, title, publishedAt } = await readPage(page);
    measured.push({ page, text: text ?? '', title, published: publishedAt, ms: performance.now() - began });
  }
  return measured;
}

function score(measured: readonly Measured[]): Score {
  return scoreTexts(measured.map(({ page, text }) => ({ truth: page.text, found: text })));
}

function show(name: string, measured: readonly Measured[]): void {
  const { precision, recall, f1 } = score(measured);
  const times = measured.map(({ ms }) => ms).toSorted((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(0);
  const figures = [f1, precision, recall].map((figure) => figure.toFixed(3)).join('  ');
  console.log(`${name.padEnd(32)} F1, P, R  ${figures}   median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

/** The day in Jakarta, where the pages were written. */
function dayOf(milliseconds: number | undefined): string {
  return new Date((milliseconds ?? 0) + 7 * 3_600_000).toISOString().slice(0, 10);
}

const benchmark = await measure(benchmarkPages());
show(`benchmark, ${benchmark.length} pages`, benchmark);
show(
  '  even half (developed on)',
  benchmark.filter((_, index) => index % 2 === 0),
);
show(
  '  odd half (not looked at)',
  benchmark.filter((_, index) => index % 2 === 1),
);
const indonesian = await measure(indonesianPages());
show(`Indonesian, ${indonesian.length} pages`, indonesian);
console.log(`titles ${indonesian.filter(({ page, title }) => page.title === title).length} of ${indonesian.length}`);
console.log(
  `dates  ${indonesian.filter(({ page, published }) => dayOf(page.date) === published).length} of ${indonesian.length}`,
);
for (const one of benchmark.toSorted((left, right) => score([left]).f1 - score([right]).f1).slice(0, 5)) {
  console.log(`worst  ${score([one]).f1.toFixed(2)}  ${one.page.url}`);
}
