/** A law of the data: the sums of aid flows are what the events add up to. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';
import { contributions } from './roll-up.js';

/** @returns rows that are not as they should be, each with what is kept and what the events say; empty when all is well */
export async function findWrongFlows(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ wrong: string }>`
    with ${contributions(sql`select id from event`)},
    kept as (select * from aid_flow where (events, usd, with_usd, without_usd, things) <> (0, 0, 0, 0, '{}'))
    select concat_ws(' ', 'kept', k::text) as wrong from (select * from kept except select * from sums) k
    union all
    select concat_ws(' ', 'told', t::text) from (select * from sums except select * from kept) t
    order by 1 limit 100`.execute(db);
  return rows.map(({ wrong }) => wrong);
}

export interface FlowState {
  /** Events that wait to be rolled up. */
  readonly waiting: number;
  /** Events that the sums hold, counted or left out, and events that they should hold. */
  readonly held: number;
  readonly told: number;
}

/** A look at the whole alone: quick, and wrong where an event was written past the sums. */
export async function getFlowState(db: Database): Promise<FlowState> {
  const { rows } = await sql<FlowState>`
    select (select count(*)::int from aid_flow_loose where is_new) as waiting,
      coalesce((
        select f.events + coalesce((
          select sum((x.line ->> 0)::int) from jsonb_each(f.things) as x (thing, line) where x.thing like '!%'), 0)
        from aid_flow f where f.dimensions = '' and f.period = ''), 0)::int as held,
      (select count(*)::int from event e where e.band = 'PUBLISH'
        and not exists (select from aid_flow_loose l where l.event_id = e.id)) as told`.execute(db);
  return rows[0]!;
}
