/** Where a text is set: the countries that its places lie in. */
import type { Reading } from '../text/reading.js';

/** The country of every place of the text, as often as it is named. */
export function placeCountries(reading: Reading): string[] {
  return reading.mentions.flatMap((mention) =>
    mention.type === 'place' && mention.record !== undefined ? [mention.record.country] : [],
  );
}

/** The value that is met most, with how often; of equals the one met first. `mostFrequent(['KE', 'ID', 'KE'])` → `['KE', 2]`. */
export function mostFrequent(values: readonly string[]): readonly [value: string, times: number] | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0];
}
