/** Events with their parties, items, money, places and beneficiaries: a projection of accepted claims that can be rebuilt at any time. */
import { sql, type Kysely } from 'kysely';
import {
  Band,
  BeneficiaryStage,
  BeneficiaryUnit,
  DateBasis,
  DatePrecision,
  EventKind,
  Modality,
  MoneyBasis,
  PartyRole,
  PlacePrecision,
  QuantityQualifier,
  ReviewState,
} from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table item_category (
      code text primary key,
      parent text references item_category (code),
      labels jsonb not null
    );
    create table unit (
      code text primary key,
      dimension text not null,
      labels jsonb not null
    );
    create table place (
      id text primary key,
      name text not null,
      country text not null check (country ~ '^[A-Z]{2}$'),
      parent text references place (id) deferrable initially deferred,
      precision text not null check (precision ${oneOf(PlacePrecision)}),
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180)
    );
    create table place_name (
      place_id text not null references place (id),
      name text not null,
      name_key text not null,
      primary key (place_id, name)
    );
    create index place_name_by_key on place_name (name_key);
    create table crisis (
      id text primary key,
      name text not null,
      hazard text,
      glide text unique,
      date_from date,
      date_to date,
      check (date_from is null or date_to is null or date_from <= date_to)
    );
    create table fx_rate (
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      date date not null,
      usd_per_unit numeric not null check (usd_per_unit > 0),
      source text not null,
      primary key (currency, date)
    );
    create table reference_version (name text primary key, hash text not null);

    create table event (
      id text primary key,
      kind text not null check (kind ${oneOf(EventKind)}),
      modality text not null check (modality ${oneOf(Modality)}),
      title text not null,
      date_value text,
      date_precision text check (date_precision ${oneOf(DatePrecision)}),
      date_basis text check (date_basis ${oneOf(DateBasis)}),
      date_from date,
      date_to date,
      crisis_id text references crisis (id),
      confidence real not null check (confidence between 0 and 1),
      band text not null check (band ${oneOf(Band)}),
      review_state text not null default 'AUTOMATIC' check (review_state ${oneOf(ReviewState)}),
      corroboration integer not null check (corroboration >= 0),
      has_conflicts boolean not null default false,
      conflicts jsonb not null default '[]',
      amount_usd numeric,
      transaction_type text,
      first_reported_at date,
      part_of text references event (id) deferrable initially deferred,
      fulfils text references event (id) deferrable initially deferred,
      fingerprint text unique,
      search tsvector not null,
      created_at timestamptz not null default now(),
      check (date_from <= date_to),
      check ((date_value is null) = (date_from is null) and (date_value is null) = (date_precision is null))
    );
    -- The sort keys of api/event/event-order.ts: never null, so that a cursor can name a place in any order.
    create index event_by_date on event ((coalesce(date_from, date '0001-01-01')) desc, id);
    create index event_by_kind on event (kind, (coalesce(date_from, date '0001-01-01')) desc, id);
    create index event_by_confidence on event (confidence desc, id);
    create index event_by_corroboration on event (corroboration desc, id);
    create index event_by_report on event ((coalesce(first_reported_at, date '0001-01-01')) desc, id);
    create index event_by_amount on event ((coalesce(amount_usd, -1)) desc, id);
    create index event_part_of on event (part_of);
    create index event_fulfils on event (fulfils);
    create index event_search on event using gin (search);

    create table event_party (
      id text primary key,
      event_id text not null references event (id),
      role text not null check (role ${oneOf(PartyRole)}),
      organization_id text not null references organization (id),
      reported_name text not null,
      ordinal integer not null,
      unique (event_id, role, organization_id)
    );
    create index event_party_organization on event_party (organization_id, role, event_id);

    create table event_item (
      id text primary key,
      event_id text not null references event (id),
      description text not null,
      category text not null references item_category (code),
      quantity_min numeric,
      quantity_max numeric,
      qualifier text not null check (qualifier ${oneOf(QuantityQualifier)}),
      unit text,
      per text,
      reported_text text not null,
      ordinal integer not null,
      check (quantity_min <= quantity_max),
      check (quantity_min is not null or quantity_max is not null or qualifier = 'UNKNOWN')
    );
    create index event_item_event on event_item (event_id);
    create index event_item_category on event_item (category, id);

    create table event_money (
      id text primary key,
      event_id text not null references event (id),
      item_id text references event_item (id),
      amount numeric not null,
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      value_date date,
      usd numeric,
      usd_rate numeric,
      usd_rate_date date,
      basis text not null check (basis ${oneOf(MoneyBasis)}),
      reported_text text not null,
      ordinal integer not null
    );
    create index event_money_event on event_money (event_id);

    create table event_place (
      id text primary key,
      event_id text not null references event (id),
      place_id text references place (id),
      reported_name text not null,
      country text check (country ~ '^[A-Z]{2}$'),
      precision text not null check (precision ${oneOf(PlacePrecision)}),
      ordinal integer not null
    );
    create index event_place_event on event_place (event_id);
    create index event_place_country on event_place (country, event_id);

    create table event_beneficiary (
      id text primary key,
      event_id text not null references event (id),
      description text not null,
      count integer check (count >= 0),
      unit text not null check (unit ${oneOf(BeneficiaryUnit)}),
      stage text not null check (stage ${oneOf(BeneficiaryStage)}),
      ordinal integer not null
    );
    create index event_beneficiary_event on event_beneficiary (event_id);

    create table event_document (
      event_id text not null references event (id),
      document_id text not null references document (id),
      confidence real not null,
      primary key (event_id, document_id)
    );
    create index event_document_document on event_document (document_id);

    -- Which record a claim ended in: evidence of a record is the evidence of its claims.
    create table claim_record (
      claim_id text primary key references claim (id),
      event_id text not null references event (id),
      record_id text not null,
      -- For a party: the organization its name was resolved to.
      organization_id text references organization (id)
    );
    create index claim_record_event on claim_record (event_id);
    create index claim_record_record on claim_record (record_id);

    create view donors as
      select distinct p.organization_id as id, o.name, o.type, o.country
      from event_party p join organization o on o.id = p.organization_id
      where p.role = 'DONOR';
  `.execute(db);
}
