/** Links between events that are not one (a part and its whole, a delivery and its promise), as the ledger has them between their reports. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { groupBy } from '../../transform/group-by.js';

/** Events that lead to one of these, or to which one of these leads: they tell of its id, its promise or its parts. */
export async function getLinkedEvents(
  tx: DatabaseTransaction,
  eventIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with own as (select id from event_report where event_id = any(${eventIds}::text[])),
    linked as (
      select j.right_id as id from own join judgement j on j.left_id = own.id where j.relation in ('PART_OF', 'FULFILS')
      union
      select j.left_id from own join judgement j on j.right_id = own.id where j.relation in ('PART_OF', 'FULFILS')
    )
    select r.event_id as id from linked join event_report r on r.id = linked.id
    union
    select id from event where part_of = any(${eventIds}::text[]) or fulfils = any(${eventIds}::text[])`.execute(tx);
  return rows.map(({ id }) => id);
}

export interface EventLinks {
  readonly partOf: string | null;
  readonly fulfils: string | null;
}

/** Where events lead; of several links of one kind the surest. */
export async function getLinks(
  tx: DatabaseTransaction,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventLinks>> {
  const { rows } = await sql<{ of_id: string; relation: 'PART_OF' | 'FULFILS'; id: string }>`
    select distinct on (r.event_id, j.relation) r.event_id as of_id, j.relation, n.event_id as id
    from event_report r
    join standing_judgement j on j.left_id = r.id and j.relation in ('PART_OF', 'FULFILS')
    join event_report n on n.id = j.right_id
    where r.event_id = any(${eventIds}::text[]) and n.event_id <> r.event_id
    order by r.event_id, j.relation, j.score desc, n.event_id`.execute(tx);
  return new Map([...groupBy(rows, ({ of_id }) => of_id)].map(([id, links]) => [id, toLinks(links)]));
}

function toLinks(links: readonly { readonly relation: 'PART_OF' | 'FULFILS'; readonly id: string }[]): EventLinks {
  const find = (wanted: string): string | null => links.find(({ relation }) => relation === wanted)?.id ?? null;
  return { partOf: find('PART_OF'), fulfils: find('FULFILS') };
}
