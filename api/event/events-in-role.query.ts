/** SQL of the events in which one organization plays a role, under whichever of its merged records. */
import { sql, type RawBuilder } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import { behindCursor, cursorKeys, orderClause, sortNames, type Keyset } from '../connection/keyset.js';
import type { Page } from '../connection/page-args.js';
import type { Condition } from '../filter/conditions.js';
import { membersOf } from '../organization/organization.query.js';
import { eventSort } from './event-order.js';
import type { EventOrder } from './event.input.js';

interface InRole {
  /** Id of the organization, in scope where the statements below are put. */
  readonly of: RawBuilder<unknown>;
  readonly role: PartyRole;
  /** On `event e`. */
  readonly condition: Condition;
  readonly orders: readonly EventOrder[] | undefined;
  readonly page: Page;
}

export interface EventsInRole {
  readonly keyset: Keyset;
  /** A page, `columns` being of `e`: those of an event, and its `cursor_keys`. */
  readonly listing: (columns: RawBuilder<unknown>, limit: RawBuilder<unknown>) => RawBuilder<unknown>;
  readonly counting: RawBuilder<unknown>;
}

export function eventsInRole({ of, role, condition, orders, page }: InRole): EventsInRole {
  const keyset = { keys: eventSort(orders, { date: sql`p.event_date`, id: sql`p.event_id` }), page };
  const { columns: sortColumns, orderBy } = sortNames(keyset);
  const isAsked = sql`p.role = ${sql.lit(role)} and ${condition}`;
  // Two records that were merged may stand in one event: the first of them tells it.
  const isFirst = sql`not exists (select from event_party o where o.event_id = p.event_id and o.role = p.role
    and o.organization_id < p.organization_id and o.organization_id in (${membersOf(of)}))`;
  return {
    keyset,
    // A page of each record, in the order of its index, and of those together the page that is asked for.
    listing: (columns, limit) => sql`
      select ${columns} from (select page.* from (${membersOf(of)}) m (id) cross join lateral (
        select e.*, ${cursorKeys(keyset.keys)} as cursor_keys, ${sortColumns}
        from event_party p join event e on e.id = p.event_id
        where p.organization_id = m.id and ${isAsked} and ${isFirst} and ${behindCursor(keyset)}
        ${orderClause(keyset)} limit ${limit}) page) e
      order by ${orderBy(sql`e`)} limit ${limit}`,
    counting: sql`
      select count(distinct e.id)::int as count from event_party p join event e on e.id = p.event_id
      where p.organization_id in (${membersOf(of)}) and ${isAsked}`,
  };
}
