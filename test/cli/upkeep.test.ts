/** What the server shows of real queues: whether they move, their numbers, and their page. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createKey, hashKey } from '../../api/key/api-key.js';
import { insertKey } from '../../api/key/api-key.query.js';
import { openApi, type OpenApi } from '../../cli/open-api.js';
import { openRuntime, type Runtime } from '../../cli/runtime.js';
import { readSettings } from '../../cli/settings.js';
import type { QueueBackend } from '../../jobs/backend/queue-backend.js';
import { QUEUE_NAMES } from '../../jobs/queues.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
let runtime: Runtime;
let queues: QueueBackend;
let api: OpenApi;
let headers: Record<string, string>;
beforeAll(async () => {
  database = await createTestDatabase();
  const env = { DATABASE_URL: database.url, PORT: '0', AIDGRAPH_WATCHDOG_SECONDS: '1', AIDGRAPH_LOG_LEVEL: 'silent' };
  runtime = await openRuntime(readSettings(env), () => undefined);
  queues = await runtime.openQueues();
  api = await openApi(runtime);
  const key = createKey();
  await insertKey(database.db, { name: 'admin', hash: hashKey(key), scopes: ['admin'], expiresAt: null });
  headers = { authorization: `Basic ${Buffer.from(`:${key}`).toString('base64')}` };
});
afterAll(async () => {
  await api.close();
  await queues.close();
  await runtime.close();
  await database.drop();
});

const get = (path: string): Promise<Response> => fetch(`${api.url}${path}`, { headers });

test('/ready asks the queue too', async () => {
  expect(await (await get('/ready')).json()).toEqual({ status: 'ready' });
});

test('/metrics: jobs by queue and state, dead letters by reason, sources by age', async () => {
  await sql`
    insert into dead_letter (stage, subject_id, reason_code, message) values
      ('read', 'itk_a', 'NOT_TEXT', 'x'), ('read', 'itk_b', 'NOT_TEXT', 'x'), ('fetch', 'itk_c', 'FETCH_FAILED', 'x');
    insert into polled_source (id, name, url, kind, every_minutes, failures_in_row, last_success_at) values
      ('pol_a', 'A "feed"', 'https://a.test/feed', 'FEED', 60, 2, now() - interval '2 hours'),
      ('pol_b', 'B', 'https://b.test/feed', 'FEED', 60, 0, null)`.execute(database.db);
  await queues.queues.read.addBulk([{ name: 'read', data: { intakeId: 'itk_d' }, opts: { jobId: 'read-itk_d-0' } }]);
  const text = await (await get('/metrics')).text();
  for (const name of QUEUE_NAMES) expect(text).toContain(`aidgraph_jobs{queue="${name}",state="waiting"}`);
  expect(text).toContain('aidgraph_jobs{queue="read",state="waiting"} 1');
  expect(text).toContain('aidgraph_dead_letters{stage="read",reason="NOT_TEXT"} 2');
  expect(text).toMatch(/aidgraph_source_age_seconds\{source="A \\"feed\\""\} 72\d\d/);
  expect(text).not.toContain('aidgraph_source_age_seconds{source="B"}');
  expect(text).toContain('aidgraph_source_failures{source="A \\"feed\\""} 2');
});

describe('/progress', () => {
  test('a job that has waited, with nothing finished, is a fault; one that just came is none', async () => {
    await sleep(1600);
    const stuck = await get('/progress');
    expect(stuck.status).toBe(503);
    expect(await stuck.json()).toMatchObject({ status: 'stuck', waiting: 1, active: 0 });
    await queues.queues.read.drain();
    expect(await (await get('/progress')).json()).toMatchObject({ status: 'ok', waiting: 0, waitingSeconds: null });
    await queues.queues.read.addBulk([{ name: 'read', data: { intakeId: 'itk_e' }, opts: { jobId: 'read-itk_e-0' } }]);
    expect((await get('/progress')).status).toBe(200);
  });

  test('work that goes on is none, however much waits', async () => {
    const worker = queues.createWorker('settle', async () => undefined, {
      concurrency: 1,
      lockDuration: 30_000,
      stalledInterval: 30_000,
      maxStalledCount: 10,
      runRetryDelay: 1000,
    });
    try {
      await sleep(1600);
      // On a busy machine a job may take longer than the second within which one must be done: then the next is.
      let moving: { status?: string; waiting?: number } = {};
      for (let i = 0; i < 20 && (moving.status !== 'ok' || moving.waiting !== 1); i += 1) {
        await queues.queues.settle.addBulk([
          { name: 'settle', data: { judgementId: '1' }, opts: { jobId: `settle-${i}` } },
        ]);
        await sleep(500);
        moving = (await (await get('/progress')).json()) as typeof moving;
      }
      expect(moving).toMatchObject({ status: 'ok', waiting: 1 });
    } finally {
      await worker.close();
    }
  });

  test('what no worker has handed to a queue is a fault in time, what is not due yet is none', async () => {
    await queues.queues.read.drain();
    await sql`
      insert into outbox (queue, job_id, payload, created_at, send_after) values
        ('read', 'read-itk_f-0', '{}', now() - interval '1 minute', null),
        ('fetch', 'fetch-itk_g-0', '{}', now() - interval '1 minute', now() + interval '1 hour')`.execute(database.db);
    const stuck = await get('/progress');
    expect(stuck.status).toBe(503);
    expect(await stuck.json()).toMatchObject({ status: 'stuck', waiting: 1 });
    await sql`delete from outbox`.execute(database.db);
    expect(await (await get('/progress')).json()).toMatchObject({ status: 'ok', waiting: 0 });
  });
});

describe('/admin/queues', () => {
  test('a page that needs nothing from elsewhere but a font, which its policy leaves out', async () => {
    const response = await get('/admin/queues');
    const html = await response.text();
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self';/);
    const assets = [...html.matchAll(/(?:src|href)="((?:static)[^"]+)"/g)].map((match) => match[1]!);
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) expect((await get(`/admin/queues/${asset}`)).status).toBe(200);
    expect(html.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)/)).toBeNull();
  });

  test('shows the queues and changes nothing', async () => {
    const { queues: shown } = (await (await get('/admin/queues/api/queues')).json()) as { queues: { name: string }[] };
    expect(shown.map(({ name }) => name).toSorted()).toEqual([...QUEUE_NAMES].toSorted());
    const pause = await fetch(`${api.url}/admin/queues/api/queues/read/pause`, { method: 'PUT', headers });
    expect(pause.status).toBe(405);
  });
});
