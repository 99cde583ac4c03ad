/** Bytes as they came, documents and their immutable versions, so that every later answer can point at the text it rests on. */
import { sql, type Kysely } from 'kysely';
import { DatePrecision } from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;

    create table source (
      id text primary key,
      name text not null,
      name_key text not null unique,
      homepage text,
      trust real not null default 0.5 check (trust between 0 and 1),
      created_at timestamptz not null default now()
    );

    create table blob (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes bytea not null,
      size integer not null check (size = octet_length(bytes)),
      media_type text,
      created_at timestamptz not null default now()
    );

    -- One request to take something in. A URL still to be fetched has no blob; its bytes become an intake of their own.
    create table intake (
      id text primary key,
      locator text not null,
      blob_sha256 text references blob (sha256),
      published_hint text,
      source_hint text,
      format_hint text,
      language_hint text,
      created_at timestamptz not null default now()
    );
    create unique index intake_locator_blob on intake (locator, coalesce(blob_sha256, ''));
    create index intake_blob on intake (blob_sha256);

    create table document_cluster (
      id text primary key,
      created_at timestamptz not null default now()
    );

    create table document (
      id text primary key,
      url_key text not null unique,
      canonical_url text,
      source_id text references source (id),
      cluster_id text references document_cluster (id),
      current_version_id text,
      created_at timestamptz not null default now()
    );
    create index document_source on document (source_id);
    create index document_cluster_id on document (cluster_id);

    create table document_version (
      id text primary key,
      document_id text not null references document (id),
      ordinal integer not null check (ordinal > 0),
      blob_sha256 text not null references blob (sha256),
      part text,
      text text,
      reading_sha256 text not null,
      minhash integer[],
      language text,
      title text,
      author text,
      published_at date,
      published_precision text check (published_precision ${oneOf(DatePrecision)}),
      created_at timestamptz not null default now(),
      search tsvector generated always as
        (to_tsvector('simple', coalesce(title, '') || ' ' || left(coalesce(text, ''), 200000))) stored,
      unique (document_id, ordinal),
      unique (document_id, reading_sha256)
    );
    create index document_version_published on document_version (published_at);
    create index document_version_search on document_version using gin (search);
    create index document_version_blob on document_version (blob_sha256);
    alter table document add constraint document_current_version
      foreign key (current_version_id) references document_version (id) deferrable initially deferred;

    -- Blocking keys of near-duplicate texts: a syndicated copy shares a band with its original.
    create table minhash_band (
      key bigint not null,
      document_id text not null references document (id),
      primary key (key, document_id)
    );
    create index minhash_band_document on minhash_band (document_id);

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% of % is refused: its rows are immutable; write a new row instead', tg_op, tg_table_name
        using errcode = 'restrict_violation';
    end $$;
    create trigger document_version_is_immutable before update or delete on document_version
      for each row execute function refuse_change();
    create trigger blob_is_immutable before update on blob for each row execute function refuse_change();
  `.execute(db);
}
