/** What the queue needs to be exactly-once in effect: stages with an epoch fence, the outbox, and dead letters with a reason. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stage (
      subject_id text not null,
      stage text not null check (stage in ('fetch', 'read', 'extract', 'load')),
      epoch integer not null default 0,
      cursor jsonb,
      done_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (subject_id, stage)
    );
    create index stage_unfinished on stage (created_at) where done_at is null;

    create table outbox (
      id bigint generated always as identity primary key,
      queue text not null,
      job_id text not null unique check (job_id !~ ':' and job_id !~ '^[0-9]+$'),
      payload jsonb not null,
      created_at timestamptz not null default now(),
      sent_at timestamptz
    );
    create index outbox_unsent on outbox (id) where sent_at is null;
    create index outbox_sent on outbox (sent_at) where sent_at is not null;

    create table dead_letter (
      id bigint generated always as identity primary key,
      stage text not null,
      subject_id text not null,
      reason_code text not null,
      message text not null,
      attempts integer not null default 1,
      first_at timestamptz not null default now(),
      last_at timestamptz not null default now(),
      resolved_at timestamptz,
      unique (stage, subject_id)
    );
    create index dead_letter_open on dead_letter (last_at desc) where resolved_at is null;
  `.execute(db);
}
