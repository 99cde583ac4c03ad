/** SQL that finds crises. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Crisis } from './crisis.type.js';

export async function findCrises(db: Database, keys: readonly string[]): Promise<Crisis[]> {
  const { rows } = await sql<Crisis>`
    select id, name, hazard, glide, date_from as "dateFrom", date_to as "dateTo"
    from crisis where id = any(${keys}::text[]) or glide = any(${keys}::text[])`.execute(db);
  return rows;
}
