/** What a public API needs of the database: more scopes for keys, counters of points, documents handed in through the API, and a look at the migrations for /ready. */
import { sql, type Kysely } from 'kysely';
import { READER_ROLE } from './0006-roles.js';
import { WRITER_ROLE } from './0009-api-keys.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table api_key drop constraint api_key_scopes_check,
      add check (scopes <@ array['read', 'judge', 'submit', 'admin']);

    -- The shape that rate-limiter-flexible asks for. Not logged: a crash of the server may forget an hour's points.
    create unlogged table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    create index rate_limit_expire on rate_limit (expire);

    -- A document handed in through the API, once a job has taken it in; until then it is a row of the outbox.
    create table submission (
      id text primary key,
      intake_id text not null references intake (id),
      submitted_by text not null,
      created_at timestamptz not null default now()
    );
    create index submission_intake on submission (intake_id);
    create index outbox_submission on outbox ((payload ->> 'submissionId')) where queue = 'submit';

    alter table stage drop constraint stage_stage_check,
      add check (stage in ('fetch', 'read', 'extract', 'load', 'settle', 'poll', 'submit'));

    -- How far each has come. It runs with its owner's rights, so that the API sees this and neither outbox nor intake.
    create view submission_state as
    select k.id, k.submitted_at,
      case when w.reason_code is not null then 'FAILED' when k.intake_id is null then 'QUEUED'
        when w.is_done then 'DONE' else 'READING' end as state,
      w.reason_code, w.reason, w.document_ids
    from (
      select s.id, s.created_at as submitted_at, s.intake_id from submission s
      union all
      select o.payload ->> 'submissionId', o.created_at, null from outbox o
      where o.queue = 'submit' and o.payload ? 'locator'
        and not exists (select from submission s where s.id = o.payload ->> 'submissionId')
    ) k
    cross join lateral (
      select bool_and(t.done_at is not null) as is_done,
        (array_agg(d.reason_code order by d.id) filter (where d.id is not null))[1] as reason_code,
        (array_agg(d.message order by d.id) filter (where d.id is not null))[1] as reason,
        coalesce(array_agg(distinct work.document_id) filter (where work.document_id is not null), '{}') as document_ids
      from (
        select k.id as subject_id, 'submit' as stage, null as document_id
        union all
        select i.id, case when i.blob_sha256 is null then 'fetch' else 'read' end, null
        from intake own join intake i on i.id = own.id or (own.blob_sha256 is null and i.locator = own.locator)
        where own.id = k.intake_id
        union all
        select v.id, s.stage, v.document_id
        from intake own join intake i on i.id = own.id or (own.blob_sha256 is null and i.locator = own.locator)
        join document_version v on v.blob_sha256 = i.blob_sha256
        join (values ('extract'), ('load')) as s (stage) on s.stage = 'load' or v.text is not null
        where own.id = k.intake_id
      ) work
      left join stage t on t.subject_id = work.subject_id and t.stage = work.stage
      left join dead_letter d on d.subject_id = work.subject_id and d.stage = work.stage and d.resolved_at is null
    ) w;

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on submission_state to ${sql.raw(READER_ROLE)};
        if to_regclass('kysely_migration') is not null then
          grant select on kysely_migration to ${sql.raw(READER_ROLE)};
        end if;
      end if;
      if exists (select from pg_roles where rolname = '${sql.raw(WRITER_ROLE)}') then
        grant select, insert, update, delete on rate_limit to ${sql.raw(WRITER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
