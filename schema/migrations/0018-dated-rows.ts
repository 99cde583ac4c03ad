/** The newest events of an organization or a country are read from one index: their rows carry the day of their event. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Never null: where an event has no day it counts as the oldest, as in event_by_date.
    alter table event_party add column event_date date not null default date '0001-01-01';
    alter table event_place add column event_date date not null default date '0001-01-01';
    update event_party p set event_date = e.date_from from event e where e.id = p.event_id and e.date_from is not null;
    update event_place p set event_date = e.date_from from event e where e.id = p.event_id and e.date_from is not null;
    create index event_party_by_date on event_party (organization_id, role, event_date desc, event_id);
    create index event_place_by_date on event_place (country, event_date desc, event_id);
    -- What the new ones serve as well.
    drop index event_party_organization, event_place_country;
  `.execute(db);
}
