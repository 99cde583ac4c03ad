/** Turns the product of the factors into a probability, by a table that was fitted on texts whose events are known. */

/** A product of factors, and the share of events that were right around it. Both rise from knot to knot. */
export type CalibrationKnot = readonly [product: number, share: number];

/**
 * The probability at a product, on a straight line between the knots around it, so that no two products fall together:
 * `calibrate([[0, 0], [0.5, 0.2], [1, 1]], 0.75)` is 0.6.
 */
export function calibrate(table: readonly CalibrationKnot[], product: number): number {
  const next = table.findIndex(([at]) => at >= product);
  const [above, below] = [table[next], table[next - 1]];
  if (above === undefined) return table.at(-1)?.[1] ?? product;
  if (below === undefined) return above[1];
  const part = (product - below[0]) / (above[0] - below[0]);
  return below[1] + part * (above[1] - below[1]);
}
