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
