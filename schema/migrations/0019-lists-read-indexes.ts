/** Every order of every list is read from an index: items by the day of their event and by quantity, documents by day and title, bodies by identifier; and former reports have their ids. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- As event_party and event_place have it (0018).
    alter table event_item add column event_date date not null default date '0001-01-01';
    update event_item i set event_date = e.date_from from event e where e.id = i.event_id and e.date_from is not null;
    create index event_item_by_date on event_item (event_date desc, id);
    create index event_item_by_quantity on event_item ((coalesce(quantity_min, -1)) desc, id);

    -- The sort keys of api/document/document.query.ts. A title can be longer than an index holds.
    create index document_version_by_day on document_version ((coalesce(published_at, date '0001-01-01')) desc, document_id);
    create index document_version_by_title on document_version ((left(coalesce(title, ''), 200)), document_id);

    create index document_current_version on document (current_version_id);

    create index organization_identifier_value on organization_identifier (value);
    create index organization_identifier_whole on organization_identifier ((scheme || '-' || value));

    -- The id of what a document tells of an event, as schema/ids.ts makes it: claims of its former versions are found by it.
    create function report_id(document_id text, event_key text) returns text language sql immutable parallel safe as $$
      select 'evt_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + substring(h.bits from 1 + 5 * i for 5)::int, 1), '' order by i)
      from (select ('x' || encode(substring(sha256(convert_to(document_id || E'\\x1f' || event_key, 'UTF8')) from 1 for 10), 'hex'))::bit(80) as bits) h,
        generate_series(0, 15) i $$;
  `.execute(db);
}
