/** Sums of aid flows that loading keeps current, so that a question for totals reads a few rows and not every event. */
import { sql, type Kysely } from 'kysely';
import { READER_ROLE } from './0006-roles.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Whether totals count an event, and if not, why; what the question asks for by name (kinds, modalities) is counted. A
    -- pledge is to come by nature, so that it is PLANNED says nothing more.
    create function aid_flow_standing(kind text, modality text, not_counted text, is_mirror boolean, kinds text[], modalities text[])
      returns text language sql immutable as $$
      select case
        when modality = 'NEGATED' and not modality = any(modalities) then 'NEGATED'
        when kind not in ('DELIVERY', 'DISTRIBUTION', 'SERVICE') and not kind = any(kinds) then kind
        when modality = 'PLANNED' and kind not in ('PLEDGE', 'COMMITMENT') and not modality = any(modalities) then 'PLANNED'
        when not_counted is not null then not_counted
        when is_mirror then 'MIRROR'
        else 'COUNTED' end $$;

    -- How far aid has come. What is of two stages is never added.
    create function aid_flow_stage(kind text, modality text) returns text language sql immutable as $$
      select case
        when modality = 'NEGATED' then 'NEGATED'
        when kind not in ('DELIVERY', 'DISTRIBUTION', 'SERVICE') then kind
        when modality = 'PLANNED' then 'PLANNED'
        else 'DELIVERED' end $$;

    -- A year or a month that holds the whole event, as the filter on dates has it; '????' where none does.
    create function aid_flow_period(date_from date, date_to date, format text) returns text language sql immutable as $$
      select case when date_from is null or to_char(date_from, format) <> to_char(date_to, format)
        then regexp_replace(format, '[YM]', '?', 'g') else to_char(date_from, format) end $$;

    -- Adds what two rows moved, thing by thing; what comes to nothing goes. Each line: events, amount, upper end, events without a number.
    create function aid_flow_add(a jsonb, b jsonb) returns jsonb language sql immutable as $$
      select case when a = '{}' then b when b = '{}' then a else (
        select coalesce(jsonb_object_agg(s.thing, s.line), '{}') from (
          select x.thing, jsonb_build_array(sum((x.line ->> 0)::int), sum((x.line ->> 1)::numeric), sum((x.line ->> 2)::numeric),
            sum((x.line ->> 3)::int)) as line
          from (select * from jsonb_each(a) union all select * from jsonb_each(b)) as x (thing, line)
          group by x.thing having sum((x.line ->> 0)::int) <> 0) s) end $$;

    -- What published events add up to that are not loose: by one dimension or two, within a year, a month or in all.
    create table aid_flow (
      dimensions text not null,
      -- '' for all time, 2024, 2024-03, ???? where no year is known, 2024-?? where no month is.
      period text not null,
      -- '' where it is not known.
      key1 text not null,
      key2 text not null,
      events integer not null,
      usd numeric not null,
      -- Events with a sum in dollars, and events with a sum of no known rate or with none.
      with_usd integer not null,
      without_usd integer not null,
      -- The lines of aid_flow_add by currency, by category and unit with a space between them, and, behind a "!", by the reason
      -- why events are left out.
      things jsonb not null,
      primary key (dimensions, period, key1, key2)
    );
    -- Of pairs a year has as many as events; of single keys few enough to sort.
    create index aid_flow_by_events on aid_flow (period, events desc)
      where dimensions = 'DONOR RECIPIENT' and events > 0;
    create index aid_flow_by_usd on aid_flow (period, usd desc)
      where dimensions = 'DONOR RECIPIENT' and events > 0;

    -- What an event shares with another that tells of the same aid: the hand-over before it, the report of the other side.
    create table aid_flow_trace (
      event_id text not null,
      side text not null check (side in ('GIVEN', 'RECEIVED', 'OUTGOING', 'INCOMING')),
      key bigint not null,
      day_from date not null,
      day_to date not null,
      amount numeric not null,
      unit text,
      usd numeric
    );
    create index aid_flow_trace_key on aid_flow_trace (key, side, day_from);
    create index aid_flow_trace_event on aid_flow_trace (event_id);

    -- The aid of an event is that of another, and counted there.
    create table aid_flow_tie (
      event_id text not null,
      of_id text not null,
      reason text not null check (reason in ('PART_OF_TOTAL', 'HANDED_ON', 'MIRROR')),
      primary key (event_id, of_id, reason)
    );
    create index aid_flow_tie_of on aid_flow_tie (of_id);

    -- The few events that no row of aid_flow holds and that each question looks at one by one: those whose aid another may hold
    -- (it depends on the question whether that one is counted), those that reach over several years, and those not rolled up yet.
    -- With their days, so that a question about a year looks at those of the year.
    create table aid_flow_loose (
      event_id text primary key,
      date_from date,
      date_to date,
      is_new boolean not null default false,
      -- Why a question about all events leaves it out; null where that is to be looked at.
      held text check (held in ('PART_OF_TOTAL', 'HANDED_ON'))
    );
    create index aid_flow_loose_new on aid_flow_loose (event_id) where is_new;
    create index aid_flow_loose_date on aid_flow_loose (date_from);
    insert into aid_flow_loose select id, date_from, date_to, true from event where band = 'PUBLISH';

    create index event_crisis on event (crisis_id) where crisis_id is not null;

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on aid_flow, aid_flow_tie, aid_flow_loose to ${sql.raw(READER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
