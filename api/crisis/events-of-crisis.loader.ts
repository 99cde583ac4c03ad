/** Pages of events for many crises at once: one statement for each set of arguments, however long the list above is. */
import DataLoader from 'dataloader';
import type { Database } from '../../schema/database.js';
import { oneByKey } from '../batch.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import { publishedUnlessAsked } from '../event/event-condition.js';
import { eventSort } from '../event/event-order.js';
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
  const condition = publishedUnlessAsked(args.filter);
  const keyset = { keys: eventSort(args.orderBy), page: toPage(args) };
  const rows = await listEventsOfCrises(db, ids, { condition, keyset });
  const counts = oneByKey(
    (crisisIds: readonly string[]) => countEventsOfCrises(db, crisisIds, condition),
    (row) => row.id,
  );
  return ids.map((id) => {
    const own = rows.filter((row) => row.crisis_id === id);
    return toConnection<Event>(toSlice(own, keyset), async () => (await counts.load(id))?.count ?? 0);
  });
}
