/** Sources that keep coming: what is polled and when, what a run found, when a host may be asked again, and which pages are gone. */
import { sql, type Kysely } from 'kysely';
import { PolledSourceKind, PollOutcome } from '../codelists/codelists.js';
import { READER_ROLE } from './0006-roles.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table polled_source (
      id text primary key,
      name text not null unique check (name <> ''),
      url text not null unique,
      kind text not null check (kind ${oneOf(PolledSourceKind)}),
      every_minutes integer not null check (every_minutes > 0),
      min_items integer not null default 1 check (min_items >= 0),
      max_items integer check (max_items >= min_items),
      publisher text,
      format text,
      language text,
      mapping text,
      trust real check (trust between 0 and 1),
      is_on boolean not null default true,
      -- Why it is off, or what ails it; null when all is well.
      reason text,
      etag text,
      last_modified text,
      next_run_at timestamptz not null default now(),
      runs integer not null default 0,
      failures_in_row integer not null default 0,
      last_success_at timestamptz,
      created_at timestamptz not null default now()
    );
    create index polled_source_due on polled_source (next_run_at) where is_on;

    -- What a source has shown: a guid is unique within its feed only.
    create table polled_item (
      source_id text not null references polled_source (id) on delete cascade,
      key text not null,
      url text not null,
      fingerprint text not null,
      first_seen_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      primary key (source_id, key)
    );

    create table poll_run (
      id text primary key,
      source_id text not null references polled_source (id) on delete cascade,
      ordinal integer not null,
      queued_at timestamptz not null default now(),
      started_at timestamptz,
      ended_at timestamptz,
      outcome text check (outcome ${oneOf(PollOutcome)}),
      http_status integer,
      items integer,
      items_new integer,
      items_changed integer,
      items_failed integer,
      -- Shares of the items that have each, 0 to 1.
      with_title real,
      with_date real,
      with_text real,
      with_link real,
      message text,
      -- The bytes of a suspect file, kept until somebody accepts them.
      held_sha256 text references blob (sha256),
      held_media_type text,
      check ((outcome is null) = (ended_at is null)),
      unique (source_id, ordinal)
    );
    create index poll_run_open on poll_run (source_id) where ended_at is null;

    create table host (
      host text primary key,
      next_turn_at timestamptz not null,
      -- Until when the host asked to be left alone (Retry-After).
      closed_until timestamptz
    );

    -- What was last heard of a page that was fetched: the next request asks for changes only.
    create table web_page (
      locator text primary key,
      etag text,
      last_modified text,
      http_status integer not null,
      checked_at timestamptz not null default now(),
      gone_since timestamptz
    );

    alter table document add column gone_since timestamptz;

    -- What may not be done before its time (a host that asked to wait).
    alter table outbox add column send_after timestamptz;

    alter table stage drop constraint stage_stage_check,
      add check (stage in ('fetch', 'read', 'extract', 'load', 'settle', 'poll'));

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on polled_source, poll_run to ${sql.raw(READER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
