import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { pino } from 'pino';
import { createPools, type Pools } from '../../cli/database/pools.js';
import { enqueue } from '../../etl/load/outbox.js';
import { beginStage, finishStage, holdStage } from '../../etl/load/stage.js';
import { openBackend } from '../../jobs/backend/open-backend.js';
import type { QueueBackend } from '../../jobs/backend/queue-backend.js';
import { retryDeadLetter } from '../../jobs/dead-letter.js';
import type { Work } from '../../jobs/process-job.js';
import { getQueueStatus } from '../../jobs/queue-status.js';
import { subjectOf, type QueueName } from '../../jobs/queues.js';
import { reconcile } from '../../jobs/reconciler.js';
import { relayBatch } from '../../jobs/relay.js';
import { startWorkers, type RunningWorkers, type WorkerSettings } from '../../jobs/worker.js';
import { AidgraphError } from '../../schema/errors.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { isRedisThere, startTestRedis, type TestRedis } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

const settings = { concurrency: 4, lockSeconds: 30, reconcileSeconds: 60, watchdogSeconds: 60 };
const log = pino({ level: 'silent' });

const idle: Work = async () => undefined;

const backends = [
  { name: 'postgres', isThere: true },
  { name: 'redis', isThere: isRedisThere() },
];

for (const { name, isThere } of backends) {
  const describeIfThere = isThere ? describe : describe.skip;

  describeIfThere(`jobs on ${name}`, () => {
    let database: TestDatabase;
    let redis: TestRedis | null = null;
    let pools: Pools;
    let workers: RunningWorkers | null = null;
    let backend: QueueBackend;

    beforeAll(async () => {
      if (name === 'redis') redis = await startTestRedis();
    });
    afterAll(async () => {
      await redis?.stop();
    });
    beforeEach(async () => {
      database = await createTestDatabase();
      pools = createPools(database.url);
      await wipeQueues();
      backend = await open();
    });
    afterEach(async () => {
      await workers?.close();
      workers = null;
      await backend.close();
      await pools.close();
      await database.drop();
    });

    const open = (): Promise<QueueBackend> =>
      openBackend({ redisUrl: redis?.url ?? null, allowVolatileRedis: false, openQueuePool: pools.openQueuePool });

    /** As if the queue's store were lost. */
    async function wipeQueues(): Promise<void> {
      if (redis === null) {
        await sql`truncate bullmq.job cascade`.execute(database.db);
        return;
      }
      const client = new Redis(redis.url);
      for (const key of await client.keys('aidgraph:*')) await client.del(key);
      client.disconnect();
    }

    async function start(work: Partial<Record<QueueName, Work>>, changed: Partial<WorkerSettings> = {}): Promise<void> {
      workers = await startWorkers({
        db: database.db,
        connectionString: database.url,
        openBackend: open,
        work: { submit: idle, fetch: idle, read: idle, extract: idle, load: idle, settle: idle, poll: idle, ...work },
        settings: { ...settings, ...changed },
        log,
        onHopeless: () => undefined,
      });
    }

    const queueReads = (...subjects: readonly string[]): Promise<void> =>
      database.db
        .transaction()
        .execute((tx) =>
          enqueue(tx, ...subjects.map((id) => ({ queue: 'read', jobId: `read-${id}-0`, payload: { intakeId: id } }))),
        );

    /** A stage as etl/load does them: begin, effect and finish, the next step in the same transaction. */
    const readAndPassOn: Work = async (payload) => {
      const subject = subjectOf(payload);
      const claim = await beginStage(database.db, { stage: 'read', subject });
      if (claim === null) return;
      await database.db.transaction().execute(async (tx) => {
        const held = { stage: 'read', subject, epoch: claim.epoch } as const;
        await holdStage(tx, held);
        await tx.insertInto('source').values({ id: subject, name: subject, name_key: subject }).execute();
        await enqueue(tx, { queue: 'extract', jobId: `extract-${subject}-0`, payload: { versionId: subject } });
        await finishStage(tx, held);
      });
    };

    const countSources = async (): Promise<number> => {
      const rows = await database.db.selectFrom('source').select('id').execute();
      return rows.length;
    };

    /** A worker may be done with a job before the relay has noted that it handed it over. */
    const allHandedOver = (): Promise<void> =>
      waitFor('the outbox', async () => {
        const unsent = await database.db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute();
        return unsent.length === 0;
      });

    const deadLetters = async (): Promise<unknown[]> =>
      database.db
        .selectFrom('dead_letter')
        .select(['stage', 'subject_id', 'reason_code', 'attempts'])
        .where('resolved_at', 'is', null)
        .orderBy('subject_id')
        .execute();

    test('what a transaction left in the outbox is done once, and so is what follows from it', async () => {
      const extracted: string[] = [];
      await start({
        read: readAndPassOn,
        extract: async (payload) => void extracted.push(subjectOf(payload)),
      });
      const subjects = Array.from({ length: 120 }, (_, index) => `doc${index}`);
      await queueReads(...subjects);
      await queueReads(...subjects);
      await waitFor('all extracted', () => extracted.length >= 120);
      expect(new Set(extracted)).toEqual(new Set(subjects));
      expect(extracted).toHaveLength(120);
      expect(await countSources()).toBe(120);
      await allHandedOver();
    });

    test('a transaction that is rolled back queues nothing', async () => {
      const seen: string[] = [];
      await start({ read: async (payload) => void seen.push(subjectOf(payload)) });
      const rolledBack = database.db.transaction().execute(async (tx) => {
        await enqueue(tx, { queue: 'read', jobId: 'read-ghost-0', payload: { intakeId: 'ghost' } });
        throw new Error('rolled back');
      });
      await expect(rolledBack).rejects.toThrow('rolled back');
      await queueReads('real');
      await waitFor('the real one', () => seen.length > 0);
      expect(seen).toEqual(['real']);
    });

    test('a hopeless error is a dead letter at once, a passing one is tried again', async () => {
      let tries = 0;
      await start({
        read: async (payload) => {
          if (subjectOf(payload) === 'odd') throw new AidgraphError('NOT_TEXT', 'odd.bin holds no text\u0000.');
          if (subjectOf(payload) === 'bug') throw new TypeError('x is not a function');
          tries += 1;
          if (tries < 3) throw Object.assign(new Error('deadlock'), { code: '40P01', severity: 'ERROR' });
        },
      });
      await queueReads('odd', 'bug', 'passing');
      await waitFor('three tries', () => tries === 3, 20_000);
      await waitFor('two dead letters', async () => (await deadLetters()).length === 2);
      expect(await deadLetters()).toEqual([
        { stage: 'read', subject_id: 'bug', reason_code: 'BUG', attempts: 1 },
        { stage: 'read', subject_id: 'odd', reason_code: 'NOT_TEXT', attempts: 1 },
      ]);
    });

    test('a dead letter is shown by the status and goes through the queue again when it is asked for', async () => {
      let isMended = false;
      const done: string[] = [];
      await start({
        read: async (payload) => {
          if (!isMended) throw new AidgraphError('TOO_LARGE', 'big.txt is too large.');
          done.push(subjectOf(payload));
        },
      });
      await queueReads('big');
      await waitFor('a dead letter', async () => (await deadLetters()).length === 1);
      await allHandedOver();
      const status = await getQueueStatus(database.db, backend);
      expect(status).toMatchObject({
        backend: name,
        unsent: 0,
        deadLetterCount: 1,
        deadLetters: [{ stage: 'read', subject: 'big', reasonCode: 'TOO_LARGE', message: 'big.txt is too large.' }],
      });
      expect(status.queues.map((queue) => queue.name)).toEqual([
        'submit',
        'fetch',
        'read',
        'extract',
        'load',
        'settle',
        'poll',
      ]);
      await expect(retryDeadLetter(database.db, { id: 'x1' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      isMended = true;
      expect(await retryDeadLetter(database.db, { id: status.deadLetters[0]!.id })).toBe(1);
      await waitFor('done', () => done.length === 1);
      expect(await deadLetters()).toEqual([]);
    });

    test('a run that was taken over changes nothing and is no failure', async () => {
      let isOver = false;
      await start({
        read: async (payload) => {
          const subject = subjectOf(payload);
          const claim = await beginStage(database.db, { stage: 'read', subject });
          // Another worker takes the stage over meanwhile.
          await beginStage(database.db, { stage: 'read', subject });
          try {
            await database.db
              .transaction()
              .execute((tx) => holdStage(tx, { stage: 'read', subject, epoch: claim!.epoch }));
          } finally {
            isOver = true;
          }
        },
      });
      await queueReads('slow');
      await waitFor('the end', () => isOver);
      await waitFor('completed', async () => (await backend.queues.read.getJobCounts()).active === 0);
      expect((await backend.queues.read.getJobCounts()).failed).toBe(0);
      expect(await deadLetters()).toEqual([]);
    });

    test('losing the whole queue loses nothing: the reconciler queues again what is not done', async () => {
      await queueReads('one', 'two', 'three');
      while ((await relayBatch(database.db, backend.queues)) > 0);
      await wipeQueues();
      const now = { db: database.db, queues: backend.queues, graceSeconds: 0 };
      expect(await reconcile(now)).toMatchObject({ queuedAgain: 3, buried: 0 });
      await start({ read: readAndPassOn });
      await waitFor('all read', async () => (await countSources()) === 3);
      await reconcile(now);
      const reads = await database.db.selectFrom('outbox').select('job_id').where('queue', '=', 'read').execute();
      expect(reads.map((row) => row.job_id).toSorted()).toEqual(
        ['one', 'three', 'two'].map((id) => `read-${id}-0-again1`),
      );
    });

    test('a job that waits is not queued twice, and one that failed unseen becomes a dead letter', async () => {
      await queueReads('waits', 'fails');
      while ((await relayBatch(database.db, backend.queues)) > 0);
      const now = { db: database.db, queues: backend.queues, graceSeconds: 0 };
      expect(await reconcile(now)).toMatchObject({ queuedAgain: 0, buried: 0 });
      // A worker that knows no dead letters, as if the event had got lost.
      const careless = backend.createWorker(
        'read',
        async (job) => {
          if (subjectOf(job.data) === 'fails') throw Object.assign(new Error('gone'), { name: 'UnrecoverableError' });
          await readAndPassOn(job.data);
        },
        { concurrency: 1, lockDuration: 5000, stalledInterval: 5000, maxStalledCount: 10, runRetryDelay: 1000 },
      );
      await waitFor('both ran', async () => (await countSources()) === 1);
      await waitFor('one failed', async () => (await backend.queues.read.getJobCounts()).failed === 1);
      await careless.close();
      expect(await reconcile(now)).toMatchObject({ queuedAgain: 0, buried: 1 });
      expect(await deadLetters()).toMatchObject([{ stage: 'read', subject_id: 'fails', reason_code: 'UNEXPECTED' }]);
      expect(await reconcile(now)).toMatchObject({ queuedAgain: 0, buried: 0 });
    });

    /** As ten deaths of its worker leave a job: active, its lock run out, counted ten times. */
    async function abandonTenTimes(jobId: string): Promise<void> {
      if (redis === null) {
        await sql`update bullmq.job set state = 'active', lock_token = 'dead', locked_until_ms = 1, stalled_count = 10
          where id = ${jobId}`.execute(database.db);
        return;
      }
      const client = new Redis(redis.url);
      await client.lrem('aidgraph:read:wait', 0, jobId);
      await client.lpush('aidgraph:read:active', jobId);
      await client.hset(`aidgraph:read:${jobId}`, 'stc', 10);
      client.disconnect();
    }

    test('work that its workers died of again and again is a dead letter', async () => {
      const seen: string[] = [];
      await queueReads('poison');
      await relayBatch(database.db, backend.queues);
      await abandonTenTimes('read-poison-0');
      await start({ read: async (payload) => void seen.push(subjectOf(payload)) }, { lockSeconds: 1 });
      await waitFor('a dead letter', async () => (await deadLetters()).length === 1);
      expect(await deadLetters()).toMatchObject([{ stage: 'read', subject_id: 'poison', reason_code: 'CRASH_LOOP' }]);
      expect(seen).toEqual([]);
    });

    test('closing lets the jobs that run end', async () => {
      let isDone = false;
      let hasBegun = false;
      await start({
        read: async () => {
          hasBegun = true;
          await new Promise((resolve) => setTimeout(resolve, 700));
          isDone = true;
        },
      });
      await queueReads('slow');
      await waitFor('begun', () => hasBegun);
      await workers!.close();
      workers = null;
      expect(isDone).toBe(true);
    });
  });
}
