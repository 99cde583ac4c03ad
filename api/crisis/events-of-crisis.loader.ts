/** Pages of events for many crises at once: one statement for each set of arguments, however long the list above is. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { oneByKey } from '../batch.js';
import { createFacetsLoader } from '../facet/facets.loader.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import { eventsOfCrisis } from '../event/event-list.query.js';
import type { EventsArgs } from '../event/event.input.js';
import type { Event } from '../event/event.type.js';
import { countEventsOfCrises, listEventsOfCrises } from './crisis.query.js';

export type EventsOfCrisisLoader = (crisisId: string, args: EventsArgs) => Promise<ConnectionValue<Event>>;

export function createEventsOfCrisisLoader(db: Database): EventsOfCrisisLoader {
  const loaders = new Map<string, DataLoader<string, ConnectionValue<Event>>>();
  return (crisisId, args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? new DataLoader((ids) => loadPages(db, ids, args));
    loaders.set(key, loader);
    return loader.load(crisisId);
  };
}

async function loadPages(db: Database, ids: readonly string[], args: EventsArgs): Promise<ConnectionValue<Event>[]> {
  const listed = eventsOfCrisis(sql`a.id`, args, toPage(args));
  const rows = await listEventsOfCrises(db, ids, listed);
  const counts = oneByKey(
    (asked: readonly string[]) => countEventsOfCrises(db, asked, listed),
    (row) => row.id,
  );
  const facets = createFacetsLoader(db, listed.faceted);
  return ids.map((id) => {
    const own = rows.filter((row) => row.of_id === id);
    return toConnection<Event>(
      toSlice(own, listed.keyset),
      async () => (await counts.load(id))?.count ?? 0,
      (asked) => facets(id, asked),
    );
  });
}
