/** Brings reports of one event together: settles which are one, gives each event the id of its first report, and lets old ids lead on. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { EventComparer } from '../../transform/match/compare-events.js';
import { createEventMatter } from './event-matter.js';
import type { StoredReport } from './event-reports.js';
import { settle } from './settle.js';

export interface ReportsToSettle {
  /** Reports that are new, that say something else, of which something was judged, or that are gone. */
  readonly reportIds: readonly string[];
  readonly comparer: EventComparer;
}

interface Assigned {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The report that gives its id to the event: the first that was told, so that an id outlives what is written later. */
function nameOf(members: readonly StoredReport[]): string {
  const [first] = members.toSorted((a, b) => {
    const [x, y] = [a.toldOn ?? '9999', b.toldOn ?? '9999'];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  return first!.id;
}

/**
 * Call `lockIdentity` first in the transaction, and `projectEvents` with the result afterwards.
 * @returns the ids of events that have other reports than before, that are new, or that are no more
 */
export async function settleEvents(
  tx: DatabaseTransaction,
  { reportIds, comparer }: ReportsToSettle,
): Promise<readonly string[]> {
  const { records, clusters } = await settle(tx, createEventMatter(comparer), reportIds);
  const assigned = clusters.flatMap((ids) => {
    const members = ids.map((id) => records.get(id)!.record);
    const to = nameOf(members);
    return members.map(({ id, eventId }): Assigned => ({ id, from: eventId, to }));
  });
  await insertEvents(tx, [...new Set(assigned.map(({ to }) => to))]);
  await moveReports(tx, assigned);
  await leadOn(tx, assigned);
  return [...new Set(assigned.flatMap(({ from, to }) => (from === to ? [] : [from, to])))].toSorted();
}

/** An event holds nothing of its own: `projectEvents` fills it. */
export async function insertEvents(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    insert into event (id, kind, modality, title, confidence, band, corroboration, search)
    select id, 'DELIVERY', 'DONE', '', 0, 'HIDE', 0, ''::tsvector from unnest(${ids}::text[]) as n (id)
    on conflict do nothing`.execute(tx);
}

/** A report takes its claims along. */
async function moveReports(tx: DatabaseTransaction, assigned: readonly Assigned[]): Promise<void> {
  const moved = JSON.stringify(assigned.filter(({ from, to }) => from !== to));
  await sql`
    with moved as (select * from jsonb_to_recordset(${moved}::jsonb) as m (id text, "from" text, "to" text)),
    reports as (
      update event_report r set event_id = m."to" from moved m where r.id = m.id
      returning r.version_id, r.event_key, r.event_id
    )
    update claim_record x set event_id = r.event_id, record_id = r.event_id
    from reports r join claim c on c.version_id = r.version_id and c.event_key = r.event_key
    where x.claim_id = c.id`.execute(tx);
}

/** Ids of reports lead to their events; ids that follow a report lead where it leads. */
async function leadOn(tx: DatabaseTransaction, assigned: readonly Assigned[]): Promise<void> {
  const rows = JSON.stringify(assigned);
  await sql`
    with assigned as (select * from jsonb_to_recordset(${rows}::jsonb) as a (id text, "to" text)),
    kept as (
      insert into canonical (member_id, canonical_id)
      select id, "to" from assigned where id <> "to"
      on conflict (member_id) do update set canonical_id = excluded.canonical_id, follows = null
      where (canonical.canonical_id, canonical.follows) is distinct from (excluded.canonical_id, null)
    ),
    own as (delete from canonical c using assigned a where c.member_id = a.id and a.id = a."to")
    update canonical c set canonical_id = a."to" from assigned a
    where c.follows = a.id and c.canonical_id <> a."to"`.execute(tx);
}

/** What follows whom: ids that no report has any more, and the report that stands for each now. */
export async function followReports(tx: DatabaseTransaction, followers: ReadonlyMap<string, string>): Promise<void> {
  if (followers.size === 0) return;
  const rows = JSON.stringify([...followers].map(([id, follows]) => ({ id, follows })));
  await sql`
    with gone as (
      select g.id, g.follows, r.event_id from jsonb_to_recordset(${rows}::jsonb) as g (id text, follows text)
      join event_report r on r.id = g.follows
    ),
    led as (
      insert into canonical (member_id, canonical_id, follows)
      select id, event_id, follows from gone where id <> event_id
      on conflict (member_id) do update set canonical_id = excluded.canonical_id, follows = excluded.follows
    )
    update canonical c set canonical_id = g.event_id, follows = g.follows from gone g where c.follows = g.id`.execute(
    tx,
  );
}
