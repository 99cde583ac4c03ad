/** The job that fetches a URL; its bytes become an intake of their own. A page that is known is asked for changes only. */
import type { FetchIfChanged } from '../etl/extract/fetch/fetcher.js';
import { HostClosedError, HttpStatusError } from '../etl/extract/fetch/http-errors.js';
import { getLocatorOrThrow, loadFetched, loadGone, loadUnchanged, postponeFetch } from '../etl/load/load-fetched.js';
import { getValidators } from '../etl/load/poll/web-pages.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export interface FetchUrlDependencies {
  readonly db: Database;
  /** The one guarded client of etl/extract. */
  readonly fetchIfChanged: FetchIfChanged;
}

const GONE = new Set([404, 410]);

/** Those that wait for one host do not all come back at one moment. */
const SPREAD_MS = 300_000;

export async function fetchUrl(
  { intakeId }: QueuePayloads['fetch'],
  { db, fetchIfChanged }: FetchUrlDependencies,
): Promise<void> {
  const claim = await beginStage(db, { stage: 'fetch', subject: intakeId });
  if (claim === null) return;
  const held = { intakeId, epoch: claim.epoch };
  const locator = await getLocatorOrThrow(db, intakeId);
  try {
    const fetched = await fetchIfChanged(locator, { validators: await getValidators(db, locator) });
    if (fetched === null) await loadUnchanged(db, held);
    else await loadFetched(db, { ...fetched, ...held });
  } catch (error) {
    if (error instanceof HostClosedError) return postponeFetch(db, held, spread(error.until));
    const isGone = error instanceof HttpStatusError && GONE.has(error.status);
    if (!isGone || !(await loadGone(db, held, error.status))) throw error;
  }
}

const spread = (until: Date): Date => new Date(until.getTime() + Math.random() * SPREAD_MS);
