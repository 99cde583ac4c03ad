/** Rows of a statement without a ceiling, some at a time. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';

/** What a file holds is put together once, and may take longer than an answer may. */
const SECONDS = 120;
const ROWS_AT_A_TIME = 2000;

/** Call it first in the transaction. */
export async function takeTime(tx: Database): Promise<void> {
  await sql`set local statement_timeout = ${sql.lit(`${SECONDS}s`)}`.execute(tx);
}

/** What `use` reads is as of one moment; it has done with it when it returns. */
export const inTime = <T>(db: Database, use: (tx: Database) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await takeTime(tx);
      return use(tx);
    });

/** @param name of the cursor, in the transaction */
export async function* rowsOf<R>(tx: Database, name: string, query: RawBuilder<R>): AsyncGenerator<readonly R[]> {
  await sql`declare ${sql.ref(name)} no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const { rows } = await sql<R>`fetch ${sql.lit(ROWS_AT_A_TIME)} from ${sql.ref(name)}`.execute(tx);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_A_TIME) break;
  }
  await sql`close ${sql.ref(name)}`.execute(tx);
}
