/** The job that fetches a URL; its bytes become an intake of their own. */
import { getLocatorOrThrow, loadFetched } from '../etl/load/load-fetched.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export interface FetchUrlDependencies {
  readonly db: Database;
  /** The one guarded client of etl/extract. */
  readonly fetchUrl: (url: string) => Promise<{ readonly bytes: Uint8Array; readonly mediaType?: string }>;
}

export async function fetchUrl(
  { intakeId }: QueuePayloads['fetch'],
  dependencies: FetchUrlDependencies,
): Promise<void> {
  const { db } = dependencies;
  const claim = await beginStage(db, { stage: 'fetch', subject: intakeId });
  if (claim === null) return;
  const fetched = await dependencies.fetchUrl(await getLocatorOrThrow(db, intakeId));
  await loadFetched(db, { ...fetched, intakeId, epoch: claim.epoch });
}
