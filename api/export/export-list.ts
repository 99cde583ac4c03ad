/** What a list is as a file: the operation that reads it page by page, or the SQL that reads it whole, and the columns of a row. */
import type { Database } from '../../schema/database.js';
import type { ListArguments } from './flat-query.js';

/** A row as GraphQL answers it. */
export type Node = Readonly<Record<string, unknown>>;
export type Cell = string | number | boolean | null;

export interface NamedColumn {
  /** Stable: people's scripts name it. */
  readonly name: string;
  /** What it holds, for /v1 and the docs. */
  readonly what: string;
}

export interface Column extends NamedColumn {
  readonly of: (node: Node) => Cell;
}

/** What there is to say of any list. */
export interface FileList {
  /** As in the address: /v1/<name>.csv. */
  readonly name: string;
  readonly what: string;
  /** Of `Query`: its arguments are the parameters of the file. */
  readonly field: string;
  readonly columns: readonly NamedColumn[];
}

/** A list that its operation reads page by page. */
export interface ExportList extends FileList {
  /** What is selected of a row. */
  readonly selection: string;
  readonly columns: readonly Column[];
}

export interface Page {
  readonly rows: readonly (readonly Cell[])[];
  /** Where the list goes on; null at its end. */
  readonly next: string | null;
}

/** A list that has no pages in GraphQL. */
export interface WholeList extends FileList {
  readonly read: (db: Database, args: ListArguments) => AsyncIterable<Page>;
  /** What JSON tells beside the rows; other dialects have no place for it. */
  readonly tell?: (db: Database, args: ListArguments) => Promise<Readonly<Record<string, unknown>>>;
}

/** Several values of one cell. */
export const SEPARATOR = '; ';

/** @example at({ date: { value: '2020' } }, 'date.value') // '2020' */
export function at(node: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Node | null | undefined)?.[key], node) ?? null;
}

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** A value at a path. */
export const cell = (name: string, what: string, path: string): Column => ({
  name,
  what,
  of: (node) => asCell(at(node, path)),
});

/** A decimal as a number, as spreadsheets want it. */
export const numeric = (name: string, what: string, path: string): Column => ({
  name,
  what,
  of: (node) => {
    const value = at(node, path);
    return value === null ? null : Number(value);
  },
});

/** The values at a path of each of a list, every one once. */
export const cells = (name: string, what: string, [list, path]: readonly [list: string, path: string]): Column => ({
  name,
  what,
  of: (node) => joined((at(node, list) as readonly Node[] | null) ?? [], (one) => at(one, path)),
});

export function joined(list: readonly Node[], read: (one: Node) => unknown): string | null {
  const values = list.map(read).filter((value) => value !== null && value !== '');
  return values.length === 0 ? null : [...new Set(values.map(String))].join(SEPARATOR);
}
