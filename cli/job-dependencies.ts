/** What jobs need from etl: the guarded client, the formats and the reader of texts. */
import { fetchUrl } from '../etl/extract/fetch/fetch-url.js';
import { readBytes } from '../etl/extract/read-bytes.js';
import type { JobDependencies } from '../jobs/worker.js';
import { loadReader } from './load-reader.js';

export async function jobDependencies(): Promise<Omit<JobDependencies, 'db'>> {
  return { fetchUrl: (url) => fetchUrl(url), readBytes, reader: await loadReader() };
}
