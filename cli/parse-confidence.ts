/** `--min-confidence NUMBER`, of `extract` and `eval`. */
import { AidgraphError } from '../schema/errors.js';

/** @throws USAGE for what is no number from 0 to 1 */
export function parseConfidence(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const number = written.trim() === '' ? NaN : Number(written);
  if (number >= 0 && number <= 1) return number;
  throw new AidgraphError('USAGE', `--min-confidence "${written}" is not a number from 0 to 1.`);
}
