/** Who gave to which country is summed up as well: the first question of whoever looks at a country. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('aidgraph.flows'));
    create index aid_flow_by_country on aid_flow (key2, period) where dimensions = 'DONOR COUNTRY' and events > 0;
    -- What is there already, as etl/load/flows/roll-up.ts has it from now on.
    insert into aid_flow (dimensions, period, key1, key2, events, usd, with_usd, without_usd, things)
    with counted as materialized (
      select e.id, aid_flow_period(e.date_from, e.date_to, 'YYYY') as year, m.usd, m.known, m.sums
      from event e left join lateral (
        select sum(m.usd) as usd, count(m.usd) as known, count(*) as sums
        from event_money m where m.event_id = e.id and m.basis <> 'PRICE_BOOK') m on true
      where e.band = 'PUBLISH' and not exists (select from aid_flow_loose l where l.event_id = e.id)
        and aid_flow_standing(e.kind, e.modality, e.not_counted,
          exists (select from aid_flow_tie t where t.event_id = e.id and t.reason = 'MIRROR'), '{}', '{}') = 'COUNTED'),
    keyed as materialized (
      select c.*, coalesce(p.organization_id, '') as key1, coalesce(w.country, '') as key2, t.period
      from counted c
      left join (select distinct event_id, organization_id from event_party where role = 'DONOR') p on p.event_id = c.id
      left join (select distinct event_id, country from event_place where country is not null) w on w.event_id = c.id
      cross join lateral (values (''), (c.year)) as t (period)),
    moved as (
      select event_id, currency as thing, sum(amount) as amount, sum(amount) as amount_max, 0 as unstated
      from event_money where basis <> 'PRICE_BOOK' group by 1, 2
      union all
      select event_id, concat_ws(' ', category, unit), coalesce(sum(coalesce(quantity_min, quantity_max)), 0),
        coalesce(sum(coalesce(quantity_max, quantity_min)), 0),
        (count(*) filter (where coalesce(quantity_min, quantity_max) is null) > 0)::int
      from event_item group by event_id, category, unit),
    lines as (
      select k.period, k.key1, k.key2, m.thing,
        jsonb_build_array(count(*), sum(m.amount), sum(m.amount_max), sum(m.unstated)) as line
      from keyed k join moved m on m.event_id = k.id group by 1, 2, 3, 4)
    select 'DONOR COUNTRY', k.period, k.key1, k.key2, k.events, k.usd, k.with_usd, k.without_usd, coalesce(l.things, '{}')
    from (
      select period, key1, key2, count(*)::int as events, coalesce(sum(usd), 0) as usd,
        (count(*) filter (where known > 0))::int as with_usd, (count(*) filter (where sums = 0 or known < sums))::int as without_usd
      from keyed group by 1, 2, 3) k
    left join (select period, key1, key2, jsonb_object_agg(thing, line) as things from lines group by 1, 2, 3) l
      using (period, key1, key2);
  `.execute(db);
}
