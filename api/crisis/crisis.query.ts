/** SQL that finds crises, and their events. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { onePastPage } from '../connection/keyset.js';
import type { EventList } from '../event/event-list.query.js';
import { eventColumns, type EventRow } from '../event/event.query.js';
import type { Crisis } from './crisis.type.js';

export async function findCrises(db: Database, keys: readonly string[]): Promise<Crisis[]> {
  const { rows } = await sql<Crisis>`
    select id, name, hazard, glide, date_from as "dateFrom", date_to as "dateTo"
    from crisis where id = any(${keys}::text[]) or glide = any(${keys}::text[])`.execute(db);
  return rows;
}

/** A page of events for each of many crises in one statement; `listed` is about `a.id`. */
export async function listEventsOfCrises(db: Database, ids: readonly string[], listed: EventList) {
  const page = listed.listing(sql`${eventColumns}, e.cursor_keys`, onePastPage(listed.keyset));
  const { rows } = await sql<EventRow & { of_id: string }>`
    select a.id as of_id, page.* from unnest(${ids}::text[]) as a (id) cross join lateral (${page}) page`.execute(db);
  return rows;
}

export async function countEventsOfCrises(db: Database, ids: readonly string[], { counting }: EventList) {
  const { rows } = await sql<{ id: string; count: number }>`
    select a.id, (${counting}) as count from unnest(${ids}::text[]) as a (id)`.execute(db);
  return rows;
}
