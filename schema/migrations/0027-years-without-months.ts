/** What lies in a year and in no month of it is of that year: sums by month had it in none, and a question about years left it out. All sums are made anew. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('aidgraph.flows'));
    -- 2024-03, 2024-?? where no month holds it all, ????-?? where no year does. In place, as 0025 has it.
    create or replace function aid_flow_period(date_from date, date_to date, format text) returns text language sql immutable as $$
      select case
        when date_from is null or extract(year from date_from) <> extract(year from date_to) then translate(format, 'YM', '??')
        else left(lpad(extract(year from date_from)::int::text, 4, '0') || '-'
          || case when extract(month from date_from) <> extract(month from date_to) then '??'
            else lpad(extract(month from date_from)::int::text, 2, '0') end, length(format)) end $$;
    -- As 0026 forgets them.
    truncate aid_flow, aid_flow_trace, aid_flow_tie, aid_flow_loose;
    insert into aid_flow_loose (event_id, date_from, date_to, is_new)
      select id, date_from, date_to, true from event where band = 'PUBLISH';
  `.execute(db);
}
