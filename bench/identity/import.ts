/** How fast a registry comes in, matching included: `npm run bench:import -- [bodies]`. Prints one JSON object a run. */
import { Readable } from 'node:stream';
import { readRegistry } from '../../etl/extract/registries/read-registry.js';
import { importRegistry } from '../../etl/load/registry-import/import-registry.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { loadBundledReference } from '../../test/support/pipeline.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { generateBodies } from './generate-bodies.js';

const count = Number(process.argv[2] ?? 100_000);
const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const { db, drop } = await createTestDatabase();
try {
  await loadBundledReference(db);
  const bytes = [...generateBodies(count)].map((body) => Buffer.from(`${JSON.stringify(body)}\n`));
  for (const run of ['first', 'second']) {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    const counts = await importRegistry(db, { rows: readRegistry(Readable.from(bytes)), source: 'bench' });
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      JSON.stringify({
        run,
        seconds: Number(seconds.toFixed(1)),
        nodeCpuSeconds: Number((process.cpuUsage(cpu).user / 1e6).toFixed(1)),
        perSecond: Math.round(count / seconds),
        ...counts,
      }),
    );
  }
} finally {
  await drop();
  await clearRunFolder(folder);
}
