/** The English ending that says whose something is. */
import type { Reading } from '../text/reading.js';

const POSSESSIVES = new Set(["'s", '’s']);

/** "Britain’s support": whether the token is the ending, which the tokenizer cuts off its name. */
export function isPossessive(reading: Reading, at: number): boolean {
  return POSSESSIVES.has(reading.tokens[at]?.text ?? '');
}
