/** JSON Lines that are small enough to be read at once, for tests and benches; packed ones too. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The object of every line that is not blank. */
export function readLines<T>(file: string | URL): T[] {
  const bytes = readFileSync(file);
  const text = (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
