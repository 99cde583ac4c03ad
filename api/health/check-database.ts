/** Whether the database answers, and is the one that this version was written for. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { migrations } from '../../schema/migrations/migrations.js';

/** @throws Error that says what is missing */
export async function checkDatabase(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration where exists (select from event limit 1) is not null`.execute(db);
  const ran = new Set(rows.map(({ name }) => name));
  const missing = Object.keys(migrations).filter((name) => !ran.has(name));
  if (missing.length > 0) throw new Error(`Migrations have not run: ${missing.join(', ')}. Run "aidgraph db migrate".`);
}
