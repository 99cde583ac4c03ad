/** SQL of lists of events: which table is walked for a page of them, and how. */
import { sql, type RawBuilder } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import { behindCursor, cursorKeys, orderClause, sortNames, type Keyset } from '../connection/keyset.js';
import type { Page } from '../connection/page-args.js';
import { all, dayCondition, wordsOf, type Condition } from '../filter/conditions.js';
import type { Faceted, ListedRows } from '../facet/facet.query.js';
import type { DateFilter } from '../filter/scalar-filters.js';
import { publishedBy, publishedCount } from '../flow/published-by.js';
import { membersOf, organizationsMeant } from '../organization/organization.query.js';
import type { OrganizationRefFilter } from '../organization/organization.input.js';
import { asOfDay } from './as-of-day.js';
import { knownBy } from './as-of.query.js';
import { eventSearch, isUnfiltered, promised, publishedUnlessAsked } from './event-condition.js';
import { EVENT_FACETS, type EventFacet } from './event-facet.js';
import { EVENT_DAY, eventSort } from './event-order.js';
import type { EventFilter, EventOrder, EventsArgs, SearchEventsArgs } from './event.input.js';

export interface EventList {
  readonly keyset: Keyset;
  /** A page, `columns` being of `e`: those of an event, and its `cursor_keys`. */
  readonly listing: (columns: RawBuilder<unknown>, limit: RawBuilder<unknown>) => RawBuilder<unknown>;
  readonly counting: RawBuilder<unknown>;
  readonly faceted: Faceted;
}

/** Rows below events that have an index of the newest events of a key: the parties of an organization, the places of a country. */
interface Rows {
  readonly table: 'event_party' | 'event_place';
  readonly key: 'organization_id' | 'country';
  /** A subquery of the keys that are meant; few. */
  readonly keys: RawBuilder<unknown>;
  readonly role?: PartyRole;
}

interface Listed {
  /** On `event e`. */
  readonly condition: Condition;
  readonly date: DateFilter | undefined;
  readonly orders: readonly EventOrder[] | undefined;
  readonly page: Page;
}

/** Facets of all published events that sums are kept of. */
const PUBLISHED_FACETS: Partial<Readonly<Record<EventFacet, RawBuilder<unknown>>>> = Object.fromEntries(
  (['KIND', 'COUNTRY', 'DONOR', 'RECIPIENT', 'YEAR', 'SOURCE', 'CRISIS'] as const).map((by) => [by, publishedBy(by)]),
);

/** Events of a filter and a search. */
export function eventList({ filter, search, orderBy, asOf }: SearchEventsArgs, page: Page): EventList {
  const day = asOfDay(asOf);
  const known = day === undefined ? [] : [knownBy(day)];
  const listed = { date: filter?.date, orders: orderBy, page };
  const isByDate = !orderBy?.length || orderBy[0]!.field === 'DATE';
  const walked = filter && isByDate && search == null ? rowsFor(filter) : undefined;
  if (walked === undefined) {
    const list = plainList({
      ...listed,
      condition: all([publishedUnlessAsked(filter), eventSearch(search), ...known]),
    });
    const isAll = isUnfiltered(filter) && wordsOf(search) === undefined && day === undefined;
    return isAll ? { ...list, counting: publishedCount, faceted: { ...list.faceted, known: PUBLISHED_FACETS } } : list;
  }
  return listByRows(walked.rows, { ...listed, condition: all([publishedUnlessAsked(walked.rest), ...known]) });
}

/**
 * Events in which one organization plays a role, under whichever of its merged records.
 *
 * @param of its id, in scope where the statements are put
 */
export function eventsInRole(
  of: RawBuilder<unknown>,
  { role, isPromise = false }: { readonly role: PartyRole; readonly isPromise?: boolean },
  { args, page }: { readonly args: EventsArgs; readonly page: Page },
): EventList {
  const condition = all([publishedUnlessAsked(args.filter), ...(isPromise ? [promised] : [])]);
  const rows: Rows = { table: 'event_party', key: 'organization_id', keys: membersOf(of), role };
  return listByRows(rows, { condition, date: args.filter?.date, orders: args.orderBy, page });
}

