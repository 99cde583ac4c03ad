/** What a list is as a file: the operation that reads it page by page, and the columns of a row. */

/** A row as GraphQL answers it. */
export type Node = Readonly<Record<string, unknown>>;
export type Cell = string | number | boolean | null;

export interface Column {
  /** Stable: people's scripts name it. */
  readonly name: string;
  /** What it holds, for /v1 and the docs. */
  readonly what: string;
  readonly of: (node: Node) => Cell;
}

export interface ExportList {
  /** As in the address: /v1/<name>.csv. */
  readonly name: string;
  readonly what: string;
  /** Of `Query`. */
  readonly field: string;
  /** What is selected of a row. */
  readonly selection: string;
  readonly columns: readonly Column[];
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
