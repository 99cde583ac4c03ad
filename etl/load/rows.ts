/** Many rows in one statement, whatever their number: PostgreSQL takes at most 65,535 parameters, but one JSON of any length. */
import { sql, type Insertable, type RawBuilder } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { DB } from '../../schema/tables.generated.js';

/** A statement of more is slow to take in and long to wait for. */
const ROWS_A_STATEMENT = 5000;

/** A row to insert; what the database fills by itself may be left out, of all rows alike. */
export type Row<T extends keyof DB> = Readonly<Insertable<DB[T]>>;

/** What JSON may hold and PostgreSQL not: NUL, and half a pair of a character that was cut in two. A backslash that is text comes as two. */
const UNSTORABLE = /\\(?:u(?:d[89a-f][0-9a-f]{2}|0000)|.)/g;

/** @example toStorableJson(['half \ud83d']) // '["half \\ufffd"]' */
export function toStorableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\ud') && !json.includes('\\u0000')) return json;
  return json.replace(UNSTORABLE, (escape) => (escape.length > 2 ? '\\ufffd' : escape));
}

/**
 * @param otherwise what happens to rows that are there already; a failure when left out
 * @example await insertRows(tx, 'event_document', rows, sql`on conflict do nothing`)
 */
export async function insertRows<T extends keyof DB>(
  tx: DatabaseTransaction,
  table: T,
  rows: readonly Row<T>[],
  otherwise: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  const writes: Promise<unknown>[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const json = toStorableJson(rows.slice(start, start + ROWS_A_STATEMENT));
    const insert = sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json) ${otherwise}`;
    writes.push(insert.execute(tx));
  }
  await Promise.all(writes);
}

/** @example await deleteRowsOf(tx, 'event_party', ['evt_1']) */
export async function deleteRowsOf(
  tx: DatabaseTransaction,
  table: 'event_money' | 'event_item' | 'event_party' | 'event_place' | 'event_beneficiary' | 'event_document',
  eventIds: readonly string[],
): Promise<void> {
  if (eventIds.length === 0) return;
  await sql`delete from ${sql.table(table)} where event_id = any(${eventIds}::text[])`.execute(tx);
}
