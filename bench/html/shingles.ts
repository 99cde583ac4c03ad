/** Scores a text against the true one by runs of four words, as the article-extraction benchmark does. */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missing: number;
}

const RUN = 4;

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - RUN + 1) && words.length > 0; start += 1) {
    const key = words.slice(start, start + RUN).join(' ');
    shingles.set(key, (shingles.get(key) ?? 0) + 1);
  }
  return shingles;
}

/** Shares of one document, so that long ones weigh no more than short ones. */
function compareTexts(truth: string, found: string): Counts {
  const expected = shinglesOf(truth);
  const actual = shinglesOf(found);
  let hits = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    const wanted = expected.get(key) ?? 0;
    const got = actual.get(key) ?? 0;
    hits += Math.min(wanted, got);
    extra += Math.max(0, got - wanted);
    missing += Math.max(0, wanted - got);
  }
  const sum = hits + extra + missing || 1;
  return { hits: hits / sum, extra: extra / sum, missing: missing / sum };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** @example scoreTexts([{ truth: 'a b c d', found: 'a b c d' }]).f1 // 1 */
export function scoreTexts(pairs: readonly { readonly truth: string; readonly found: string }[]): Score {
  const counts = pairs.map(({ truth, found }) => compareTexts(truth, found));
  const precision = mean(
    counts.filter(({ hits, extra }) => hits + extra > 0).map(({ hits, extra }) => hits / (hits + extra)),
  );
  const recall = mean(
    counts.filter(({ hits, missing }) => hits + missing > 0).map(({ hits, missing }) => hits / (hits + missing)),
  );
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
