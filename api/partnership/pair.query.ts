/** SQL that says more about given pairs of organizations: roles, events, categories. Each for many pairs at once. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { eventColumns } from '../event/event.query.js';
import type { Event } from '../event/event.type.js';
import { membersOf } from '../organization/organization.query.js';
import { meetingCondition, meetings, second, type MeetingFilter } from './meeting.js';
import type { PartnershipCategory, PartnershipRoles } from './partnership.type.js';

/** `organization partner`: the key of a pair in loaders and in the statements below. */
export type PairKey = `${string} ${string}`;

type OfPair = { pair: PairKey };

/**
 * Every meeting of the pairs: `k.pair` with `x`, `y` and `e`. The events of an organization are gone through once, however
 * many of its pairs are asked for.
 */
const meetingsOfPairs = (pairs: readonly PairKey[], filter: MeetingFilter) => sql`
  (select distinct split_part(pair, ' ', 1) as id from unnest(${pairs}::text[]) as pair) a
  cross join lateral (${membersOf(sql`a.id`)}) m (id)
  cross join (${meetings})
  join unnest(${pairs}::text[]) as k (pair) on k.pair = a.id || ' ' || ${second}
  where x.organization_id = m.id and ${meetingCondition(filter)}`;

export async function findRolesOfPairs(db: Database, pairs: readonly PairKey[], filter: MeetingFilter) {
  const { rows } = await sql<PartnershipRoles & OfPair>`
    select k.pair, x.role as organization, y.role as partner, count(distinct e.id)::int as "eventCount"
    from ${meetingsOfPairs(pairs, filter)} group by 1, 2, 3
    order by 4 desc, 2, 3`.execute(db);
  return rows;
}

/** The newest events of each pair. */
export async function findEventsOfPairs(
  db: Database,
  pairs: readonly PairKey[],
  { filter, limit }: { readonly filter: MeetingFilter; readonly limit: number },
) {
  const { rows } = await sql<Event & OfPair>`
    select met.pair, ${eventColumns}
    from (
      select pair, id, row_number() over (partition by pair order by day desc, id) as place
      from (select distinct k.pair, e.id, coalesce(e.date_from, date '0001-01-01') as day
        from ${meetingsOfPairs(pairs, filter)}) once
    ) met join event e on e.id = met.id
    where met.place <= ${limit} order by met.pair, met.place`.execute(db);
  return rows;
}

export async function findCategoriesOfPairs(db: Database, pairs: readonly PairKey[], filter: MeetingFilter) {
  const { rows } = await sql<PartnershipCategory & OfPair>`
    select met.pair, i.category as "categoryCode", count(distinct i.event_id)::int as "eventCount"
    from (select distinct k.pair, e.id from ${meetingsOfPairs(pairs, filter)}) met join event_item i on i.event_id = met.id
    group by 1, 2 order by 3 desc, 2`.execute(db);
  return rows;
}
