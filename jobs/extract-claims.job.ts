/** The job that extracts the claims of a document version. */
import { extractVersion, type NamedReader } from '../etl/load/load-claims.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export interface ExtractClaimsDependencies {
  readonly db: Database;
  /** The reader of etl/transform, with its version. */
  readonly reader: NamedReader;
}

export async function extractClaims(
  { versionId }: QueuePayloads['extract'],
  { db, reader }: ExtractClaimsDependencies,
): Promise<void> {
  const claim = await beginStage(db, { stage: 'extract', subject: versionId });
  if (claim === null) return;
  await extractVersion(db, { versionId, reader, epoch: claim.epoch });
}
