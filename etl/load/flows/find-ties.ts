/** Finds events whose aid is that of another: handed on by who received it, reported by the other side, a part of a total. */
import { sql, type RawBuilder } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';

/** What is given on later than this was another gift. */
const HANDED_ON_WITHIN_DAYS = 90;
/** Files of two publishers tell of one transfer by their own books: IATI files are often of a quarter. */
const MIRRORED_WITHIN_DAYS = 92;
/** Two sums in two currencies are one transfer when their dollars are this near. */
const SAME_DOLLARS = 0.05;
/** A range of days may begin this much before it ends; longer ones are of no day. */
const LONGEST_SPAN_DAYS = 366;
/** Of what a large body received in equal sums, the nearest few are enough to know that it was counted. */
const TIES_AN_EVENT = 5;

/** Asked for by hash: keys are long, and two that clash are told apart by their days, amounts and units nearly always. */
const hash = (...parts: readonly RawBuilder<unknown>[]) =>
  sql`hashtextextended(concat_ws(' ', ${sql.join([...parts])}), 0)`;

/** Named by the ids themselves: a join that is guessed wrong would read the whole of both tables. */
const moved = (ids: readonly string[]) => sql`
  select m.event_id, concat_ws(' ', m.currency, trim_scale(m.amount)) as thing, m.amount, m.currency as unit, m.usd
  from event_money m where m.event_id = any(${[...ids]}::text[]) and m.basis <> 'PRICE_BOOK'
  union all
  select i.event_id, concat_ws(' ', i.category, i.unit), coalesce(i.quantity_max, i.quantity_min), i.unit, null
  from event_item i where i.event_id = any(${[...ids]}::text[]) and coalesce(i.quantity_max, i.quantity_min) is not null`;

