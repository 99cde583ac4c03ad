/** SQL that says more about given pairs of organizations: roles, events, categories. Each for many pairs at once. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { eventColumns } from '../event/event.query.js';
import type { Event } from '../event/event.type.js';
import { meetingCondition, meetings, membersOf, second, type MeetingFilter } from './meeting.js';
import type { PartnershipCategory, PartnershipRoles } from './partnership.type.js';

/** `organization partner`: the key of a pair in loaders and in the statements below. */
export type PairKey = `${string} ${string}`;

type OfPair = { pair: PairKey };

const asked = (pairs: readonly PairKey[]) =>
  sql`(select pair, split_part(pair, ' ', 1) as a, split_part(pair, ' ', 2) as b from unnest(${pairs}::text[]) as pair) k`;

/** The meetings of each pair, found from its first organization. */
const meetingsOfPair = (filter: MeetingFilter) => sql`${meetings}
  where x.organization_id in (${membersOf(sql`k.a`)}) and ${second} = k.b and ${meetingCondition(filter)}`;

export async function findRolesOfPairs(db: Database, pairs: readonly PairKey[], filter: MeetingFilter) {
  const { rows } = await sql<PartnershipRoles & OfPair>`
    select k.pair, met.* from ${asked(pairs)} cross join lateral (
      select x.role as organization, y.role as partner, count(distinct e.id)::int as "eventCount"
      from ${meetingsOfPair(filter)} group by 1, 2) met
    order by met."eventCount" desc, met.organization, met.partner`.execute(db);
  return rows;
}

/** The newest events of each pair. */
export async function findEventsOfPairs(
  db: Database,
  pairs: readonly PairKey[],
  { filter, limit }: { readonly filter: MeetingFilter; readonly limit: number },
) {
  const { rows } = await sql<Event & OfPair>`
    select k.pair, page.* from ${asked(pairs)} cross join lateral (
      select ${eventColumns} from event e
      where e.id in (select e.id from ${meetingsOfPair(filter)})
      order by coalesce(e.date_from, date '0001-01-01') desc, e.id limit ${limit}) page`.execute(db);
  return rows;
}

export async function findCategoriesOfPairs(db: Database, pairs: readonly PairKey[], filter: MeetingFilter) {
  const { rows } = await sql<PartnershipCategory & OfPair>`
    select k.pair, moved.* from ${asked(pairs)} cross join lateral (
      select i.category as "categoryCode", count(distinct i.event_id)::int as "eventCount" from event_item i
      where i.event_id in (select e.id from ${meetingsOfPair(filter)}) group by 1) moved
    order by moved."eventCount" desc, moved."categoryCode"`.execute(db);
  return rows;
}
