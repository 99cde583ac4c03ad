/** Adds events to the sums of aid flows, or takes them out: one statement for any number of events. */
import { sql, type RawBuilder } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import {
  ANY_ROLE,
  FLOW_DIMENSIONS,
  FLOW_PAIRS,
  FLOW_PROMISES,
  type FlowDimension,
} from '../../../schema/flow-dimensions.js';

const inRole = (role: FlowDimension) => sql`
  array(select p.organization_id from event_party p where p.event_id = e.id and p.role = ${sql.lit(role)})`;

/** What an event has in each dimension. */
const VALUES: Readonly<Record<FlowDimension, RawBuilder<unknown>>> = {
  DONOR: inRole('DONOR'),
  RECIPIENT: inRole('RECIPIENT'),
  IMPLEMENTER: inRole('IMPLEMENTER'),
  COUNTRY: sql`array(select distinct w.country from event_place w where w.event_id = e.id and w.country is not null)`,
  CRISIS: sql`array_remove(array[e.crisis_id], null)`,
  CATEGORY: sql`array(select distinct i.category from event_item i where i.event_id = e.id)`,
  CATEGORY_GROUP: sql`array(select distinct split_part(i.category, '.', 1) from event_item i where i.event_id = e.id)`,
  KIND: sql`array[e.kind]`,
  SOURCE: sql`array(
    select distinct d.source_id from event_document ed join document d on d.id = ed.document_id
    where ed.event_id = e.id and d.source_id is not null)`,
};

const columnOf = (single: FlowDimension) => sql.ref(`by_${single.toLowerCase()}`);

/** Where an event has nothing, it is in the row of what is not known. */
const values = sql.join(
  FLOW_DIMENSIONS.map((single) => sql`coalesce(nullif(${VALUES[single]}, '{}'), array['']) as ${columnOf(single)}`),
);

const bodies = sql`
  coalesce(nullif(array(select distinct p.organization_id from event_party p where p.event_id = e.id), '{}'), array['']) as bodies`;

/** What is asked: for all that totals count, and for an event that is a promise also for promises of its kind. */
const questions = sql`(values
  ('', '{}'::text[]), (case when e.kind in (${sql.join(FLOW_PROMISES.map((kind) => sql.lit(kind)))}) then e.kind || ':' end, array[e.kind])
) as q (asked, kinds)`;

const asked = (dimensions: string) => sql`b.asked || ${sql.lit(dimensions)}`;

/** Of whoever is named in any role it is only asked in how many events. */
const nothingMoved = sql`b.standing, b.year, b.month, null::numeric as usd, null::bigint as known, null::bigint as sums,
  null::text[] as things, null::numeric[] as amounts, null::numeric[] as amounts_max, null::int[] as unstated, null::text[] as categories`;

const carried = sql`b.standing, b.year, b.month, b.usd, b.known, b.sums, b.things, b.amounts, b.amounts_max, b.unstated, b.categories`;

/** Of which things a row tells: of its category, or, with a dot behind it, of all that are below it. */
const toldIn = (dimension: FlowDimension, key: string): RawBuilder<unknown> => {
  if (dimension === 'CATEGORY') return sql.ref(key);
  return dimension === 'CATEGORY_GROUP' ? sql`${sql.ref(key)} || '.'` : sql`null`;
};

/** Only what totals count has a row by pair; months are kept of the whole and of countries, whose rows are few. */
const spread = sql.join(
  [
    sql`select ${carried}, ${asked('')} as dimensions, true as in_all, true as by_year, true as by_month, '' as key1, '' as key2, null as category from base b`,
    ...FLOW_DIMENSIONS.map(
      (single) => sql`
        select ${carried}, ${asked(single)}, true, true, ${sql.lit(single === 'COUNTRY')}, k.key, '',
          ${toldIn(single, 'k.key')}
        from base b cross join lateral unnest(b.${columnOf(single)}) as k (key)`,
    ),
    sql`
      select ${nothingMoved}, ${sql.lit(ANY_ROLE)}, true, false, false, k.key, '', null
      from base b cross join lateral unnest(b.bodies) as k (key) where b.asked = ''`,
    ...FLOW_PAIRS.map(
      ({ dimensions, isByYear }) => sql`
        select ${carried}, ${asked(dimensions.join(' '))}, true, ${sql.lit(isByYear)}, false, k.key, l.key,
          ${toldIn(dimensions[1], 'l.key')}
        from base b cross join lateral unnest(b.${columnOf(dimensions[0])}) as k (key)
        cross join lateral unnest(b.${columnOf(dimensions[1])}) as l (key)
        where b.standing = 'COUNTED' and b.asked = ''`,
    ),
  ],
  sql` union all `,
);

/**
 * What events add to each row of `aid_flow`, as common table expressions; `sums` has the rows. All that is known of an event is looked
 * up once and carried along: joins of what a statement has made itself are guessed, and guessed wrong in a database that is new.
 * A row by category has the things of that category only, or of its group; the money of an event is in the row of each of its categories.
 */
