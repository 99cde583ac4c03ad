/** The events of a question about flows, each judged: counted, or left out for a reason. As common table expressions. */
import { sql, type RawBuilder } from 'kysely';
import { isUnfiltered, publishedUnlessAsked } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import { always, dateCondition, type Condition } from '../filter/conditions.js';
import type { DateFilter } from '../filter/scalar-filters.js';
import { keyColumns } from './event-keys.js';
import { isOfWholeYears } from './flow-rollup.js';

interface Named {
  readonly kinds: readonly string[];
  readonly modalities: readonly string[];
}

interface OneOrMore {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

const valuesOf = (filter: OneOrMore | null | undefined): readonly string[] => [
  ...(filter?.eq == null ? [] : [filter.eq]),
  ...(filter?.in ?? []),
];

/** Kinds and modalities that the filter asks for. Under "not" nothing is asked for. */
function namedIn(filter: EventFilter | undefined): Named {
  if (filter === undefined) return { kinds: [], modalities: [] };
  const inner = [...(filter.and ?? []), ...(filter.or ?? [])].map(namedIn);
  return {
    kinds: [...valuesOf(filter.kind), ...inner.flatMap(({ kinds }) => kinds)],
    modalities: [...valuesOf(filter.modality), ...inner.flatMap(({ modalities }) => modalities)],
  };
}

const isMirror = sql`exists (select from aid_flow_tie t where t.event_id = e.id and t.reason = 'MIRROR')`;

function standingIn(filter: EventFilter | undefined): RawBuilder<string> {
  const { kinds, modalities } = namedIn(filter);
  return sql<string>`aid_flow_standing(e.kind, e.modality, e.not_counted, ${isMirror}, ${kinds}::text[], ${modalities}::text[])`;
}

interface KnownHolders {
  /** Of \`aid_flow_loose l\`: why an event is left out; null where that is to be looked at. */
  readonly reason: RawBuilder<unknown>;
  readonly within: Condition;
}

/** Who holds an event is known already where the question is about everything, or about whole years and nothing else. */
export function knownHolders(filter: EventFilter | undefined): KnownHolders | undefined {
  if (isUnfiltered(filter)) return { reason: sql`l.held`, within: always };
  const { date, ...others } = filter!;
  if (date == null || !isUnfiltered(others) || !isOfWholeYears(date)) return undefined;
  return { reason: sql`l.held_in_year`, within: daysOfLoose(date) };
}

const daysOfLoose = (date: DateFilter): Condition => dateCondition(sql`l.date_from`, sql`l.date_to`, date);

/** Only those of the days that are asked for, and none of which the answer is known: there may be many in all. */
function looseEvents(filter: EventFilter | undefined): RawBuilder<unknown> {
  const known = knownHolders(filter);
  const within = known?.within ?? (filter?.date == null ? always : daysOfLoose(filter.date));
  const isOpen = known === undefined ? always : sql`${known.reason} is null`;
  // Fenced: whatever else is asked, these few are the way to begin.
  return sql`select e.* from aid_flow_loose l join event e on e.id = l.event_id where ${within} and ${isOpen} offset 0`;
}

/**
 * `judged (id, kind, crisis, year, month, stage, reason)`, where reason is COUNTED for what totals count. A part, and what was handed
 * on, is left out where an event that it came from is counted by this very question: asked for the part alone, it is counted.
 *
 * @param onlyLoose leaves out what the kept sums hold
 */
export function judgedEvents(filter: EventFilter | undefined, onlyLoose: boolean): RawBuilder<unknown> {
  const condition = publishedUnlessAsked(filter);
  const standing = standingIn(filter);
  return sql`
    asked as materialized (
      select ${keyColumns}, aid_flow_stage(e.kind, e.modality) as stage, ${standing} as standing
      from ${onlyLoose ? sql`(${looseEvents(filter)}) e` : sql`event e`} where ${condition}),
    up (id, stage, of_id, reason) as (
      select a.id, a.stage, t.of_id, t.reason from asked a
      join aid_flow_tie t on t.event_id = a.id and t.reason <> 'MIRROR' where a.standing = 'COUNTED'
      union
      select up.id, up.stage, t.of_id, up.reason from up
      join aid_flow_tie t on t.event_id = up.of_id and t.reason <> 'MIRROR'),
    held as (
      select up.id, max(up.reason) as reason from up join event e on e.id = up.of_id
      -- Joined, not looked up for each: there may be a hundred thousand of them.
      left join up back on back.id = up.of_id and back.of_id = up.id
      where ${condition} and ${standing} = 'COUNTED' and aid_flow_stage(e.kind, e.modality) = up.stage and up.of_id <> up.id
        -- Of a circle the first by id is counted.
        and (back.id is null or up.id > up.of_id)
      group by up.id),
    judged as (
      select a.*, case when a.standing = 'COUNTED' then coalesce(h.reason, 'COUNTED') else a.standing end as reason
      from asked a left join held h on h.id = a.id)`;
}
