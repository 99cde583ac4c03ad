/** SQL that adds up flows: from the kept sums where they have the answer, with the few events that they do not hold, else from the events. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { EventFilter } from '../event/event.input.js';
import { organizationsMeant } from '../organization/organization.query.js';
import { runPrepared } from '../plan/run-prepared.js';
import { judgedEvents, knownHolders } from './flow-events.js';
import { keyJoins, keyName, keyOfJoin, keysJson, thingCondition } from './flow-keys.js';
import { findRollup, rolesToCount, type Rollup } from './flow-rollup.js';
import type { AidFlowDimension } from './flow.enums.js';
import type { AidFlowOrder } from './flow.input.js';
import type { AidFlowExclusion, AidFlowRow } from './flow.type.js';

export interface FlowQuestion {
  readonly groupBy: readonly AidFlowDimension[];
  readonly filter: EventFilter | undefined;
}

export interface FlowPage {
  readonly orderBy: readonly AidFlowOrder[];
  /** How many rows; null for all of them. */
  readonly first: number | null;
}

export interface ChosenFlowPage extends FlowPage {
  /** The kept sums to go by; undefined to go by the events themselves. */
  readonly rollup: Rollup | undefined;
}

/** The kept sums that answer the question; of a filter that means organizations one statement tells how many. */
export async function chooseRollup(db: Database, { groupBy, filter }: FlowQuestion): Promise<Rollup | undefined> {
  const roles = rolesToCount(groupBy, filter);
  const everyRole = new Set(roles.map(([role]) => role));
  // Nothing is asked where the rest of the question goes by no sums anyway.
  if (roles.length === 0 || findRollup({ groupBy, filter, single: everyRole }) === undefined) {
    return findRollup({ groupBy, filter, single: everyRole });
  }
  const counts = roles.map(
    ([role, ref]) => sql`select ${role}::text as role, count(*) = 1 as is_one from (${organizationsMeant(ref)}) m`,
  );
  const { rows } = await sql<{ role: string; is_one: boolean }>`${sql.join(counts, sql` union all `)}`.execute(db);
  const single = new Set(rows.filter(({ is_one }) => is_one).map(({ role }) => role));
  return findRollup({ groupBy, filter, single });
}

const names = (groupBy: readonly unknown[], row?: string): readonly RawBuilder<unknown>[] =>
  groupBy.map((_one, place) => (row === undefined ? keyName(place) : sql.ref(`${row}.k${place}`)));

