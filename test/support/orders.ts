/** Puts documents through all stages in random orders, to see whether the order leaves a trace in the records. */
import fc from 'fast-check';
import type { NamedReader } from '../../etl/load/load-claims.js';
import type { Database } from '../../schema/database.js';
import type { Extraction } from '../../schema/records/extracted.js';
import { ingest, type Handed } from './pipeline.js';
import { forgetDocuments, snapshotRecords } from './records.js';

export interface Orders {
  readonly documents: readonly Handed[];
  readonly reader: NamedReader;
  readonly runs: number;
  readonly seed: number;
  readonly onRun?: (run: number, milliseconds: number) => void;
}

/** @returns rows that differ from those of the first order, each with its table; none where the order leaves no trace */
export async function differencesBetweenOrders(db: Database, orders: Orders): Promise<readonly string[]> {
  const { documents, runs, seed, onRun } = orders;
  const reader = remember(orders.reader);
  const all = { minLength: documents.length, maxLength: documents.length };
  let wanted: Awaited<ReturnType<typeof snapshotRecords>> | undefined;
  const differences: string[] = [];
  for (const [index, order] of fc.sample(fc.shuffledSubarray([...documents], all), { numRuns: runs, seed }).entries()) {
    const startedAt = Date.now();
    await forgetDocuments(db);
    for (const document of order) await ingest(db, reader, document);
    const records = await snapshotRecords(db);
    wanted ??= records;
    for (const [table, rows] of Object.entries(records)) {
      const [had, has] = [new Set(wanted[table]), new Set(rows)];
      differences.push(...rows.filter((row) => !had.has(row)).map((row) => `order ${index + 1}, ${table}: + ${row}`));
      differences.push(
        ...(wanted[table] ?? []).filter((row) => !has.has(row)).map((row) => `order ${index + 1}, ${table}: - ${row}`),
      );
    }
    onRun?.(index + 1, Date.now() - startedAt);
  }
  return differences;
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