/** Events that answer one crisis. @param of its id, in scope where the statements are put */
export function eventsOfCrisis(of: RawBuilder<unknown>, args: EventsArgs, page: Page): EventList {
  const condition = all([sql<boolean>`e.crisis_id = ${of}`, publishedUnlessAsked(args.filter)]);
  return plainList({ condition, date: args.filter?.date, orders: args.orderBy, page });
}

/** The part of a filter whose rows are walked, and what is left to ask of their events. */
function rowsFor(filter: EventFilter): { readonly rows: Rows; readonly rest: EventFilter } | undefined {
  const { donor, recipient, implementer, country, ...rest } = filter;
  const byRole = [
    ['DONOR', donor, { ...rest, recipient, implementer, country }],
    ['RECIPIENT', recipient, { ...rest, donor, implementer, country }],
    ['IMPLEMENTER', implementer, { ...rest, donor, recipient, country }],
  ] as const;
  for (const [role, meant, others] of byRole) {
    if (meant == null || !isNamed(meant)) continue;
    const keys = sql`select member_id from canonical_organization where canonical_id in (${organizationsMeant(meant)})`;
    return { rows: { table: 'event_party', key: 'organization_id', keys, role }, rest: others as EventFilter };
  }
  if (country?.eq == null || country.in != null || country.contains != null) return undefined;
  const keys = sql`select ${country.eq}::text`;
  return {
    rows: { table: 'event_place', key: 'country', keys },
    rest: { ...rest, donor, recipient, implementer } as EventFilter,
  };
}

/** Those of a type or a country are too many to walk the events of each. */
const isNamed = ({ id, in: ids, name, type, country }: OrganizationRefFilter): boolean =>
  (id ?? ids ?? name) != null && type == null && country == null;

function plainList({ condition: asked, date, orders, page }: Listed): EventList {
  const keyset = { keys: eventSort(orders), page };
  const condition = all([dayCondition(EVENT_DAY, date), asked]);
  return {
    keyset,
    listing: (columns, limit) => sql`
      select ${columns} from (
        select e.*, ${cursorKeys(keyset.keys)} as cursor_keys, ${sortNames(keyset).columns}
        from event e where ${condition} and ${behindCursor(keyset)} ${orderClause(keyset)} limit ${limit}) e
      order by ${sortNames(keyset).orderBy(sql`e`)}`,
    counting: sql`select count(*)::int as count from event e where ${condition}`,
    faceted: facetedBy({ from: sql`event e`, where: condition, isRepeated: false }),
  };
}

function listByRows({ table, key, keys, role }: Rows, { condition, date, orders, page }: Listed): EventList {
  const keyset = { keys: eventSort(orders, { date: sql`p.event_date`, id: sql`p.event_id` }), page };
  const { columns: sortColumns, names, orderBy } = sortNames(keyset);
  const expressions = sql.join(keyset.keys.map(({ expression }) => expression));
  const column = sql.ref(key);
  const ofRole = (row: string) => (role === undefined ? sql`true` : sql`${sql.ref(`${row}.role`)} = ${sql.lit(role)}`);
  const isAsked = all([sql<boolean>`${ofRole('p')}`, dayCondition(sql`p.event_date`, date), condition]);
  const from = sql`${sql.table(table)} p join event e on e.id = p.event_id`;
  const where = sql<boolean>`p.${column} in (${keys}) and ${isAsked}`;
  return {
    keyset,
    // A page of each key, in the order of its index, and of those together the page that is asked for. Several rows of one event
    // may be meant (records that were merged, two places of a country): they have equal sort keys, so that they stand side by side.
    listing: (columns, limit) => sql`
      select ${columns} from (
        select distinct on (${names(sql`page`)}) page.* from (${keys}) k (id) cross join lateral (
          select distinct on (${expressions}) e.*, ${cursorKeys(keyset.keys)} as cursor_keys, ${sortColumns}
          from ${from} where p.${column} = k.id and ${isAsked} and ${behindCursor(keyset)}
          ${orderClause(keyset)} limit ${limit}) page
        order by ${orderBy(sql`page`)} limit ${limit}) e
      order by ${orderBy(sql`e`)}`,
    counting: sql`select count(distinct e.id)::int as count from ${from} where ${where}`,
    faceted: facetedBy({ from, where, isRepeated: true }),
  };
}

const facetedBy = (rows: Omit<ListedRows, 'id'>): Faceted => ({
  rows: { ...rows, id: sql`e.id` },
  dimensions: EVENT_FACETS,
});