export const contributions = (ids: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  base as materialized (
    select e.asked, e.standing, aid_flow_period(e.date_from, e.date_to, 'YYYY') as year,
      aid_flow_period(e.date_from, e.date_to, 'YYYY-MM') as month, d.usd, d.known, d.sums, m.*, ${values}, ${bodies}
    from (
      select e.*, q.asked, aid_flow_standing(e.kind, e.modality, e.not_counted,
        exists (select from aid_flow_tie t where t.event_id = e.id and t.reason = 'MIRROR'), q.kinds, '{}') as standing
      from event e cross join lateral ${questions}
      where e.id in (${ids}) and e.band = 'PUBLISH' and q.asked is not null
        and not exists (select from aid_flow_loose l where l.event_id = e.id)) e
    left join lateral (
      select sum(m.usd) as usd, count(m.usd) as known, count(*) as sums
      from event_money m where m.event_id = e.id and m.basis <> 'PRICE_BOOK') d on true
    left join lateral (
      select array_agg(thing) as things, array_agg(amount) as amounts, array_agg(amount_max) as amounts_max,
        array_agg(unstated) as unstated, array_agg(category) as categories
      from (
        select m.currency as thing, sum(m.amount) as amount, sum(m.amount) as amount_max, 0 as unstated, null as category
        from event_money m where m.event_id = e.id and m.basis <> 'PRICE_BOOK' group by m.currency
        union all
        select concat_ws(' ', i.category, i.unit), coalesce(sum(coalesce(i.quantity_min, i.quantity_max)), 0),
          coalesce(sum(coalesce(i.quantity_max, i.quantity_min)), 0),
          (count(*) filter (where coalesce(i.quantity_min, i.quantity_max) is null) > 0)::int, i.category
        from event_item i where i.event_id = e.id group by i.category, i.unit) x
      where e.standing = 'COUNTED') m on true),
  spread as (${spread}),
  timed as materialized (
    select s.*, p.period from spread s
    cross join lateral (values ('', s.in_all), (s.year, s.by_year), (s.month, s.by_month)) as p (period, is_kept) where p.is_kept),
  lines as (
    select t.dimensions, t.period, t.key1, t.key2, g.thing,
      jsonb_build_array(count(*), sum(g.amount), sum(g.amount_max), sum(g.unstated)) as line
    from timed t
    cross join lateral unnest(t.things, t.amounts, t.amounts_max, t.unstated, t.categories)
      as g (thing, amount, amount_max, unstated, category)
    where t.category is null or g.category is null or t.category in (g.category, split_part(g.category, '.', 1) || '.')
    group by 1, 2, 3, 4, 5
    union all
    select dimensions, period, key1, key2, '!' || standing, jsonb_build_array(count(*), 0, 0, 0) from timed
    where standing <> 'COUNTED' group by 1, 2, 3, 4, 5),
  counts as (
    select dimensions, period, key1, key2, count(*)::int as events, coalesce(sum(usd), 0) as usd,
      (count(*) filter (where known > 0))::int as with_usd, (count(*) filter (where sums = 0 or known < sums))::int as without_usd
    from timed where standing = 'COUNTED' group by 1, 2, 3, 4),
  -- Laid one below the other: a join of the two, of which nobody can guess how many rows they have, is planned badly.
  sums as (
    select dimensions, period, key1, key2, coalesce(max(events), 0) as events, coalesce(max(usd), 0) as usd,
      coalesce(max(with_usd), 0) as with_usd, coalesce(max(without_usd), 0) as without_usd,
      coalesce(jsonb_object_agg(thing, line) filter (where thing is not null), '{}') as things
    from (
      select *, null as thing, null::jsonb as line from counts
      union all
      select dimensions, period, key1, key2, null, null, null, null, thing, line from lines) x
    group by 1, 2, 3, 4)`;

/** As many, taken away. */
const negated = sql`(
  select coalesce(jsonb_object_agg(key, jsonb_build_array(-(value ->> 0)::int, -(value ->> 1)::numeric, -(value ->> 2)::numeric,
    -(value ->> 3)::int)), '{}') from jsonb_each(s.things))`;

/** The lines of both; what comes to nothing goes. Not a function of the database: calling one costs more than what it does. */
const addedThings = sql`
  case when aid_flow.things = '{}' then excluded.things when excluded.things = '{}' then aid_flow.things else (
    select (aid_flow.things || jsonb_object_agg(s.thing, s.line)) - coalesce(array_agg(s.thing) filter (where s.line -> 0 = '0'), '{}')
    from (
      select x.thing, case when old.line is null then x.line else jsonb_build_array(
        (old.line ->> 0)::int + (x.line ->> 0)::int, (old.line ->> 1)::numeric + (x.line ->> 1)::numeric,
        (old.line ->> 2)::numeric + (x.line ->> 2)::numeric, (old.line ->> 3)::int + (x.line ->> 3)::int) end as line
      from jsonb_each(excluded.things) as x (thing, line)
      cross join lateral (select aid_flow.things -> x.thing as line offset 0) old) s) end`;

/** Call it with 1 after an event was written, and with -1 while it still is as it was then. */
export async function rollUp(tx: DatabaseTransaction, eventIds: readonly string[], sign: 1 | -1): Promise<void> {
  if (eventIds.length === 0) return;
  const signed = sql.lit(sign);
  await sql`
    with ${contributions(sql`select unnest(${[...eventIds]}::text[])`)}
    insert into aid_flow
    select s.dimensions, s.period, s.key1, s.key2, s.events * ${signed}, s.usd * ${signed}, s.with_usd * ${signed},
      s.without_usd * ${signed}, ${sign === 1 ? sql`s.things` : negated}
    from sums s order by 1, 2, 3, 4
    on conflict (dimensions, period, key1, key2) do update set events = aid_flow.events + excluded.events,
      usd = aid_flow.usd + excluded.usd, with_usd = aid_flow.with_usd + excluded.with_usd,
      without_usd = aid_flow.without_usd + excluded.without_usd, things = ${addedThings}`.execute(tx);
}
