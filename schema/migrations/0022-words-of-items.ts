/** Items are found by words like theirs: without this, a search for a rare word reads them all. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index event_item_by_trigram on event_item using gin (description gin_trgm_ops)`.execute(db);
}
