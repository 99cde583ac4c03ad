/** What is given of a category, by whom and where, and pairs of bodies over all time are summed up, too: all sums are made anew. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('aidgraph.flows'));
    -- As etl/load/flows/follow-events.ts forgets them: until a worker has rolled events up, questions look at each of them.
    truncate aid_flow, aid_flow_trace, aid_flow_tie, aid_flow_loose;
    insert into aid_flow_loose (event_id, date_from, date_to, is_new)
      select id, date_from, date_to, true from event where band = 'PUBLISH';
    -- etl/load/flows/roll-up.ts adds what rows moved in place, which is quicker.
    drop function if exists aid_flow_add (jsonb, jsonb);
  `.execute(db);
}
