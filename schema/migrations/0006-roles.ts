/** The role that queries run as: SELECT on what is published, nothing else. Grants are the barrier, not a read-only flag. */
import { sql, type Kysely } from 'kysely';

export const READER_ROLE = 'aidgraph_reader';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      if not exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        create role ${sql.raw(READER_ROLE)} nologin;
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise warning 'This user may not create the role ${sql.raw(READER_ROLE)}; the API falls back to read-only transactions. As an administrator: create role ${sql.raw(READER_ROLE)} nologin; grant it to the user of DATABASE_URL; then run "aidgraph db migrate" again.';
    end $$;

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        execute format('grant %I to %I', '${sql.raw(READER_ROLE)}', current_user);
        grant usage on schema public to ${sql.raw(READER_ROLE)};
        grant select on source, document, document_version, document_cluster, extractor_run, evidence, claim, issue,
          organization, organization_name, organization_identifier, organization_relation, judgement, canonical,
          canonical_organization, item_category, unit, place, place_name, crisis, fx_rate, event, event_party,
          event_item, event_money, event_place, event_beneficiary, event_document, claim_record, donors
          to ${sql.raw(READER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
