/**
 * Whether a document's cost grows with what is stored: 1,000 and 10,000 documents of one year are loaded into two databases, then 300
 * further ones into each, turn by turn. `npx tsx bench/identity/load-scale.ts [--small 1000] [--large 10000] [--further 300]`
 */
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { ingest, loadBundledReference } from '../../test/support/pipeline.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { generateReport } from './generate-reports.js';

const { values } = parseArgs({
  options: { small: { type: 'string' }, large: { type: 'string' }, further: { type: 'string' } },
});
const [small, large, further] = [
  Number(values.small ?? 1000),
  Number(values.large ?? 10_000),
  Number(values.further ?? 300),
];

const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;

type World = Awaited<ReturnType<typeof createTestDatabase>>;

async function load({ db }: World, number: number): Promise<number> {
  const { reader, handed } = generateReport(number);
  const startedAt = performance.now();
  await ingest(db, reader, handed);
  return performance.now() - startedAt;
}

async function fill(count: number): Promise<World> {
  const world = await createTestDatabase();
  await loadBundledReference(world.db);
  for (let number = 0; number < count; number += 1) {
    await load(world, number);
    if ((number + 1) % 1000 === 0) console.log(`${number + 1} of ${count} documents`);
  }
  await sql`vacuum analyze`.execute(world.db);
  return world;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const [few, many] = [await fill(small), await fill(large)];
const [fewMs, manyMs]: [number[], number[]] = [[], []];
for (let number = 0; number < further; number += 1) {
  fewMs.push(await load(few, 1_000_000 + number));
  manyMs.push(await load(many, 1_000_000 + number));
}
const { rows } = await sql<{ events: string; reports: string }>`
  select (select count(*) from event) as events, (select count(*) from event_report) as reports`.execute(many.db);
console.log(
  `behind ${small}: ${median(fewMs).toFixed(1)} ms a document, behind ${large}: ${median(manyMs).toFixed(1)} ms`,
);
console.log(
  `ratio ${(median(manyMs) / median(fewMs)).toFixed(2)}; ${rows[0]!.reports} reports are ${rows[0]!.events} events`,
);
await few.drop();
await many.drop();
await clearRunFolder(folder);
