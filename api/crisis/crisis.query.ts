/** SQL that finds crises, and their events. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { behindCursor, cursorKeys, limitClause, orderClause, type Keyset } from '../connection/keyset.js';
import { eventColumns, type EventRow } from '../event/event.query.js';
import type { Condition } from '../filter/conditions.js';
import type { Crisis } from './crisis.type.js';

export async function findCrises(db: Database, keys: readonly string[]): Promise<Crisis[]> {
  const { rows } = await sql<Crisis>`
    select id, name, hazard, glide, date_from as "dateFrom", date_to as "dateTo"
    from crisis where id = any(${keys}::text[]) or glide = any(${keys}::text[])`.execute(db);
  return rows;
}

/** A page of events for each of many crises in one statement. */
export async function listEventsOfCrises(
  db: Database,
  ids: readonly string[],
  { condition, keyset }: { readonly condition: Condition; readonly keyset: Keyset },
) {
  const { rows } = await sql<EventRow & { crisis_id: string }>`
    select a.id as crisis_id, page.*
    from unnest(${ids}::text[]) as a (id)
    cross join lateral (
      select ${eventColumns}, ${cursorKeys(keyset.keys)} as cursor_keys
      from event e where e.crisis_id = a.id and ${condition} and ${behindCursor(keyset)}
      ${orderClause(keyset)} ${limitClause(keyset)}
    ) page`.execute(db);
  return rows;
}

export async function countEventsOfCrises(db: Database, ids: readonly string[], condition: Condition) {
  const { rows } = await sql<{ id: string; count: number }>`
    select e.crisis_id as id, count(*)::int as count from event e
    where e.crisis_id = any(${ids}::text[]) and ${condition} group by 1`.execute(db);
  return rows;
}