const comma = (columns: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  columns.length === 0 ? sql`` : sql`, ${sql.join([...columns])}`;

/** `spread`: a row for each event that is counted and each combination of its keys; `live`: what they add up to. */
function liveSums({ groupBy, filter }: FlowQuestion, rollup: Rollup | undefined): RawBuilder<unknown> {
  const keys = groupBy.map((_one, place) => sql`${keyOfJoin(place)} as ${keyName(place)}`);
  return sql`
    ${judgedEvents(filter, rollup !== undefined)},
    spread as materialized (
      select j.id, j.stage, d.usd, d.known, d.sums ${comma(keys)}
      from judged j ${keyJoins(groupBy, filter)}
      left join lateral (
        select sum(m.usd) as usd, count(m.usd) as known, count(*) as sums
        from event_money m where m.event_id = j.id and m.basis <> 'PRICE_BOOK') d on true
      where j.reason = 'COUNTED'),
    live as (
      select stage ${comma(names(groupBy))}, count(*) as events, coalesce(sum(usd), 0) as usd,
        count(*) filter (where known > 0) as with_usd, count(*) filter (where sums = 0 or known < sums) as without_usd
      from spread group by stage ${comma(names(groupBy))})`;
}

/** Rows of the kept sums: only those that can come first, and those that loose events add to, where each is a row of the answer. */
function keptSums({ groupBy }: FlowQuestion, rollup: Rollup, page: FlowPage | undefined): RawBuilder<unknown> {
  const keys = rollup.keys.map((key, place) => sql`${key} as ${keyName(place)}`);
  const columns = sql`${sql.lit(rollup.stage)} as stage ${comma(keys)}, f.events, f.usd, f.with_usd, f.without_usd`;
  const kept = sql`select ${columns} from aid_flow f where ${rollup.condition} and f.events > 0`;
  const [order, ...more] = page?.orderBy ?? [];
  if (
    page?.first == null ||
    !rollup.isAnswer ||
    groupBy.length === 0 ||
    order?.direction !== 'DESC' ||
    order.field === 'KEY' ||
    more.length > 0
  )
    return kept;
  const measure = order.field === 'USD' ? sql`usd` : sql`events`;
  const base = sql`${rollup.condition} and f.events > 0`;
  const least = sql`(select min(${measure}) from (
    select f.${measure} from aid_flow f where ${base} order by f.${measure} desc
    limit ${page.first}::bigint + (select count(*) from live)) l)`;
  const isMet = sql`(${sql.join([...rollup.keys])}) in (select ${sql.join([...names(groupBy)])} from live)`;
  return sql`
    select ${columns} from aid_flow f where ${base} and f.${measure} >= ${least}
    union
    select ${columns} from aid_flow f where ${base} and ${isMet}`;
}

function mergedSums(question: FlowQuestion, rollup: Rollup | undefined, page?: FlowPage): RawBuilder<unknown> {
  const { groupBy } = question;
  const both = rollup === undefined ? sql`live` : sql`(select * from live union all select * from kept) both_sums`;
  return sql`
    ${liveSums(question, rollup)},
    ${rollup === undefined ? sql`` : sql`kept as (${keptSums(question, rollup, page)}),`}
    merged as (
      select stage ${comma(names(groupBy))}, sum(events)::int as events, sum(usd) as usd, sum(with_usd)::int as with_usd,
        sum(without_usd)::int as without_usd
      from ${both} group by stage ${comma(names(groupBy))})`;
}

function orderClause({ groupBy }: FlowQuestion, orders: readonly AidFlowOrder[]): RawBuilder<unknown> {
  const asked = orders.flatMap(({ field, direction }) => {
    const way = sql.raw(direction === 'DESC' ? 'desc' : 'asc');
    const columns = field === 'KEY' ? names(groupBy) : [field === 'USD' ? sql`usd` : sql`events`];
    return columns.map((column) => sql`${column} ${way}`);
  });
  return sql`order by ${sql.join([...asked, sql`stage`, ...names(groupBy)])}`;
}

/** What the rows of `top` moved: `lines (place, thing, events, amount, amount_max, unstated)`. */
function lines({ groupBy, filter }: FlowQuestion, rollup: Rollup | undefined): RawBuilder<unknown> {
  const isRow = (row: string) =>
    sql.join(
      [
        sql`t.stage = ${sql.ref(`${row}.stage`)}`,
        ...groupBy.map((_one, at) => sql`${sql.ref(`t.k${at}`)} = ${sql.ref(`${row}.k${at}`)}`),
      ],
      sql` and `,
    );
  const isKept = sql.join(
    [sql`t.stage = ${rollup?.stage}`, ...(rollup?.keys ?? []).map((key, at) => sql`${sql.ref(`t.k${at}`)} = ${key}`)],
    sql` and `,
  );
  const kept = sql`
    union all
    select t.place, x.thing, (x.line ->> 0)::int, (x.line ->> 1)::numeric, (x.line ->> 2)::numeric, (x.line ->> 3)::int
    from top t join aid_flow f on ${rollup?.condition} and ${isKept}
    cross join lateral jsonb_each(f.things) as x (thing, line) where x.thing not like '!%'`;
  return sql`
    moved as (
      select t.place, m.currency as thing, count(distinct s.id)::int as events, sum(m.amount) as amount, sum(m.amount) as amount_max,
        0 as unstated
      from top t join spread s on ${isRow('s')} join event_money m on m.event_id = s.id and m.basis <> 'PRICE_BOOK' group by 1, 2
      union all
      select t.place, concat_ws(' ', i.category, i.unit), count(distinct s.id)::int,
        coalesce(sum(coalesce(i.quantity_min, i.quantity_max)), 0), coalesce(sum(coalesce(i.quantity_max, i.quantity_min)), 0),
        (count(distinct s.id) filter (where coalesce(i.quantity_min, i.quantity_max) is null))::int
      from top t join spread s on ${isRow('s')} join event_item i on i.event_id = s.id and ${thingCondition(groupBy, filter, 's')}
      group by 1, i.category, i.unit
      ${rollup === undefined ? sql`` : kept}),
    lines as (
      select place, thing, sum(events)::int as events, sum(amount) as amount, sum(amount_max) as amount_max,
        sum(unstated)::int as unstated, bool_or(thing ~ '^[A-Z]{3}$') as is_money
      from moved group by 1, 2)`;
}

const moneyJson = sql`(
  select coalesce(json_agg(json_build_object('amount', trim_scale(l.amount)::text, 'currency', l.thing) order by l.thing), '[]')
  from lines l where l.place = t.place and l.is_money)`;

/** Without any number there is none to show: nought would be one. */
const itemsJson = sql`(
  select coalesce(json_agg(json_build_object('category', split_part(l.thing, ' ', 1),
    'unit', nullif(substr(l.thing, length(split_part(l.thing, ' ', 1)) + 2), ''),
    'quantity', case when l.amount_max <> 0 or l.unstated < l.events then trim_scale(l.amount)::text end,
    'quantityMax', case when l.amount_max <> 0 or l.unstated < l.events then trim_scale(l.amount_max)::text end,
    'events', l.events, 'eventsWithoutQuantity', l.unstated) order by l.thing), '[]')
  from lines l where l.place = t.place and not l.is_money)`;

export async function listFlows(db: Database, question: FlowQuestion, page: FlowPage): Promise<AidFlowRow[]> {
  const rollup = await chooseRollup(db, question);
  return listFlowsFrom(db, question, { ...page, rollup });
}

/** @param from the kept sums to go by; from the events themselves when left out */
export async function listFlowsFrom(
  db: Database,
  question: FlowQuestion,
  { rollup, ...page }: ChosenFlowPage,
): Promise<AidFlowRow[]> {
  const order = orderClause(question, page.orderBy);
  return runPrepared<AidFlowRow>(
    db,
    sql`
    with recursive ${mergedSums(question, rollup, page)},
    top as materialized (
      select *, row_number() over (${order}) as place from merged ${order} limit ${page.first}::bigint),
    ${lines(question, rollup)}
    select t.stage, ${keysJson(question.groupBy)} as keys, t.events, case when t.with_usd > 0 then trim_scale(t.usd)::text end as usd,
      t.without_usd as "eventsWithoutUsd", ${moneyJson} as money, ${itemsJson} as items
    from top t order by t.place`,
  );
}

/** A line of a row: a currency, or a category of things and its unit. Rows without any have one of nulls. */
export interface FlowLine {
  readonly place: string;
  readonly stage: string;
  readonly keys: readonly {
    readonly dimension: AidFlowDimension;
    readonly id: string | null;
    readonly label: string | null;
  }[];
  readonly events: number;
  readonly usd: string | null;
  readonly eventsWithoutUsd: number;
  readonly isMoney: boolean | null;
  /** 'EUR', 'food.rice kg', 'shelter.tent'. */
  readonly thing: string | null;
  readonly amount: string;
  readonly amountMax: string;
  readonly lineEvents: number;
  readonly unstated: number;
}

/** Rows as they are listed, each with its lines one below the other: what is put into a list a row takes too long for many. */
export function flowLines(question: FlowQuestion, { rollup, ...page }: ChosenFlowPage): RawBuilder<FlowLine> {
  const order = orderClause(question, page.orderBy);
  return sql<FlowLine>`
    with recursive ${mergedSums(question, rollup, page)},
    top as materialized (
      select *, row_number() over (${order}) as place from merged ${order} limit ${page.first}::bigint),
    ${lines(question, rollup)}
    select t.place, t.stage, ${keysJson(question.groupBy)} as keys, t.events, case when t.with_usd > 0 then trim_scale(t.usd)::text end as usd,
      t.without_usd as "eventsWithoutUsd", l.is_money as "isMoney", l.thing, trim_scale(l.amount)::text as amount,
      trim_scale(l.amount_max)::text as "amountMax", l.events as "lineEvents", l.unstated
    from top t left join lines l on l.place = t.place order by t.place, l.is_money desc, l.thing`;
}

export async function countFlows(db: Database, question: FlowQuestion, rollup: Rollup | undefined): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with recursive ${mergedSums(question, rollup)} select count(*)::int as count from merged`.execute(db);
  return rows[0]!.count;
}

/** Why events of the filter are not counted, and how many. */
export async function findExclusions(db: Database, filter: EventFilter | undefined): Promise<AidFlowExclusion[]> {
  const rollup = await chooseRollup(db, { groupBy: [], filter });
  return listExclusions(db, filter, rollup?.hasExclusions === true ? rollup : undefined);
}

/** @param rollup the kept sums to go by; the events themselves when left out */
export async function listExclusions(
  db: Database,
  filter: EventFilter | undefined,
  rollup: Rollup | undefined,
): Promise<AidFlowExclusion[]> {
  const kept = sql`
    union all
    select substr(x.thing, 2), sum((x.line ->> 0)::int) from aid_flow f cross join lateral jsonb_each(f.things) as x (thing, line)
    where ${rollup?.condition} and x.thing like '!%' group by 1`;
  const known = rollup && knownHolders(filter);
  const held = known
    ? sql`
    union all
    select ${known.reason}, count(*) from aid_flow_loose l where ${known.within} and ${known.reason} is not null group by 1`
    : sql``;
  const { rows } = await sql<AidFlowExclusion>`
    with recursive ${judgedEvents(filter, rollup !== undefined)}
    select reason, sum(events)::int as events
    from (
      select reason, count(*) as events from judged where reason <> 'COUNTED' group by 1
      ${rollup === undefined ? sql`` : kept} ${held}) x
    group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}
