/** The load stage of a structured report: its records are read from the bytes and loaded a batch a transaction, each with its place to go on from. */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Issue } from '../../../schema/records/issue.js';
import type { ReportedRecord } from '../../../schema/records/reported.js';
import { readBlob } from '../blobs.js';
import { createFlowKeeper } from '../flows/flow-keeper.js';
import { lockIdentity } from '../identity/settle.js';
import { insertIssues } from '../issues.js';
import { contextOf } from '../load-reading.js';
import type { LoadStage } from '../load-stage.js';
import { advanceStage, finishStage, holdStage, readingsDone, type HeldStage } from '../stage.js';
import { ensureRun } from '../runs.js';
import { createRecordsLoader, type PreparedRecords } from './load-reported-records.js';
import { getReportOrThrow, isCurrent, type Report } from './reports.js';
import { withdrawUntold } from './withdraw-untold.js';

/** Enough to be quick, few enough that a kill costs less than a second and that others get their turn. */
const EVENTS_A_BATCH = 1000;

/** Then PostgreSQL's answers are heard: what waits for them is the batch that is being written. A reading takes about a millisecond. */
const READINGS_A_TURN = 4;

interface Batch {
  readonly records: readonly ReportedRecord[];
  readonly issues: readonly Issue[];
  /** How many readings of the file are done with it. */
  readonly readings: number;
}

interface PreparedBatch extends Batch {
  readonly prepared: PreparedRecords;
}

/** A change of what a claim of a report holds makes a new version. */
const REPORT_READER = { name: 'structured-report', version: '1', configHash: '' };

export async function loadReport(db: Database, stage: LoadStage): Promise<void> {
  const report = await getReportOrThrow(db, stage.versionId);
  const held = { stage: 'load', subject: stage.versionId, epoch: stage.epoch } as const;
  const runId = await db.transaction().execute((tx) => ensureRun(tx, REPORT_READER));
  const loader = createRecordsLoader({ report, runId, comparer: stage.comparer });
  const flows = createFlowKeeper(db);
  const store = async (batch: PreparedBatch): Promise<boolean> => {
    const isStored = await db.transaction().execute(async (tx) => {
      const [isStillCurrent] = await Promise.all([
        hold(tx, report, held),
        // A batch that a crash of PostgreSQL takes back is read again: its cursor goes with it.
        sql`set local synchronous_commit = off`.execute(tx),
      ]);
      if (!isStillCurrent) return false;
      await loader.load(tx, batch.prepared);
      await insertIssues(tx, { subject: report.versionId, stage: 'load', issues: batch.issues });
      await advanceStage(tx, held, { readings: batch.readings });
      stage.onProgress?.();
      return true;
    });
    flows.keepUp();
    return isStored;
  };
  const prepare = async (batch: Batch): Promise<PreparedBatch> => ({
    ...batch,
    prepared: await loader.prepare(batch.records),
  });
  const isWhole = await storeAll(batchesOf(db, report, stage), prepare, store);
  if (isWhole) await withdrawUntold(db, report, held);
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await finishStage(tx, held);
  });
  // The report is there, and answers are right already. A worker that is killed here leaves it to the next (cli/runtime.ts).
  await flows.finish();
}

/** Asked at once, answered in their order. @returns false as soon as another version has become the current one */
async function hold(tx: DatabaseTransaction, report: Report, held: HeldStage): Promise<boolean> {
  const [, , isStillCurrent] = await Promise.all([holdStage(tx, held), lockIdentity(tx), isCurrent(tx, report)]);
  return isStillCurrent;
}

/** While one batch is written the next is read and laid out. @returns false as soon as another version has become the current one */
async function storeAll(
  batches: AsyncIterable<Batch>,
  prepare: (batch: Batch) => Promise<PreparedBatch>,
  store: (batch: PreparedBatch) => Promise<boolean>,
): Promise<boolean> {
  let stored = Promise.resolve(true);
  try {
    for await (const batch of batches) {
      const prepared = await prepare(batch);
      if (!(await stored)) return false;
      stored = store(prepared);
      // It is waited for above or below; until then nobody else may hear of it.
      stored.catch(() => undefined);
    }
  } finally {
    // When reading fails, what was read before is still written first.
    await stored.catch(() => undefined);
  }
  return stored;
}

async function* batchesOf(db: Database, report: Report, stage: LoadStage): AsyncGenerator<Batch> {
  const done = readingsDone(stage.cursor);
  let readings = 0;
  let hasBegun = false;
  let records: ReportedRecord[] = [];
  let events = 0;
  let issues: Issue[] = [];
  for await (const reading of stage.readBytes(readBlob(db, report.sha256), contextOf(report.intake))) {
    readings += 1;
    if (readings % READINGS_A_TURN === 0) await setImmediate();
    // What comes before the first record was stored when the document was read.
    hasBegun ||= reading.type === 'record';
    if (readings <= done || !hasBegun || reading.type === 'document' || reading.type === 'crisis') continue;
    if (reading.type === 'record') {
      records.push(reading.record);
      events += reading.record.events.length;
      issues.push(...reading.issues);
    } else issues.push(reading.issue);
    if (events < EVENTS_A_BATCH) continue;
    yield { records, issues, readings };
    records = [];
    events = 0;
    issues = [];
  }
  yield { records, issues, readings };
}
