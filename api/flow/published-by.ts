/** How many published events there are by a key, from the sums that loading keeps: a few rows are read, and not every event. */
import { sql, type RawBuilder } from 'kysely';
import { ANY_ROLE } from '../../schema/flow-dimensions.js';
import { always } from '../filter/conditions.js';
import { bodiesWhere, EVENT_KEYS, keyColumns } from './event-keys.js';

const BODIES = ['DONOR', 'RECIPIENT', ANY_ROLE] as const;
const OTHERS = ['KIND', 'COUNTRY', 'SOURCE', 'CRISIS', 'YEAR'] as const;

export type CountedBy = (typeof BODIES)[number] | (typeof OTHERS)[number];

/** Counted or left out of flows, and if so for whatever reason. */
const eventsOf = sql`f.events + coalesce((
  select sum((x.line ->> 0)::int) from jsonb_each(f.things) as x (thing, line) where x.thing like '!%'), 0)`;

/** What no sum holds. */
const loose = sql`aid_flow_loose l join event e on e.id = l.event_id and e.band = 'PUBLISH'`;

const keysOf = (by: CountedBy) => (by === ANY_ROLE ? bodiesWhere(always) : EVENT_KEYS[by](() => always));

/** Years are the periods of what is summed up by nothing else. */
const keptBy = (by: CountedBy): RawBuilder<unknown> =>
  by === 'YEAR'
    ? sql`select f.period as key, ${eventsOf} as events from aid_flow f
        where f.dimensions = '' and length(f.period) = 4 and f.period <> '????'`
    : sql`select f.key1 as key, ${eventsOf} as events from aid_flow f where f.dimensions = ${sql.lit(by)} and f.period = ''`;

/**
 * Rows `(key, events)`: each published event once for each key that it has. Bodies go by their canonical ids.
 *
 * @example sql`select key from (${publishedBy('DONOR')}) d order by events desc limit 1`
 */
export function publishedBy(by: CountedBy): RawBuilder<unknown> {
  const isBody = BODIES.some((body) => body === by);
  return sql`
    select s.key, sum(s.events)::int as events from (
      select ${isBody ? sql`c.canonical_id as key` : sql`k.key`}, k.events from (${keptBy(by)}) k
        ${isBody ? sql`join canonical_organization c on c.member_id = k.key` : sql``}
      union all
      select k.key, count(*) from (select ${keyColumns} from ${loose}) j cross join lateral (${keysOf(by)}) k group by k.key) s
    where s.key <> '' group by s.key having sum(s.events) > 0`;
}

/** How many published events there are. */
export const publishedCount = sql`
  select (coalesce((select ${eventsOf} from aid_flow f where f.dimensions = '' and f.period = ''), 0)
    + (select count(*) from ${loose}))::int as count`;
