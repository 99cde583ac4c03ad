/** What `npm start` has read when it prints its addresses: the samples, by the reader itself. */
import { loadReader } from '../../cli/load-reader.js';
import { settleFlows } from '../../etl/load/flows/follow-events.js';
import type { Database } from '../../schema/database.js';
import { ingest, loadBundledReference } from './pipeline.js';
import { sampleDocuments } from './sample-documents.js';

export async function loadSamples(db: Database): Promise<void> {
  await loadBundledReference(db);
  const reader = await loadReader();
  for (const document of sampleDocuments()) await ingest(db, reader, document);
  await settleFlows(db);
}
