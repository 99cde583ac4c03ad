/** What jobs need from etl: the guarded client, the formats, the reader of texts and the comparer of events. */
import { createFetcher } from '../etl/extract/fetch/fetcher.js';
import { readBytes } from '../etl/extract/read-bytes.js';
import { createHostPoliteness } from '../etl/load/hosts.js';
import type { JobDependencies } from '../jobs/worker.js';
import { loadEventComparer } from './load-event-comparer.js';
import { loadReader } from './load-reader.js';
import type { Runtime } from './runtime.js';

/** Between two requests to one host, whichever worker sends them. */
const DISTANCE_MS = 1_000;

export async function jobDependencies({
  db,
  settings,
}: Pick<Runtime, 'db' | 'settings'>): Promise<Omit<JobDependencies, 'db'>> {
  const { allowPrivateAddresses } = settings;
  const { fetchIfChanged } = createFetcher({
    allowPrivateAddresses,
    politeness: createHostPoliteness(db, DISTANCE_MS),
  });
  return { fetchIfChanged, readBytes, reader: await loadReader(), comparer: loadEventComparer() };
}
