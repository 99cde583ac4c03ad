/** Names each row by what identifies it, never by where it stands, so that its event keeps its id when the table grows. */
import { createHash } from 'node:crypto';
import { createCountedNumbers } from './counted-numbers.js';

export interface RowKeys {
  /** @param id what a column of identifiers holds */
  readonly keyOf: (cells: readonly string[], id: string | undefined) => string;
}

/** Bits that a JavaScript number holds exactly: among a million rows, two unlike ones meet once in ten thousand files. */
const HASH_HEX_DIGITS = 13;

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');

const numbered = (key: string, before: number): string => (before === 0 ? key : `${key}-${before + 1}`);

/** Rows that are the same in every cell are told apart by a running number. */
export function createRowKeys(): RowKeys {
  const seen = createCountedNumbers();
  const count = (hash: string): number => seen.count(Number.parseInt(hash.slice(0, HASH_HEX_DIGITS), 16) + 1);
  return {
    keyOf(cells, id) {
      // An id that several rows share names none of them: a project with a row for each district.
      if (id !== undefined && count(hashOf(`id ${id}`)) === 0) return `id:${id}`;
      const hash = hashOf(cells.join('\u001f'));
      return numbered(id === undefined ? hash.slice(0, 20) : `id:${id}:${hash.slice(0, 12)}`, count(hash));
    },
  };
}
