/** What is known already of the acts that a report tells. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';

export interface KnownReport {
  readonly id: string;
  readonly event_id: string;
  /** Whether it is of an event that has other reports too, or that goes by another id. */
  readonly is_shared: boolean;
}

export async function findReports(
  tx: DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownReport>> {
  const { rows } = await sql<KnownReport>`
    select r.id, r.event_id, r.event_id <> r.id
        or exists (select from event_report o where o.event_id = r.event_id and o.id <> r.id) as is_shared
    from event_report r where r.id = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is told again after it was gone, and of which somebody said what it is one with. */
export async function findJudged(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as n (id)
    where exists (select from judgement j where j.left_id = n.id or j.right_id = n.id)`.execute(tx);
  return rows.map(({ id }) => id);
}
