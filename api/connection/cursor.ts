/** A cursor names a row by its sort keys and id (keyset paging), so paging stays right and quick while rows come and go. */
import { apiError } from '../errors.js';

/** @param order names the sort, so that a cursor is not used with another one */
export function encodeCursor(order: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/** @returns the sort keys, the id last */
export function decodeCursor(order: string, cursor: string, count: number): readonly string[] {
  const parsed = parse(cursor);
  if (parsed?.length !== count + 1 || parsed[0] !== order) {
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
