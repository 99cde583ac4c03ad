/** Names of events that stay the same when the file around them grows or is sorted anew. */
import { createHash } from 'node:crypto';

/** Longer ones end in a hash of the whole. */
const MAX_KEY = 200;

/** @example shortKey('XM-DAC-47066-KITS-1 3 2020-08-27 1000.50 USD') // itself */
export function shortKey(key: string): string {
  if (key.length <= MAX_KEY) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `${key.slice(0, MAX_KEY - 17)}…${hash}`;
}

/** Gives the second of equals a ` #2`. */
export function createNumbering(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  };
}
