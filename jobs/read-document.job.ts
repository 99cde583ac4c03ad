/** The job that reads an intake's bytes into document versions. */
import { readIntake, type ReadBytes } from '../etl/load/load-reading.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export interface ReadDocumentDependencies {
  readonly db: Database;
  /** The front door of etl/extract. */
  readonly readBytes: ReadBytes;
}

export async function readDocument(
  { intakeId }: QueuePayloads['read'],
  { db, readBytes }: ReadDocumentDependencies,
): Promise<void> {
  const claim = await beginStage(db, { stage: 'read', subject: intakeId });
  if (claim === null) return;
  await readIntake(db, { intakeId, readBytes, ...claim });
}
