/** A cursor names a row by its sort keys and id (keyset paging), so paging stays right and quick while rows come and go. */
import { apiError } from '../errors.js';

/** @param order names the sort, so that a cursor is not used with another one */
export function encodeCursor(order: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/** The PostgreSQL types of sort keys. */
export type KeyType = 'date' | 'real' | 'integer' | 'numeric' | 'text' | 'bigint';

/**
 * @param types of the sort keys: a cursor that somebody made up is told so, and not by the database
 * @returns the sort keys, the id last
 */
export function decodeCursor(order: string, cursor: string, types: readonly KeyType[]): readonly string[] {
  const parsed = parse(cursor);
  const isOfList = parsed?.length === types.length + 1 && parsed[0] === order;
  if (!isOfList || !types.every((type, i) => IS_OF[type](parsed[i + 1]!))) {
    throw apiError(
      'INVALID_CURSOR',
      `The cursor "${cursor.slice(0, 60)}" does not belong to this list and order.`,
      'Take cursors from the same list with the same orderBy, and treat them as opaque.',
    );
  }
  return parsed.slice(1);
}

function parse(cursor: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

const isNumber = (text: string): boolean =>
  /^-?\d{1,40}(\.\d{1,40})?(e[+-]?[0-3]?\d)?$/.test(text) && Math.abs(Number(text)) < 1e38;
const isWhole =
  (most: number) =>
  (text: string): boolean =>
    /^-?\d{1,16}$/.test(text) && Math.abs(Number(text)) <= most;

const IS_OF: Readonly<Record<KeyType, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text,
  real: isNumber,
  numeric: isNumber,
  integer: isWhole(2 ** 31 - 1),
  bigint: isWhole(Number.MAX_SAFE_INTEGER),
  text: (text) => !text.includes('\u0000') && text.isWellFormed(),
};
