/** How long ago each polled source was last asked with success. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';

export interface SourceFreshness {
  readonly name: string;
  /** Null where it never was. */
  readonly ageSeconds: number | null;
  readonly failuresInRow: number;
}

/** Of the sources that are on. */
export async function readFreshness(db: Database): Promise<readonly SourceFreshness[]> {
  const { rows } = await sql<SourceFreshness>`
    select name, extract(epoch from now() - last_success_at)::int as "ageSeconds", failures_in_row as "failuresInRow"
    from polled_source where is_on order by name`.execute(db);
  return rows;
}
