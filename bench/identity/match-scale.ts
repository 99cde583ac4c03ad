/**
 * What matching a name costs among 10,000 bodies and among 100,000, in one run: `npm run bench:match -- [few] [many]`. Lots of names go
 * to either database in turn, so that a loaded machine slows both alike.
 */
import { Readable } from 'node:stream';
import { readRegistry } from '../../etl/extract/registries/read-registry.js';
import { matchNames, type MetName } from '../../etl/load/identity/match-names.js';
import { importRegistry } from '../../etl/load/registry-import/import-registry.js';
import type { Database } from '../../schema/database.js';
import { createTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { generateBodies } from './generate-bodies.js';

const sizes = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 100_000)];
const LOT = 500;
const LOTS = 20;

/** Says what it costs to take them in, matching included. */
async function fill(count: number): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const begun = performance.now();
  const lines = Readable.from([...generateBodies(count)].map((body) => Buffer.from(`${JSON.stringify(body)}\n`)));
  await importRegistry(database.db, { rows: readRegistry(lines), source: 'bench' });
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    JSON.stringify({ imported: count, seconds: Number(seconds.toFixed(1)), perSecond: Math.round(count / seconds) }),
  );
  return database;
}

/** Half of them are in the database, under a slip of the pen or not; the others nobody knows. */
function makeNames(count: number): MetName[] {
  const known = [...generateBodies(sizes[0]!)].filter((_, at) => at % 2 === 0);
  const unknown = [...generateBodies(count, 7)];
  return Array.from({ length: count }, (_, at) => {
    const { name, country } = (at % 2 === 0 ? known : unknown)[at % (at % 2 === 0 ? known.length : unknown.length)]!;
    return { name: at % 4 === 0 ? `${name.slice(0, 5)}${name.slice(4)}` : name, country };
  });
}

async function measure(db: Database, names: readonly MetName[]): Promise<{ seconds: number; matched: number }> {
  const begun = performance.now();
  const answers = await matchNames(db, names);
  const matched = answers.filter(({ match }) => match !== undefined).length;
  return { seconds: (performance.now() - begun) / 1000, matched };
}

const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const databases: TestDatabase[] = [];
for (const size of sizes) databases.push(await fill(size));
const names = makeNames(LOT * LOTS);
const totals = sizes.map((bodies) => ({ bodies, seconds: 0, matched: 0 }));
// The first lot warms up.
for (let lot = 0; lot < LOTS; lot += 1)
  for (const [at, { db }] of databases.entries()) {
    const { seconds, matched } = await measure(db, names.slice(lot * LOT, (lot + 1) * LOT));
    if (lot === 0) continue;
    totals[at]!.seconds += seconds;
    totals[at]!.matched += matched;
  }
for (const { bodies, seconds, matched } of totals)
  console.log(
    JSON.stringify({
      bodies,
      names: LOT * (LOTS - 1),
      namesPerSecond: Math.round((LOT * (LOTS - 1)) / seconds),
      matched,
    }),
  );
console.log(JSON.stringify({ ratio: Number((totals[1]!.seconds / totals[0]!.seconds).toFixed(2)) }));
for (const database of databases) await database.drop();
await clearRunFolder(folder);
