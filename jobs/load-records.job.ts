/** The job that loads a document version's claims into records. */
import type { ReadBytes } from '../etl/load/load-reading.js';
import { loadVersion } from '../etl/load/load-records.js';
import { beginStage } from '../etl/load/stage.js';
import type { EventComparer } from '../etl/transform/match/compare-events.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export interface LoadRecordsDependencies {
  readonly db: Database;
  /** Says which reports tell of one event. */
  readonly comparer: EventComparer;
  /** The front door of etl/extract. */
  readonly readBytes: ReadBytes;
}

export async function loadRecords(
  { versionId }: QueuePayloads['load'],
  { db, comparer, readBytes, onProgress }: LoadRecordsDependencies & { readonly onProgress?: (() => void) | undefined },
): Promise<void> {
  const claim = await beginStage(db, { stage: 'load', subject: versionId });
  if (claim === null) return;
  await loadVersion(db, { versionId, comparer, readBytes, onProgress, ...claim });
}
