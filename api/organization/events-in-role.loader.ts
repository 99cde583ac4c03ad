/** Pages of events for many organizations at once: one statement for each set of arguments, however long the list above is. */
import DataLoader from 'dataloader';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import type { Database } from '../../schema/database.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import { hasParty, publishedUnlessAsked } from '../event/event-condition.js';
import { eventSort } from '../event/event-order.js';
import type { EventsArgs } from '../event/event.input.js';
import { countEvents, listEventsInRole } from '../event/event.query.js';
import type { Event } from '../event/event.type.js';
import { all } from '../filter/conditions.js';
import { organizationsMeant } from './organization.query.js';

export interface EventsAsked {
  readonly organizationId: string;
  readonly role: PartyRole;
  readonly args: EventsArgs;
}

export type EventsInRoleLoader = (asked: EventsAsked) => Promise<ConnectionValue<Event>>;

export function createEventsInRoleLoader(db: Database): EventsInRoleLoader {
  const loaders = new Map<string, DataLoader<string, ConnectionValue<Event>>>();
  return ({ organizationId, role, args }) => {
    const key = JSON.stringify([role, args]);
    const loader = loaders.get(key) ?? new DataLoader((ids) => loadPages(db, ids, { role, args }));
    loaders.set(key, loader);
    return loader.load(organizationId);
  };
}

async function loadPages(
  db: Database,
  ids: readonly string[],
  { role, args }: Omit<EventsAsked, 'organizationId'>,
): Promise<ConnectionValue<Event>[]> {
  const condition = publishedUnlessAsked(args.filter);
  const keyset = { keys: eventSort(args.orderBy), page: toPage(args) };
  const rows = await listEventsInRole(db, { ids, role }, { condition, keyset });
  return ids.map((id) => {
    const ofOrganization = rows.filter((row) => row.organization_id === id);
    const own = hasParty(organizationsMeant({ id, includeParts: false }), role);
    return toConnection<Event>(toSlice(ofOrganization, keyset), () => countEvents(db, all([condition, own])));
  });
}
