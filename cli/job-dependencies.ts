/** What jobs need from etl: the guarded client, the formats, the reader of texts and the comparer of events. */
import { createFetcher } from '../etl/extract/fetch/fetcher.js';
import { readBytes } from '../etl/extract/read-bytes.js';
import type { JobDependencies } from '../jobs/worker.js';
import { loadEventComparer } from './load-event-comparer.js';
import { loadReader } from './load-reader.js';
import type { Settings } from './settings.js';

export async function jobDependencies(
  settings: Pick<Settings, 'allowPrivateAddresses'>,
): Promise<Omit<JobDependencies, 'db'>> {
  const { fetchUrl } = createFetcher(settings);
  return { fetchUrl, readBytes, reader: await loadReader(), comparer: loadEventComparer() };
}
