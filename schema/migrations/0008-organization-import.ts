/** Where each name and identifier comes from, so that a newer registry replaces its own only, and the keys by which organizations are found among many. */
import { sql, type Kysely } from 'kysely';
import { OrganizationOrigin } from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organization_name
      add column origin text not null default 'TEXT' check (origin ${oneOf(OrganizationOrigin)});
    alter table organization_identifier
      add column origin text not null default 'IMPORT' check (origin ${oneOf(OrganizationOrigin)});
    update organization_name n set origin = o.origin from organization o where o.id = n.organization_id;
    update organization_identifier i set origin = o.origin from organization o where o.id = i.organization_id;

    -- What names of one body share nearly always. Without a reference to organization: a key that leads nowhere costs a look,
    -- a check of every key would cost an import a third of its time.
    create table organization_block (
      key text collate "C" not null,
      organization_id text collate "C" not null,
      primary key (key, organization_id)
    );

    -- Bodies whose keys are not written yet, and that nobody has matched as they now are. Whoever matches next does both.
    create table organization_changed (organization_id text primary key references organization (id));
    insert into organization_changed select id from organization;
  `.execute(db);
}
