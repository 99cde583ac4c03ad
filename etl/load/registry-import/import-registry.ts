/** Takes a registry in: its rows in batches of one transaction each, then what is part of what, then who is who. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Issue } from '../../../schema/records/issue.js';
import type { RowReading } from '../../extract/registries/registry-row.js';
import { matchChanged, matchOnce } from '../identity/match-organizations.js';
import { createSeen, placeRows, type LinedRow, type Seen } from './place-rows.js';
import { relateParts, type PartReference } from './relate-parts.js';
import { writeBodies } from './write-bodies.js';

export interface RegistryImport {
  readonly rows: AsyncIterable<RowReading>;
  /** Who keeps the registry: rows are known under it and their own ids. */
  readonly source: string;
  readonly onIssue?: (issue: Issue) => void;
  readonly onProgress?: (counts: ImportCounts) => void;
}

export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that were left out; an issue says why. */
  readonly refused: number;
  /** Bodies that lead to another id than before. */
  readonly merged: number;
}

const BATCH = 1000;

type Counts = { -readonly [K in keyof ImportCounts]: number };

interface Batch {
  readonly rows: LinedRow[];
  readonly issues: Issue[];
  refused: number;
}

const begin = (): Batch => ({ rows: [], issues: [], refused: 0 });

/** Rows a thousand at a time. */
async function* inBatches(rows: AsyncIterable<RowReading>): AsyncGenerator<Batch> {
  let batch = begin();
  for await (const { line, row, issues } of rows) {
    batch.issues.push(...issues);
    if (row === undefined) batch.refused += 1;
    else batch.rows.push({ line, row });
    if (batch.rows.length < BATCH) continue;
    yield batch;
    batch = begin();
  }
  yield batch;
}

/** One import at a time; matching, which has a lock of its own, goes on beside it. */
async function lockImport(tx: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('aidgraph.import'))`.execute(tx);
}

interface Run extends Pick<RegistryImport, 'source'> {
  readonly db: Database;
  readonly seen: Seen;
  readonly counts: Counts;
  readonly references: PartReference[];
  readonly onIssue: (issue: Issue) => void;
}

async function writeBatch({ db, source, seen, counts, references, onIssue }: Run, batch: Batch): Promise<void> {
  batch.issues.forEach(onIssue);
  await db.transaction().execute(async (tx) => {
    await lockImport(tx);
    const { placed, refused, issues } = await placeRows(tx, batch.rows, { source, seen });
    [...refused, ...issues].forEach(onIssue);
    const { made, completed } = await writeBodies(tx, placed);
    counts.rows += batch.rows.length + batch.refused;
    counts.refused += batch.refused + refused.length;
    counts.new += made.size;
    counts.updated += completed.size;
    counts.unchanged += placed.length - made.size - completed.size;
    for (const { line, organizationId: partId, row } of placed) {
      const isChanged = made.has(partId) || completed.has(partId);
      if (row.partOf !== undefined) references.push({ line, partId, whole: row.partOf, isChanged });
    }
  });
}

async function writeParts({ db, seen, references, onIssue }: Run): Promise<void> {
  for (let at = 0; at < references.length; at += BATCH)
    await db.transaction().execute(async (tx) => {
      await lockImport(tx);
      (await relateParts(tx, references.slice(at, at + BATCH), seen.ids)).forEach(onIssue);
    });
}

/** Waits for both, also where one fails: nothing goes on behind a failure. */
async function bothOf<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

/**
 * A second run of the same file changes no row. A row that cannot be taken in is named, and the others are.
 * @example await importRegistry(db, { rows: readRegistry(bytes), source: 'partners', onIssue: ({ message }) => say(message) });
 */
export async function importRegistry(
  db: Database,
  { rows, source, onIssue = () => undefined, onProgress = () => undefined }: RegistryImport,
): Promise<ImportCounts> {
  const counts: Counts = { rows: 0, new: 0, updated: 0, unchanged: 0, refused: 0, merged: 0 };
  const run: Run = { db, source, seen: createSeen(), counts, references: [], onIssue };
  // While one lot is written, the one before is matched.
  let isFirst = true;
  for await (const batch of inBatches(rows)) {
    const [matched] = await bothOf(isFirst ? Promise.resolve(0) : matchOnce(db), writeBatch(run, batch));
    counts.merged += matched;
    isFirst = false;
    onProgress(counts);
  }
  await writeParts(run);
  counts.merged += await matchChanged(db);
  return counts;
}
