/** Keys with which people may add to the ledger of judgements, and the role that their mutations run as: it appends judgements and the next step, nothing else. */
import { sql, type Kysely } from 'kysely';
import { ApiScope } from '../codelists/codelists.js';
import { READER_ROLE } from './0006-roles.js';

const scopes = `array[${Object.keys(ApiScope)
  .map((scope) => `'${scope}'`)
  .join(', ')}]`;

export const WRITER_ROLE = 'aidgraph_writer';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_key (
      id bigint generated always as identity primary key,
      name text not null check (name <> ''),
      -- Of the key, which is shown once and stored nowhere.
      hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
      scopes text[] not null check (scopes <@ ${sql.raw(scopes)}),
      created_at timestamptz not null default now(),
      expires_at timestamptz,
      revoked_at timestamptz
    );

    do $$
    begin
      if not exists (select from pg_roles where rolname = '${sql.raw(WRITER_ROLE)}') then
        create role ${sql.raw(WRITER_ROLE)} nologin;
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise warning 'This user may not create the role ${sql.raw(WRITER_ROLE)}; mutations then run with all rights of this user. As an administrator: create role ${sql.raw(WRITER_ROLE)} nologin; grant ${sql.raw(READER_ROLE)} to it; grant it to the user of DATABASE_URL; as that user: grant insert on judgement, outbox to ${sql.raw(WRITER_ROLE)}; grant select on api_key to ${sql.raw(WRITER_ROLE)}.';
    end $$;

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(WRITER_ROLE)}') then
        -- What the reader may see, the writer may: also what later migrations grant.
        if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
          grant ${sql.raw(READER_ROLE)} to ${sql.raw(WRITER_ROLE)};
        end if;
        execute format('grant %I to %I', '${sql.raw(WRITER_ROLE)}', current_user);
        grant usage on schema public to ${sql.raw(WRITER_ROLE)};
        grant insert on judgement, outbox to ${sql.raw(WRITER_ROLE)};
        grant select on api_key to ${sql.raw(WRITER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