/** Writes what the events may be found by. */
export async function trace(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    with dated as materialized (
      select e.id, e.kind, e.modality, e.transaction_type, coalesce(e.date_from, e.first_reported_at) as day_from,
        coalesce(e.date_to, e.first_reported_at) as day_to
      from event e
      where e.id = any(${[...ids]}::text[]) and e.band = 'PUBLISH' and e.not_counted is null and e.modality <> 'NEGATED'
        and coalesce(e.date_from, e.first_reported_at) is not null
        and coalesce(e.date_to, e.first_reported_at) - coalesce(e.date_from, e.first_reported_at) <= ${LONGEST_SPAN_DAYS}),
    moved as materialized (${moved(ids)})
    insert into aid_flow_trace (event_id, side, key, day_from, day_to, amount, unit, usd)
    select distinct d.id, case p.role when 'DONOR' then 'GIVEN' else 'RECEIVED' end, ${hash(sql`p.organization_id`, sql`t.thing`)},
      d.day_from, d.day_to, t.amount, t.unit, t.usd
    from dated d join event_party p on p.event_id = d.id and p.role in ('DONOR', 'RECIPIENT', 'IMPLEMENTER')
    join moved t on t.event_id = d.id
    where d.kind in ('DELIVERY', 'DISTRIBUTION', 'SERVICE') and d.modality <> 'PLANNED'
    union all
    select d.id, w.side, ${hash(sql`g.organization_id`, sql`r.organization_id`, sql`w.step`)}, d.day_from, d.day_to, m.amount,
      m.currency, m.usd
    from dated d
    join (values ('1', 'INCOMING', 'paid'), ('3', 'OUTGOING', 'paid'), ('11', 'INCOMING', 'committed'), ('2', 'OUTGOING', 'committed'),
      ('13', 'INCOMING', 'pledged'), ('12', 'OUTGOING', 'pledged')) as w (type, side, step) on w.type = d.transaction_type
    join event_party g on g.event_id = d.id and g.role = 'DONOR'
    join event_party r on r.event_id = d.id and r.role = 'RECIPIENT'
    join event_money m on m.event_id = d.id`.execute(tx);
}

export interface Tie {
  readonly event_id: string;
  readonly of_id: string;
  readonly reason: 'PART_OF_TOTAL' | 'HANDED_ON' | 'MIRROR';
}

/** Things of one category may be handed on by and by, a sum only as a whole: part of a sum is any sum. */
const isHandedOn = sql<boolean>`
  r.key = g.key and r.side = 'RECEIVED' and r.event_id <> g.event_id and r.unit is not distinct from g.unit
  and r.amount >= g.amount and r.day_from between g.day_from - ${HANDED_ON_WITHIN_DAYS + LONGEST_SPAN_DAYS}::int and g.day_to
  and r.day_to >= g.day_from - ${HANDED_ON_WITHIN_DAYS}::int
  -- What follows from the two lines above, said of the giver: its index is read no further either.
  and g.day_from between r.day_from - ${LONGEST_SPAN_DAYS}::int and r.day_to + ${HANDED_ON_WITHIN_DAYS}::int`;

const isMirrored = sql<boolean>`
  o.key = i.key and o.side = 'OUTGOING' and o.event_id <> i.event_id
  and o.day_from between i.day_from - ${MIRRORED_WITHIN_DAYS}::int and i.day_from + ${MIRRORED_WITHIN_DAYS}::int
  and case when o.unit = i.unit then o.amount = i.amount
    else abs(o.usd - i.usd) <= ${SAME_DOLLARS}::numeric * abs(i.usd) and sign(o.usd) = sign(i.usd) end`;

/** Between the events and any others, either way round. Call `trace` first. */
export async function findTies(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly Tie[]> {
  const { rows } = await sql<Tie>`
    with own as materialized (select * from aid_flow_trace where event_id = any(${[...ids]}::text[])),
    met as (
      select g.event_id, g.key, r.event_id as of_id from own g join aid_flow_trace r on ${isHandedOn} where g.side = 'GIVEN'
      union
      select g.event_id, g.key, r.event_id from own r join aid_flow_trace g on ${isHandedOn} and g.side = 'GIVEN'),
    -- All that is given on was received: who adds to it gives something of their own. Nobody hands back, and what came for
    -- one country is not given on in another.
    handed as (
      select m.event_id, m.of_id from met m group by 1, 2
      having count(distinct m.key) = (
          select count(distinct t.key) from aid_flow_trace t where t.event_id = m.event_id and t.side = 'GIVEN')
        and not exists (
          select from event_party b join event_party a on a.organization_id = b.organization_id and a.role = 'DONOR'
          where b.event_id = m.event_id and b.role = 'RECIPIENT' and a.event_id = m.of_id)
        and not (exists (select from event_place w where w.event_id = m.event_id and w.country is not null)
          and exists (select from event_place w where w.event_id = m.of_id and w.country is not null)
          and not exists (
            select from event_place b join event_place a on a.country = b.country
            where b.event_id = m.event_id and a.event_id = m.of_id))),
    nearest as (
      select h.*, row_number() over (partition by h.event_id order by e.date_from desc nulls last, h.of_id) as place
      from handed h join event e on e.id = h.of_id)
    select event_id, of_id, 'HANDED_ON' as reason from nearest where place <= ${TIES_AN_EVENT}
    union
    select i.event_id, o.event_id, 'MIRROR' from own i join aid_flow_trace o on ${isMirrored} where i.side = 'INCOMING'
    union
    select i.event_id, o.event_id, 'MIRROR' from own o join aid_flow_trace i on ${isMirrored} and i.side = 'INCOMING'
    union
    select e.id, e.part_of, 'PART_OF_TOTAL' from event e
    where e.id = any(${[...ids]}::text[]) and e.part_of is not null
      -- A report that names the flow it came out of says itself whether it counts (docs/decisions/fts-flows-counted-once.md).
      and not exists (
        select from claim_record r join claim c on c.id = r.claim_id
        where r.event_id = e.id and c.property = 'report' and c.value ? 'partOf')`.execute(tx);
  return rows;
}
