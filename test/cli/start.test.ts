/** What `npm start` runs: the bundled samples through the real queue to an answer, once and again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { isRedisThere, startTestRedis } from '../support/redis.js';
import { snapshotTables } from '../support/snapshot.js';
import { waitFor } from '../support/wait-for.js';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = [process.execPath, resolve(ROOT, 'bin/aidgraph.js'), 'start'];
const START_MS = 120_000;

interface Started {
  readonly stdout: string;
  readonly stderr: string;
  readonly url: string;
  stop(): Promise<number | null>;
}

async function start(env: Readonly<Record<string, string>>, command = BIN): Promise<Started> {
  const child: ChildProcess = spawn(command[0]!, command.slice(1), {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', AIDGRAPH_RECONCILE_SECONDS: '86400', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
  await new Promise<void>((ready, reject) => {
    child.stdout!.on('data', (data: Buffer) => {
      stdout += data.toString();
      if (/^Next/m.test(stdout)) ready();
    });
    child.once('exit', (code) => reject(new Error(`start ended with ${code}:\n${stderr}`)));
  });
  const url = /^GraphQL\s+(\S+)\/graphql/m.exec(stdout)![1]!;
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };
  return { stdout, stderr, url, stop };
}

const isServing = (url: string): Promise<boolean> =>
  fetch(`${url}/live`).then(
    () => true,
    () => false,
  );

const backends = [{ name: 'PostgreSQL' }, ...(isRedisThere() ? [{ name: 'Redis' }] : [])];

describe.each(backends)('start with BullMQ on $name', ({ name }) => {
  let database: TestDatabase;
  let redis: Awaited<ReturnType<typeof startTestRedis>> | undefined;
  let env: Record<string, string>;
  beforeAll(async () => {
    database = await createTestDatabase();
    if (name === 'Redis') redis = await startTestRedis();
    env = { DATABASE_URL: database.url, REDIS_URL: redis?.url ?? '' };
  }, START_MS);
  afterAll(async () => {
    await redis?.stop();
    await database.drop();
  });

  test(
    'reads the samples, answers with a sentence, and changes nothing the second time',
    async () => {
      const first = await start(env);
      const answer = JSON.parse(/^\{\n {2}"data"[\s\S]*?\n\}$/m.exec(first.stdout)![0]) as {
        data: { events: { nodes: Record<string, unknown>[] } };
      };
      expect(answer.data.events.nodes[0]).toMatchObject({
        kind: 'DELIVERY',
        date: { value: '2020-08-26' },
        donors: [{ name: 'International Organization for Migration' }],
        recipients: [{ name: 'Kementerian Sosial' }],
      });
      expect((await fetch(`${first.url}/ready`)).status).toBe(200);
      expect(await first.stop()).toBe(0);
      const before = await snapshotTables(database.db);
      expect((before['document'] as unknown[]).length).toBeGreaterThanOrEqual(24);
      expect(before['dead_letter']).toEqual([]);

      // Through npm, whose shell passes no signals on: the server must not outlive it.
      const second = await start(env, ['npm', 'start']);
      await second.stop();
      await waitFor('the server ends with npm', async () => !(await isServing(second.url)));
      expect(await snapshotTables(database.db)).toEqual(before);

      const published = await database.db.selectFrom('event').select('id').where('band', '=', 'PUBLISH').execute();
      expect(second.stderr).toContain(`${published.length} published events (31 of 31 files were here already)`);
    },
    2 * START_MS,
  );
});

test('the samples are at least 24 documents', () => {
  expect(readdirSync(resolve(ROOT, 'samples')).length).toBeGreaterThanOrEqual(24);
});
