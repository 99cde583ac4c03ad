/** Whether a run found as much as a source usually shows: a site that is being rebuilt must not pass for an empty world. */
export interface Expectation {
  readonly minItems: number;
  readonly maxItems: number | null;
  /** Items of the last good runs. */
  readonly usual: readonly number[];
}

/** Below this, halves say nothing: a feed of three may well show one. */
const TOO_FEW_TO_COMPARE = 4;

/** Why the count is suspect; undefined where it is not. */
export function suspicionOf(items: number, { minItems, maxItems, usual }: Expectation): string | undefined {
  if (items < minItems) return `${items} items, fewer than the ${minItems} that are expected at least`;
  if (maxItems !== null && items > maxItems)
    return `${items} items, more than the ${maxItems} that are expected at most`;
  const median = medianOf(usual);
  if (median < TOO_FEW_TO_COMPARE || items >= median / 2) return undefined;
  return `${items} items, under half of the ${median} that are usual`;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
