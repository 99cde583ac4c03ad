/** Ctrl-C in the middle of `aidgraph ingest`: what runs ends, nobody's lock has to run out, and the next one goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { runCli } from '../support/run-cli.js';
import { waitFor } from '../support/wait-for.js';

const BIN = resolve(import.meta.dirname, '../../bin/aidgraph.js');
const FILES = 200;
/** Far more than the work takes: whoever had to wait for a lock would be late. */
const LOCK_SECONDS = '600';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-stopped-'));
  for (let file = 1; file <= FILES; file += 1) {
    await writeFile(
      join(folder, `${file}.txt`),
      `The council met for the ${file}th time and then went home for the day.\n`,
    );
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

async function countDone(): Promise<number> {
  const { n } = await database.db
    .selectFrom('stage')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('done_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

test('ends with 1 and says what becomes of the rest, which the next one does', async () => {
  const env = { DATABASE_URL: database.url, REDIS_URL: '', AIDGRAPH_LOCK_SECONDS: LOCK_SECONDS };
  const child = spawn(process.execPath, [BIN, 'ingest', folder, '--json'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (told.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (told.stderr += data.toString()));
  await waitFor('the first stage', async () => (await countDone()) > 0);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect({ code, stdout: told.stdout }).toEqual({ code: 1, stdout: '' });
  expect(told.stderr).toMatch(/^SIGINT: finishing what runs.*\n(.*\n)*Stopped\. What was taken in waits.*\n$/);
  expect(told.stderr).not.toMatch(/\n\s+at /);
  const next = await runCli(['ingest', folder, '--json'], env);
  expect(JSON.parse(next.stdout)).toMatchObject({ inputs: FILES, unchanged: FILES, documents: FILES, failed: [] });
}, 120_000);
