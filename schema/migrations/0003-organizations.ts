/** Organizations under all their names, with identifiers, relations, and the append-only judgements that merges are made of. */
import { sql, type Kysely } from 'kysely';
import { NameKind, OrganizationRelation, OrganizationType } from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organization (
      id text primary key check (id ~ '^org_[a-z0-9_]+$'),
      name text not null check (name <> ''),
      type text not null check (type ${oneOf(OrganizationType)}),
      country text check (country ~ '^[A-Z]{2}$'),
      acronym text,
      origin text not null check (origin in ('REGISTRY', 'IMPORT', 'TEXT')),
      created_at timestamptz not null default now()
    );
    create index organization_name_order on organization (name, id);

    create table organization_name (
      organization_id text not null references organization (id),
      name text not null check (name <> ''),
      name_key text not null,
      language text,
      kind text not null check (kind ${oneOf(NameKind)}),
      valid_from integer,
      valid_to integer,
      check (valid_from is null or valid_to is null or valid_from <= valid_to)
    );
    create unique index organization_name_once on organization_name (organization_id, name, kind, coalesce(language, ''));
    create index organization_name_by_key on organization_name (name_key);
    create index organization_name_by_trigram on organization_name using gin (name gin_trgm_ops);

    create table organization_identifier (
      organization_id text not null references organization (id),
      scheme text not null check (scheme <> ''),
      value text not null check (value <> ''),
      valid_to integer,
      primary key (organization_id, scheme, value)
    );
    create unique index organization_identifier_current on organization_identifier (organization_id, scheme)
      where valid_to is null;
    create unique index organization_identifier_owner on organization_identifier (scheme, value) where valid_to is null;

    create table organization_relation (
      from_id text not null references organization (id),
      kind text not null check (kind ${oneOf(OrganizationRelation)}),
      to_id text not null references organization (id),
      year integer,
      primary key (from_id, kind, to_id),
      check (from_id <> to_id)
    );
    create index organization_relation_to on organization_relation (to_id, kind);

    create table judgement (
      id bigint generated always as identity primary key,
      left_id text not null,
      right_id text not null,
      verdict text not null check (verdict in ('SAME', 'DIFFERENT', 'UNSURE')),
      score real check (score between 0 and 1),
      reasons jsonb not null default '[]',
      judged_by text not null,
      judged_at timestamptz not null default now(),
      check (left_id <> right_id)
    );
    create index judgement_left on judgement (left_id);
    create index judgement_right on judgement (right_id);
    create trigger judgement_is_append_only before update or delete on judgement
      for each row execute function refuse_change();

    -- Derived from judgements: an id that leads to another. An id without a row leads to itself.
    create table canonical (
      member_id text primary key,
      canonical_id text not null,
      check (member_id <> canonical_id)
    );
    create index canonical_id on canonical (canonical_id);

    create view canonical_organization as
      select o.id as member_id, coalesce(c.canonical_id, o.id) as canonical_id
      from organization o left join canonical c on c.member_id = o.id;
  `.execute(db);
}
