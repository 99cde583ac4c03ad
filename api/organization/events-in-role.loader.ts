/** Pages of events for many organizations at once: one statement for each set of arguments, however long the list above is. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import type { Database } from '../../schema/database.js';
import { oneByKey } from '../batch.js';
import { createFacetsLoader } from '../facet/facets.loader.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import { eventsInRole } from '../event/event-list.query.js';
import type { EventsArgs } from '../event/event.input.js';
import { countEventsInRole, listEventsInRole } from '../event/event.query.js';
import type { Event } from '../event/event.type.js';

export interface EventsAsked {
  readonly organizationId: string;
  readonly role: PartyRole;
  /** Only what promises something. */
  readonly isPromise?: boolean;
  readonly args: EventsArgs;
}

export type EventsInRoleLoader = (asked: EventsAsked) => Promise<ConnectionValue<Event>>;

export function createEventsInRoleLoader(db: Database): EventsInRoleLoader {
  const loaders = new Map<string, DataLoader<string, ConnectionValue<Event>>>();
  return ({ organizationId, ...asked }) => {
    const key = JSON.stringify(asked);
    const loader = loaders.get(key) ?? new DataLoader((ids) => loadPages(db, ids, asked));
    loaders.set(key, loader);
    return loader.load(organizationId);
  };
}

async function loadPages(
  db: Database,
  ids: readonly string[],
  { role, isPromise, args }: Omit<EventsAsked, 'organizationId'>,
): Promise<ConnectionValue<Event>[]> {
  const listed = eventsInRole(sql`a.id`, { role, ...(isPromise && { isPromise }) }, { args, page: toPage(args) });
  const counts = oneByKey(
    (asked) => countEventsInRole(db, asked, listed),
    (row) => row.id,
  );
  const rows = await listEventsInRole(db, ids, listed);
  const facets = createFacetsLoader(db, listed.faceted);
  return ids.map((id) => {
    const ofOrganization = rows.filter((row) => row.organization_id === id);
    return toConnection<Event>(
      toSlice(ofOrganization, listed.keyset),
      async () => (await counts.load(id))?.count ?? 0,
      (asked) => facets(id, asked),
    );
  });
}
