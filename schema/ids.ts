/** Public ids: short, prefixed, stable, the same in URLs, CSV and `node(id)`. */
import { hash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export type IdPrefix =
  | 'org'
  | 'evt'
  | 'doc'
  | 'ver'
  | 'clm'
  | 'ev'
  | 'itm'
  | 'src'
  | 'cri'
  | 'itk'
  | 'run'
  | 'iss'
  | 'rec'
  | 'clu'
  | 'pol'
  | 'sub';

/**
 * A stable id from the parts that identify a record: the same parts always give the same id.
 * 16 characters of base 32 (80 bits): a collision among a billion records is about one in a million.
 *
 * @example makeId('evt', 'doc_1', 'handover', '12') // 'evt_…'
 */
export function makeId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  const digest = hash('sha256', parts.map(String).join('\u001f'), 'buffer');
  let id = '';
  for (let bit = 0; bit < 80; bit += 5) {
    const word = (digest[bit >> 3]! << 8) | digest[(bit >> 3) + 1]!;
    id += ALPHABET[(word >> (11 - (bit & 7))) & 31];
  }
  return `${prefix}_${id}`;
}
