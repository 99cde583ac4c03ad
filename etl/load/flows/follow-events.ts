/** Keeps the sums of aid flows in step with events, in the transaction that changes them. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { findTies, trace, type Tie } from './find-ties.js';
import { rollUp } from './roll-up.js';

/** Whoever changes the sums, one at a time: rows of many keys are taken in one order only within a statement. */
async function lockFlows(tx: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('aidgraph.flows'))`.execute(tx);
}

/**
 * Takes events out of the sums before they change. Call it while they are as they were.
 * @returns other events that were left out because of these: they are looked at again with them
 */
export async function leaveFlows(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  await lockFlows(tx);
  const { rows } = await sql<{ id: string; is_met: boolean }>`
    select id, false as is_met from event where id = any(${[...ids]}::text[]) and band = 'PUBLISH'
    union
    select event_id, true from aid_flow_tie where of_id = any(${[...ids]}::text[]) and event_id <> all(${[...ids]}::text[])`.execute(
    tx,
  );
  const all = rows.map(({ id }) => id);
  await rollUp(tx, all, -1);
  await forgetFindings(tx, all);
  return rows.filter(({ is_met }) => is_met).map(({ id }) => id);
}

async function forgetFindings(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with traces as (delete from aid_flow_trace where event_id = any(${[...ids]}::text[])),
    ties as (delete from aid_flow_tie where event_id = any(${[...ids]}::text[]))
    delete from aid_flow_loose where event_id = any(${[...ids]}::text[])`.execute(tx);
}

/** Adds events to the sums as they are now. Of those that were there before, call `leaveFlows` first. */
export async function joinFlows(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await lockFlows(tx);
  await trace(tx, ids);
  const ties = await findTies(tx, ids);
  const isOwn = new Set(ids);
  const others = [...new Set(ties.map(({ event_id }) => event_id).filter((id) => !isOwn.has(id)))];
  // They were counted until now, each in its place.
  await rollUp(tx, others, -1);
  await insertTies(tx, ties);
  await loosen(tx, [...ids, ...others]);
  await rollUp(tx, [...ids, ...others], 1);
}

/**
 * The same, put off: until `settleFlows` has been there, questions look at each of the events by itself. A thousand acts at once fall
 * into as many rows of the sums, ten thousand into a third as many for each.
 */
export async function deferFlows(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    insert into aid_flow_loose (event_id, date_from, date_to, is_new)
    select id, date_from, date_to, true from event where id = any(${[...ids]}::text[])
    on conflict (event_id) do update set date_from = excluded.date_from, date_to = excluded.date_to, is_new = true`.execute(
    tx,
  );
}

async function insertTies(tx: DatabaseTransaction, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return;
  await sql`
    insert into aid_flow_tie (event_id, of_id, reason)
    select event_id, of_id, reason from json_to_recordset(${JSON.stringify(ties)}::json) as t (event_id text, of_id text, reason text)
    on conflict do nothing`.execute(tx);
}

const standing = (event: string) => sql`aid_flow_standing(${sql.ref(`${event}.kind`)}, ${sql.ref(`${event}.modality`)},
  ${sql.ref(`${event}.not_counted`)}, exists (
    select from aid_flow_tie m where m.event_id = ${sql.ref(`${event}.id`)} and m.reason = 'MIRROR'), '{}', '{}')`;

const year = (event: string) =>
  sql`aid_flow_period(${sql.ref(`${event}.date_from`)}, ${sql.ref(`${event}.date_to`)}, 'YYYY')`;

/** Whether these count depends on the question, and for whatever is tied to them on what they are now. */
async function loosen(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    insert into aid_flow_loose (event_id, date_from, date_to, held, held_in_year)
    select e.id, e.date_from, e.date_to, h.held, h.held_in_year
    from event e cross join lateral (
      select max(t.reason) as held, max(t.reason) filter (where ${year('e')} <> '????' and ${year('o')} = ${year('e')}) as held_in_year
      from aid_flow_tie t join event o on o.id = t.of_id and o.band = 'PUBLISH'
      where t.event_id = e.id and t.reason <> 'MIRROR' and ${standing('e')} = 'COUNTED' and ${standing('o')} = 'COUNTED'
        -- Of a circle one is counted: the question tells which.
        and not exists (select from aid_flow_tie b where b.event_id = o.id and b.reason <> 'MIRROR')) h
    where e.id in (
        select unnest(${[...ids]}::text[])
        union
        select event_id from aid_flow_tie where of_id = any(${[...ids]}::text[]) and reason <> 'MIRROR')
      and e.band = 'PUBLISH' and (
        extract(year from e.date_from) <> extract(year from e.date_to)
        or exists (select from aid_flow_tie t where t.event_id = e.id and t.reason <> 'MIRROR'))
    on conflict (event_id) do update set held = excluded.held, held_in_year = excluded.held_in_year
      where not aid_flow_loose.is_new`.execute(tx);
}

/** Events that are rolled up in one transaction: whoever waits for it waits for some ten seconds; half as many cost a tenth more each. */
const EVENTS_AT_ONCE = 10_000;

/**
 * Rolls up what was put off, what was there before the sums were, and what `forgetFlows` let go.
 * @param least how many it takes to begin
 * @returns how many events
 */
export async function settleFlows(db: Database, least = 1): Promise<number> {
  let settled = 0;
  for (;;) {
    const count = await db.transaction().execute((tx) => settleSome(tx, least));
    if (count === 0) return settled;
    settled += count;
  }
}

async function settleSome(tx: DatabaseTransaction, least: number): Promise<number> {
  await sql`set local synchronous_commit = off`.execute(tx);
  await sql`set local work_mem = '64MB'`.execute(tx);
  await lockFlows(tx);
  const { rows } = await sql<{ event_id: string }>`
    with waiting as (select event_id from aid_flow_loose where is_new limit ${EVENTS_AT_ONCE})
    delete from aid_flow_loose l using waiting w
    where l.event_id = w.event_id and (select count(*) from waiting) >= ${least} returning l.event_id`.execute(tx);
  await joinFlows(
    tx,
    rows.map(({ event_id }) => event_id),
  );
  return rows.length;
}

/** Empties the sums; until `settleFlows` each question looks at every event. */
export async function forgetFlows(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockFlows(tx);
    await sql`truncate aid_flow, aid_flow_trace, aid_flow_tie, aid_flow_loose`.execute(tx);
    await sql`insert into aid_flow_loose select id, date_from, date_to, true from event where band = 'PUBLISH'`.execute(
      tx,
    );
  });
}
