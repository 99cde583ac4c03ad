/** What structured reports (IATI, FTS, tables) state: files too large for one row, one claim an act, and sums that totals must leave out. */
import { sql, type Kysely } from 'kysely';
import { NotCounted, OrganizationOrigin } from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Bytes in pieces: a file of a gigabyte is written and read a piece at a time. Pieces are not compressed again.
    create table blob_chunk (
      sha256 text not null references blob (sha256),
      ordinal integer not null check (ordinal >= 0),
      bytes bytea not null,
      primary key (sha256, ordinal)
    );
    alter table blob_chunk alter column bytes set storage external;
    create trigger blob_chunk_is_immutable before update on blob_chunk for each row execute function refuse_change();
    insert into blob_chunk select sha256, 0, bytes from blob;
    alter table blob drop column bytes cascade, alter column size type bigint, add check (size >= 0);

    -- What the columns of a table mean, where whoever handed it in says so (JSON).
    alter table intake add column mapping_hint text;

    -- A claim of a whole act has many parties: whom each was resolved to, in the order in which the claim names them.
    alter table claim_record add column organization_ids text[];

    -- Which document holds a record of an identifier, and the events it tells of: of several the first document counts.
    create table reported_record (
      identifier text not null,
      document_id text not null references document (id),
      version_id text not null references document_version (id),
      event_ids text[] not null,
      primary key (identifier, document_id)
    );
    create index reported_record_document on reported_record (document_id);

    -- Matched only when somebody says so: its profile is made of its claim then.
    alter table event_report alter column profile drop not null;

    -- A report brings acts by the hundred thousand: what nearly no row has is indexed where it is there, and what nobody
    -- looks up is not indexed.
    drop index event_part_of, event_fulfils, claim_evidence, evidence_version, event_report_version, claim_record_record;
    create index claim_record_record on claim_record (record_id) where record_id <> event_id;
    create index event_part_of on event (part_of) where part_of is not null;
    create index event_fulfils on event (fulfils) where fulfils is not null;

    -- Where a report says that it lies, whether or not the gazetteer knows it.
    alter table event_place
      add column latitude double precision check (latitude between -90 and 90),
      add column longitude double precision check (longitude between -180 and 180);

    -- Events, their rows and their links are a projection that one room writes, and that can be made anew at any time. Checking
    -- every row against what it names is a third of the time that a report takes in PostgreSQL (2,459 acts a second without,
    -- 2,094 with the last eight, in one sitting). That none is without what it names is a law that tests hold
    -- (test/support/records.ts, findOrphans). Claims, evidence and versions, which nothing can make anew, stay checked.
    alter table event_party drop constraint event_party_event_id_fkey, drop constraint event_party_organization_id_fkey;
    alter table event_item drop constraint event_item_event_id_fkey;
    alter table event_money drop constraint event_money_event_id_fkey;
    alter table event_place drop constraint event_place_event_id_fkey, drop constraint event_place_place_id_fkey;
    alter table event_beneficiary drop constraint event_beneficiary_event_id_fkey;
    alter table event_document drop constraint event_document_event_id_fkey, drop constraint event_document_document_id_fkey;
    alter table event_report drop constraint event_report_event_id_fkey, drop constraint event_report_version_id_fkey,
      drop constraint event_report_document_id_fkey;
    alter table claim_record drop constraint claim_record_event_id_fkey, drop constraint claim_record_claim_id_fkey;

    alter table event add column not_counted text check (not_counted ${oneOf(NotCounted)});

    alter table organization
      drop constraint organization_origin_check, add check (origin ${oneOf(OrganizationOrigin)});
    alter table organization_name
      drop constraint organization_name_origin_check, add check (origin ${oneOf(OrganizationOrigin)});
    alter table organization_identifier
      drop constraint organization_identifier_origin_check, add check (origin ${oneOf(OrganizationOrigin)});
  `.execute(db);
}
