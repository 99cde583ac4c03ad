/** Each transaction that changes what the API answers from leaves its number, so that a kept answer is known to be still right. */
import { sql, type Kysely } from 'kysely';
import { READER_ROLE } from './0006-roles.js';

/** Whatever the reader may see, but for what no answer that is kept is made of: runs of polling, how far submissions are. */
const TABLES = [
  'aid_flow',
  'aid_flow_loose',
  'aid_flow_tie',
  'canonical',
  'claim',
  'claim_record',
  'crisis',
  'document',
  'document_cluster',
  'document_version',
  'event',
  'event_beneficiary',
  'event_document',
  'event_item',
  'event_money',
  'event_party',
  'event_place',
  'event_report',
  'evidence',
  'extractor_run',
  'fx_rate',
  'issue',
  'item_category',
  'judgement',
  'organization',
  'organization_identifier',
  'organization_name',
  'organization_relation',
  'place',
  'place_name',
  'source',
  'unit',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The reconciler forgets rows of more than an hour ago: who keeps answers looks here far more often, or begins anew.
    create table data_change (
      -- pg_current_xact_id() of the transaction.
      id bigint primary key,
      changed_at timestamptz not null default now()
    );

    -- With the rights of its owner: whoever may change a table may not write here by themselves.
    create function note_data_change() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into data_change (id) values (pg_current_xact_id()::text::bigint) on conflict do nothing;
      return null;
    end $$;

    do $$
    declare
      name text;
    begin
      foreach name in array string_to_array(${sql.lit(TABLES.join(' '))}, ' ') loop
        execute format('create trigger note_data_change after insert or update or delete or truncate on %I
          for each statement execute function note_data_change()', name);
      end loop;
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on data_change to ${sql.raw(READER_ROLE)};
      end if;
    end $$;
  `.execute(db);
}
