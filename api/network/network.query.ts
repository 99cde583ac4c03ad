/** SQL that walks from organization to organization over the events in which they met. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { membersOf } from '../organization/organization.query.js';
import { meetingCondition, meetings, second, type MeetingFilter } from '../partnership/meeting.js';

export interface Neighbour {
  readonly id: string;
  /** The organization it was found from: the one it met most often. */
  readonly parent: string;
  readonly events: number;
}

export interface Reach {
  readonly from: readonly string[];
  /** Organizations that are known already. */
  readonly except: readonly string[];
  readonly filter: MeetingFilter;
  readonly limit: number;
}

/** Who met one of the organizations and is not known yet, most events first. */
export async function findNeighbours(db: Database, { from, except, filter, limit }: Reach): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select id, parent, events from (
      select distinct on (met.id) met.* from (
        select ${second} as id, f.id as parent, count(distinct e.id)::int as events
        from unnest(${from}::text[]) as f (id)
        cross join lateral (${membersOf(sql`f.id`)}) as m (id)
        cross join (${meetings})
        where x.organization_id = m.id and ${meetingCondition(filter)} and not (${second} = any(${except}::text[]))
        group by 1, 2) met
      order by met.id, met.events desc, met.parent) nearest
    order by events desc, id limit ${limit}`.execute(db);
  return rows;
}
