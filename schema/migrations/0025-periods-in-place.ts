/** The period of an event is told in place, also in a database that has 0015 as it was: there PostgreSQL called the function for each event. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function aid_flow_period(date_from date, date_to date, format text) returns text language sql immutable as $$
      -- Of functions that are immutable themselves: else PostgreSQL calls it for each event instead of putting it in place.
      select case
        when date_from is null or extract(year from date_from) <> extract(year from date_to)
            or (format = 'YYYY-MM' and extract(month from date_from) <> extract(month from date_to))
          then translate(format, 'YM', '??')
        else left(lpad(extract(year from date_from)::int::text, 4, '0') || '-'
          || lpad(extract(month from date_from)::int::text, 2, '0'), length(format)) end $$;
  `.execute(db);
}
