/** Pages through a query by keyset: the sort, the condition behind a cursor, and the connection made of the rows. */
import { sql, type RawBuilder } from 'kysely';
import type { Page } from './page-args.js';
import { late } from '../filter/late.js';
import { decodeCursor, encodeCursor, type KeyType } from './cursor.js';

export interface SortKey {
  readonly name: string;
  /** An expression that is never null, matching an index. */
  readonly expression: RawBuilder<unknown>;
  /** The PostgreSQL type that a cursor's text is cast back to. */
  readonly type: KeyType;
  readonly isDescending: boolean;
}

/** What a list may be sorted by. */
export interface SortField extends Omit<SortKey, 'isDescending'> {
  /** As its index has it, ids ascending within: the other direction is the index read backward. */
  readonly natural: 'ASC' | 'DESC';
}

export interface Keyset {
  readonly keys: readonly SortKey[];
  readonly page: Page;
}

const sortColumn = (i: number): RawBuilder<unknown> => sql.raw(`sort_key_${i}`);

/** The sort keys as columns of their own, by which a list that is put together of several is sorted again. */
export function sortNames({ keys, page }: Keyset) {
  return {
    columns: sql.join(keys.map((key, i) => sql`${key.expression} as ${sortColumn(i)}`)),
    names: (row: RawBuilder<unknown>) => sql.join(keys.map((_, i) => sql`${row}.${sortColumn(i)}`)),
    orderBy: (row: RawBuilder<unknown>) =>
      sql.join(
        keys.map(
          (key, i) => sql`${row}.${sortColumn(i)} ${sql.raw(key.isDescending !== page.isBackward ? 'desc' : 'asc')}`,
        ),
      ),
  };
}

/** A page that is taken from a list by a statement of its own. */
export interface Paged {
  readonly keyset: Keyset;
  /** One more than the page holds, where it is asked whether there is a next one. */
  readonly limit: RawBuilder<unknown>;
}

interface SortOptions<F extends string> {
  readonly fields: Readonly<Record<F, SortField>>;
  readonly orders: readonly { readonly field: F; readonly direction: 'ASC' | 'DESC' }[] | undefined;
  /** When nothing is asked for. */
  readonly otherwise: { readonly field: F; readonly direction: 'ASC' | 'DESC' };
  readonly id: RawBuilder<unknown>;
}

/**
 * The keys that are asked for, and the id behind them, so that no two rows stand in the same place. The ids run as the index
 * does: with ids ascending in both directions PostgreSQL sorted all rows of one value, and most events have one publisher.
 */
export function sortKeys<F extends string>({ fields, orders, otherwise, id }: SortOptions<F>): readonly SortKey[] {
  const asked = orders?.length ? orders : [otherwise];
  return [
    ...asked.map(({ field, direction }) => ({ ...fields[field], isDescending: direction === 'DESC' })),
    { name: 'ID', expression: id, type: 'text', isDescending: asked[0]!.direction !== fields[asked[0]!.field].natural },
  ];
}

/** Distinguishes orders inside cursors. */
export const orderName = (keys: readonly SortKey[]): string =>
  keys.map((key) => `${key.name}${key.isDescending ? '-' : '+'}`).join(' ');

/** True for the rows behind the page's cursor; always true without one. */
export function behindCursor({ keys, page }: Keyset): RawBuilder<boolean> {
  if (page.cursor === undefined) return sql<boolean>`true`;
  const value = (i: number) => cast(valueOfCursor(page.cursor!, keys, i), keys[i]!);
  const alternatives = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((before, j) => sql`${before.expression} = ${value(j)}`);
    const next = sql`${key.expression} ${onward(key, page)} ${value(i)}`;
    return sql`(${sql.join([...equal, next], sql` and `)})`;
  });
  // What stands before the cursor in its first key is said apart: an index begins there, and does not at an "or".
  return sql<boolean>`(${keys[0]!.expression} ${onward(keys[0]!, page)}= ${value(0)} and (${sql.join(alternatives, sql` or `)}))`;
}

const onward = (key: SortKey, page: Page) => sql.raw(key.isDescending !== page.isBackward ? '<' : '>');

const valueOfCursor = (cursor: string, keys: readonly SortKey[], i: number): string =>
  late(cursor, (text) => {
    const types = keys.map(({ type }) => type);
    return decodeCursor(orderName(keys), text, types)[i]!;
  });

const cast = (value: string, key: SortKey): RawBuilder<unknown> => sql`${value}::text::${sql.raw(key.type)}`;

export function orderClause({ keys, page }: Keyset): RawBuilder<unknown> {
  const parts = keys.map(
    (key) => sql`${key.expression} ${sql.raw(key.isDescending !== page.isBackward ? 'desc' : 'asc')}`,
  );
  return sql`order by ${sql.join(parts)}`;
}

/** Selects the sort keys as text array `cursor_keys`, from which cursors are made. */
export function cursorKeys(keys: readonly SortKey[]): RawBuilder<string[]> {
  return sql<string[]>`array[${sql.join(keys.map((key) => sql`${key.expression}::text`))}]`;
}

/** One row more than the page tells whether there is a next page. */
export const onePastPage = ({ page }: Keyset): RawBuilder<unknown> => sql.lit(page.size + 1);

export const limitClause = (keyset: Keyset): RawBuilder<unknown> => sql`limit ${onePastPage(keyset)}`;

export interface Slice<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Rows as they came (one more than the page, reversed when paging backward) to edges in the list's order. */
export function toSlice<T extends { cursor_keys: string[] }>(rows: readonly T[], { keys, page }: Keyset): Slice<T> {
  const order = orderName(keys);
  const hasMore = rows.length > page.size;
  const kept = rows.slice(0, page.size).map((node) => ({ cursor: encodeCursor(order, node.cursor_keys), node }));
  return {
    edges: page.isBackward ? kept.toReversed() : kept,
    hasNextPage: page.isBackward ? page.cursor !== undefined : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : page.cursor !== undefined,
  };
}
