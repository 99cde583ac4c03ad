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

/**
 * A string cut out of a chunk of the file keeps the whole chunk alive in V8. Whoever remembers it beyond its activity takes
 * a copy, or holds the file in memory in the end.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** More keys than any file has; beyond them every key gets a number. */
const MAX_REMEMBERED = 500_000;

/** Gives the second of equals a ` #2`. */
export function createNumbering(): (key: string) => string {
  const counts = new Map<string, number>();
  let beyond = MAX_REMEMBERED;
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    if (count === 1 && counts.size >= MAX_REMEMBERED) return `${key} #${(beyond += 1)}`;
    counts.set(count === 1 ? ownCopy(key) : key, count);
    return count === 1 ? key : `${key} #${count}`;
  };
}
