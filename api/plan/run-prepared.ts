/** Runs a statement that is asked again and again with other values: prepared where there is a pool, since planning it takes longer than running it. */
import type { RawBuilder } from 'kysely';
import { poolOf, type Database } from '../../schema/database.js';
import { statementName, withPrepared } from './run-statement.js';

/** @example const { rows } = await runPrepared<AidFlowRow>(db, sql`select …`) */
export async function runPrepared<R extends object>(db: Database, query: RawBuilder<unknown>): Promise<R[]> {
  const pool = poolOf(db);
  const compiled = query.compile(db);
  if (pool === undefined) return (await db.executeQuery<R>(compiled)).rows as R[];
  const { sql: text, parameters } = compiled;
  const name = statementName(text);
  const { rows } = await withPrepared(pool, name, (client) => client.query<R>({ name, text, values: [...parameters] }));
  return rows;
}
