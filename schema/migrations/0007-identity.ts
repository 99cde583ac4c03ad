/** Which record is which: reports of events with the keys they are found by, and a ledger of judgements that people can add to and take back. */
import { sql, type Kysely } from 'kysely';
import { Judge, JudgedRelation, PromiseState } from '../codelists/codelists.js';
import { makeId } from '../ids.js';
import { READER_ROLE } from './0006-roles.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table judgement
      add column relation text check (relation ${oneOf(JudgedRelation)}),
      add column judge text not null default 'RULE' check (judge ${oneOf(Judge)}),
      add column undoes bigint references judgement (id),
      add check (relation is null or (verdict = 'SAME') = (relation in ('SAME_AS', 'UPDATES', 'CONTRADICTS')));
    create index judgement_pair on judgement (least(left_id, right_id), greatest(left_id, right_id), id desc);
    create unique index judgement_undone_once on judgement (undoes) where undoes is not null;
    create index judgement_unsure on judgement (id) where verdict = 'UNSURE';

    -- What one document tells of one event. Reports are matched; an event is the reports that were brought together,
    -- under the id of the first of them.
    create table event_report (
      id text primary key,
      document_id text not null references document (id),
      version_id text not null references document_version (id),
      event_key text not null,
      event_id text not null references event (id) deferrable initially deferred,
      told_on date,
      profile jsonb not null,
      unique (document_id, event_key)
    );
    create index event_report_event on event_report (event_id);
    create index event_report_version on event_report (version_id);

    -- What reports of one event share nearly always, with the days on which it may have been (days since 1970).
    create table event_block (
      key text not null,
      is_promise boolean not null,
      day_from integer not null,
      day_to integer not null,
      report_id text not null references event_report (id) on delete cascade,
      -- What one text tells apart stays apart: its own reports are no candidates.
      document_id text not null
    );
    create index event_block_key on event_block (key, is_promise, day_from, day_to, report_id);
    create index event_block_report on event_block (report_id);

    -- Where an id leads that is no record of its own any more (a report that its document no longer gives): whatever
    -- becomes of the record that it follows.
    alter table canonical add column follows text;
    create index canonical_follows on canonical (follows) where follows is not null;

    -- Which events tell of an organization, whatever it was merged with.
    create index claim_record_organization on claim_record (organization_id, event_id) where organization_id is not null;

    alter table event
      drop column fingerprint,
      add column promise_state text check (promise_state ${oneOf(PromiseState)}),
      add column promise jsonb,
      add check ((promise_state is null) = (promise is null));
    create index event_by_promise on event (promise_state, (coalesce(date_from, date '0001-01-01')) desc, id)
      where promise_state is not null;

    alter table stage drop constraint stage_stage_check,
      add check (stage in ('fetch', 'read', 'extract', 'load', 'settle'));

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on event_report to ${sql.raw(READER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
  await keepEventIds(db);
  await rebuildEvents(db);
}

/** Ids that were given out under the old way of naming events lead to the reports that now stand for them. */
async function keepEventIds(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ event_id: string; document_id: string; event_key: string }>`
    select distinct on (r.event_id) r.event_id, v.document_id, c.event_key
    from claim_record r join claim c on c.id = r.claim_id join document_version v on v.id = c.version_id
    where c.property = 'event' order by r.event_id, v.published_at, v.document_id`.execute(db);
  const moved = rows.map((row) => ({ old: row.event_id, id: makeId('evt', row.document_id, row.event_key) }));
  await sql`
    insert into canonical (member_id, canonical_id, follows)
    select old, id, id from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m (old text, id text)
    where old <> id`.execute(db);
}

/** Events are a projection of claims: they are dropped, and the loading of every current version is queued again. */
async function rebuildEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from claim_record;
    delete from event_money; delete from event_item; delete from event_party; delete from event_place;
    delete from event_beneficiary; delete from event_document; delete from event;
    update stage s set done_at = null, cursor = null, epoch = epoch + 1
    from document d where s.stage = 'load' and s.subject_id = d.current_version_id and s.done_at is not null;
    insert into outbox (queue, job_id, payload)
    select 'load', 'load-' || s.subject_id || '-rebuild-0007', jsonb_build_object('versionId', s.subject_id)
    from stage s where s.stage = 'load' and s.done_at is null
    on conflict (job_id) do nothing;
  `.execute(db);
}
