/** A job that was given up because workers died under it goes on where its stage has come further, and is buried where it has not. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advanceStage, beginStage, holdStage } from '../../etl/load/stage.js';
import { buryFailedJob } from '../../jobs/process-job.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const versionId = 'ver_long';
const giveUp = (id: string): Promise<void> =>
  buryFailedJob(database.db, 'load', {
    id,
    data: { versionId },
    attemptsMade: 1,
    failedReason: 'job stalled more than allowable limit',
    getState: async () => 'failed',
  });

async function comeTo(readings: number): Promise<void> {
  const { epoch } = (await beginStage(database.db, { stage: 'load', subject: versionId }))!;
  const held = { stage: 'load', subject: versionId, epoch } as const;
  await database.db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await advanceStage(tx, held, { readings });
  });
}

const queued = async (): Promise<readonly string[]> =>
  (await database.db.selectFrom('outbox').select('job_id').orderBy('id').execute()).map(({ job_id }) => job_id);
const buried = async (): Promise<readonly string[]> =>
  (await database.db.selectFrom('dead_letter').select('reason_code').execute()).map(({ reason_code }) => reason_code);

test('twenty workers may die over a file as long as each brings it further', async () => {
  await comeTo(500);
  await giveUp('load-ver_long-0');
  // The worker and the reconciler both hear of it.
  await giveUp('load-ver_long-0');
  const [first, ...others] = await queued();
  expect(others).toEqual([]);
  await comeTo(1000);
  await giveUp(`${first}-again2`);
  expect(await queued()).toHaveLength(2);
  expect(await buried()).toEqual([]);
});

test('where the next job comes no further it is a crash loop', async () => {
  const last = (await queued()).at(-1)!;
  await giveUp(last);
  expect(await queued()).toHaveLength(2);
  expect(await buried()).toEqual(['CRASH_LOOP']);
});
