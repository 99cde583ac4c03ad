/** A worker that is killed with -9 while it asks a source: another one asks again, and what it found is taken in once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addPolledSource } from '../../etl/load/poll/polled-sources.js';
import { articleOf, atomOf, startFeedServer, taggedPage, type FeedServer } from '../support/feed-server.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { waitFor } from '../support/wait-for.js';

const BIN = resolve(import.meta.dirname, '../../bin/aidgraph.js');

let database: TestDatabase;
let site: FeedServer;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  site = await startFeedServer();
});
afterAll(async () => {
  for (const child of children) await kill(child);
  await site.close();
  await database.drop();
});

function work(): ChildProcess {
  const settings = {
    DATABASE_URL: database.url,
    REDIS_URL: '',
    AIDGRAPH_ALLOW_PRIVATE_ADDRESSES: '1',
    AIDGRAPH_LOCK_SECONDS: '2',
    AIDGRAPH_RECONCILE_SECONDS: '2',
  };
  const child = spawn(process.execPath, [BIN, 'work'], { env: { ...process.env, ...settings }, stdio: 'ignore' });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const asked = (path: string): number => site.asked.filter((one) => one.path === path).length;

test('at least once asked, exactly once taken in', async () => {
  const { db } = database;
  const pages = ['/nets', '/seeds'];
  for (const path of pages) site.pages[path] = taggedPage(articleOf(`What came was ${path}.`));
  // The first worker never gets its answer.
  site.pages['/feed'] = () => undefined;
  const entries = pages.map((path) => ({ id: path, path }));
  await addPolledSource(db, { name: 'slow', url: `${site.base()}/feed`, kind: 'FEED', everyMinutes: 60 });
  const first = work();
  await waitFor('the first request', () => asked('/feed') === 1);
  await kill(first);
  site.pages['/feed'] = taggedPage(atomOf('Slow', entries));
  work();
  await waitFor('the documents', async () => {
    const loaded = await db
      .selectFrom('stage')
      .select('subject_id')
      .where('stage', '=', 'load')
      .where('done_at', 'is not', null)
      .execute();
    return loaded.length === 2;
  });
  const runs = await db.selectFrom('poll_run').select(['outcome', 'items_new', 'ordinal']).execute();
  expect(runs).toEqual([{ outcome: 'OK', items_new: 2, ordinal: 1 }]);
  expect([asked('/feed'), asked('/nets'), asked('/seeds')]).toEqual([2, 1, 1]);
  expect(await db.selectFrom('document_version').select('id').execute()).toHaveLength(2);
}, 60_000);
