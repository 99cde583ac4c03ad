/** Many rows in one statement, whatever their number: PostgreSQL takes at most 65,535 parameters, but one JSON or one COPY of any length. */
import { CompiledQuery, sql, type Insertable, type RawBuilder } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { DB } from '../../schema/tables.generated.js';
import { toCopyText, type CopyColumn } from './copy-text.js';
import { toStorableJson } from './storable-json.js';

/** A statement of more is slow to take in and long to wait for. */
const ROWS_A_STATEMENT = 5000;

/** A row to insert; what the database fills by itself may be left out, of all rows alike. */
export type Row<T extends keyof DB> = Readonly<Insertable<DB[T]>>;

/** Columns of JSON in tables that `insertRows` writes; a test holds them against the database. */
export const JSON_COLUMNS: ReadonlySet<string> = new Set(['claim.value']);

/**
 * @param otherwise what happens to rows that are there already; a failure when left out
 * @example await insertRows(tx, 'event_document', rows, sql`on conflict do nothing`)
 */
export async function insertRows<T extends keyof DB>(
  tx: DatabaseTransaction,
  table: T,
  rows: readonly Row<T>[],
  otherwise?: RawBuilder<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const insert = otherwise === undefined ? copyOf(table, rows[0]!) : insertOf(table, rows[0]!, otherwise);
  const writes: Promise<unknown>[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    writes.push(insert(tx, rows.slice(start, start + ROWS_A_STATEMENT)));
  await Promise.all(writes);
}

type Insert = (tx: DatabaseTransaction, rows: readonly object[]) => Promise<unknown>;

/** COPY knows no conflicts, and is the quicker for it. */
function copyOf(table: string, first: object): Insert {
  const columns = Object.keys(first).map((name): CopyColumn => ({
    name,
    isJson: JSON_COLUMNS.has(`${table}.${name}`),
  }));
  const statement = `copy "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) from stdin`;
  return (tx, rows) => tx.executeQuery(CompiledQuery.raw(statement, [Buffer.from(toCopyText(rows, columns))]));
}

function insertOf(table: string, first: object, otherwise: RawBuilder<unknown>): Insert {
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  return (tx, rows) =>
    sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${toStorableJson(rows)}::json) ${otherwise}`.execute(
      tx,
    );
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
