/** A way to write rows as a file. A new one is a file beside this, named in dialects.ts. */
import type { Cell } from '../export-list.js';

export interface Dialect {
  /** Behind the dot of the address. */
  readonly extension: string;
  readonly contentType: string;
  readonly head: (columns: readonly string[], options: DialectOptions) => string;
  /** @param isFirst whether nothing was written before */
  readonly rows: (rows: readonly (readonly Cell[])[], columns: readonly string[], isFirst: boolean) => string;
  readonly tail: (end: FileEnd) => string;
  /** Whether it has a place for what there is to say beside the rows. */
  readonly tells?: boolean;
}

export interface DialectOptions {
  /** Whether the file begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly hasMark: boolean;
}

export interface FileEnd {
  readonly count: number;
  /** The address of what follows, where only a part was asked for; null at the end of the list. */
  readonly next: string | null;
  /** What else there is to say, for dialects that have a place for it. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** @example toRecord(['id'], ['evt_1']) // { id: 'evt_1' } */
export const toRecord = (columns: readonly string[], row: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]));
