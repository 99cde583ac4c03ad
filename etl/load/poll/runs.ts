/** A run of a polled source and what it took in. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';

export async function getRun(db: Database, id: string) {
  return db
    .selectFrom('poll_run')
    .select(['id', 'outcome', 'http_status', 'items', 'items_new', 'items_changed', 'message', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** The intakes of the pages that were new or changed, or of the file itself. */
export async function getIntakesOfRun(db: Database, runId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from poll_run r
      join polled_item p on p.source_id = r.source_id and p.changed_at between r.started_at and r.ended_at
      join intake i on i.locator = p.url and i.blob_sha256 is null
    where r.id = ${runId}
    union
    select i.id from poll_run r
      join polled_source s on s.id = r.source_id
      join intake i on i.locator = s.url and i.blob_sha256 is not null
        and i.created_at between r.started_at and r.ended_at
    where r.id = ${runId} and r.outcome in ('OK', 'SUSPECT')
  `.execute(db);
  return rows.map(({ id }) => id);
}
