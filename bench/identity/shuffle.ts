/**
 * Whether the order of documents leaves a trace: the samples and (where ../shared has them) the development documents go through
 * reading, extraction and loading in 30 random orders. `npx tsx bench/identity/shuffle.ts [--runs 30] [--seed 4]`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadReader } from '../../cli/load-reader.js';
import { readBytes } from '../../etl/extract/read-bytes.js';
import type { NamedReader } from '../../etl/load/load-claims.js';
import type { Extraction } from '../../schema/records/extracted.js';
import { ingest, loadBundledReference, type Handed } from '../../test/support/pipeline.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { forgetDocuments, snapshotRecords } from '../../test/support/records.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const [runs, seed] = [Number(values.runs ?? 30), Number(values.seed ?? 4)];
const SHARED = '../shared/data';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly lang?: string;
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function readSamples(): readonly Handed[] {
  return readdirSync('samples').map((name) => ({
    locator: `sample:${name}`,
    text: readFileSync(join('samples', name), 'utf8'),
    readBytes,
  }));
}

function readDevelopment(): readonly Handed[] {
  if (!existsSync(`${SHARED}/gold/dev.jsonl`)) return [];
  const wanted = new Set(readLines<Line>(`${SHARED}/gold/dev.jsonl`).map(({ id }) => id));
  const texts = readdirSync(`${SHARED}/text`)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines<Line>(`${SHARED}/text/${name}`));
  const byId = new Map(texts.filter(({ id }) => wanted.has(id)).map((line) => [line.id, line]));
  return [...byId.values()].map(({ id, text, published, lang }) => ({
    locator: `dev:${id}`,
    text,
    hints: { ...(published && { published }), ...(lang && { language: lang }), format: 'text' },
  }));
}

/** A text says the same every time: it is read once. */
function remember(reader: NamedReader): NamedReader {
  const known = new Map<string, Extraction>();
  return {
    name: reader.name,
    version: reader.version,
    configHash: reader.configHash,
    read(input) {
      const key = JSON.stringify(input);
      const found = known.get(key) ?? reader.read(input);
      known.set(key, found);
      return found;
    },
  };
}

const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const { db, drop } = await createTestDatabase();
await loadBundledReference(db);
const reader = remember(await loadReader());
const documents = [...readSamples(), ...readDevelopment()];
const orders = fc.sample(
  fc.shuffledSubarray([...documents], { minLength: documents.length, maxLength: documents.length }),
  {
    numRuns: runs,
    seed,
  },
);
const seen = new Map<string, number>();
for (const [index, order] of orders.entries()) {
  const startedAt = Date.now();
  await forgetDocuments(db);
  for (const document of order) await ingest(db, reader, document);
  const records = JSON.stringify(await snapshotRecords(db));
  if (!seen.has(records)) {
    seen.set(records, index);
    for (const [table, rows] of Object.entries(JSON.parse(records) as Record<string, string[]>)) {
      const first = JSON.parse([...seen.keys()][0]!) as Record<string, string[]>;
      const other = rows.filter((row) => !first[table]!.includes(row));
      if (other.length > 0) console.log(`order ${index}: ${table} differs: ${other[0]}`);
    }
  }
  console.log(`order ${index + 1} of ${runs}: ${documents.length} documents in ${Date.now() - startedAt} ms`);
}
console.log(`${runs} orders of ${documents.length} documents end in ${seen.size} state(s) of the records`);
await drop();
await clearRunFolder(folder);
process.exitCode = seen.size === 1 ? 0 : 1;
