/**
 * Everything in every table of aidgraph, so that "nothing changed" means nothing; but for the numbers of transactions, which are
 * noted of statements that find nothing to change as well.
 */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';

export async function snapshotTables(db: Database): Promise<Readonly<Record<string, unknown>>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'data_change' order by 1`.execute(db);
  const contents: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql`select md5(t::text) as row from ${sql.table(name)} t order by 1`.execute(db);
    contents[name] = rows;
  }
  return contents;
}
