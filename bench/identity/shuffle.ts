/**
 * Whether the order of documents leaves a trace: the samples and (where the shared data is there) the development documents go
 * through reading, extraction and loading in 30 random orders. `npx tsx bench/identity/shuffle.ts [--runs 30] [--seed 4]`
 */
import { parseArgs } from 'node:util';
import { loadReader } from '../../cli/load-reader.js';
import { differencesBetweenOrders } from '../../test/support/orders.js';
import { loadBundledReference } from '../../test/support/pipeline.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { developmentDocuments, sampleDocuments } from '../../test/support/sample-documents.js';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const [runs, seed] = [Number(values.runs ?? 30), Number(values.seed ?? 4)];
const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const { db, drop } = await createTestDatabase();
await loadBundledReference(db);
const documents = [...sampleDocuments(), ...developmentDocuments()];
const differences = await differencesBetweenOrders(db, {
  documents,
  reader: await loadReader(),
  runs,
  seed,
  onRun: (run, milliseconds) =>
    console.log(`order ${run} of ${runs}: ${documents.length} documents in ${milliseconds} ms`),
});
for (const difference of differences.slice(0, 40)) console.log(difference);
console.log(`${runs} orders of ${documents.length} documents: ${differences.length} rows differ`);
await drop();
await clearRunFolder(folder);
process.exitCode = differences.length === 0 ? 0 : 1;
