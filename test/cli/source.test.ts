/** `aidgraph source` as a user runs it, against a site of our own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { articleOf, atomOf, startFeedServer, taggedPage, type FeedServer } from '../support/feed-server.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { runCli, type CliRun } from '../support/run-cli.js';

let database: TestDatabase;
let site: FeedServer;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-source-'));
  site = await startFeedServer();
  site.pages['/feed'] = taggedPage(
    atomOf('Island News', [
      { id: '1', path: '/kits' },
      { id: '2', path: '/lost' },
    ]),
  );
  site.pages['/kits'] = taggedPage(articleOf('UNICEF delivered 500 hygiene kits to families in Aceh on 1 May 2024.'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const run = (...args: readonly string[]): Promise<CliRun> =>
  runCli(['source', ...args], { DATABASE_URL: database.url, AIDGRAPH_ALLOW_PRIVATE_ADDRESSES: '1' });

test('a source is tried, added, run, listed and removed', async () => {
  const feed = `${site.base()}/feed`;
  const tried = await run('test', feed, '--json');
  expect(JSON.parse(tried.stdout)).toMatchObject({ kind: 'FEED', title: 'Island News', items: 2, fill: { date: 1 } });
  expect((await run('list')).stdout).toMatch(/No sources/);

  expect(await run('add', feed, '--every', '6h')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/"Island News"/),
  });
  const ran = await run('run', 'Island News', '--json');
  // One of the two pages is not there.
  expect(ran.code).toBe(5);
  expect(JSON.parse(ran.stdout)).toMatchObject({ outcome: 'OK', items: 2, new: 2, pagesFailed: 1 });
  expect(ran.stderr).toMatch(/\/lost.*404/);

  const listed = JSON.parse((await run('list', '--json')).stdout) as object;
  expect(listed).toMatchObject({ name: 'Island News', everyMinutes: 360, state: 'ok', lastRun: { items: 2 } });
  expect((await run('run', feed)).stdout).toMatch(/UNCHANGED|OK; 2 items, 0 new/);
  expect((await run('run', 'Island News', '--accept')).code).toBe(1);
  expect((await run('remove', 'Island News')).code).toBe(0);
  const documents = await database.db.selectFrom('document').select('canonical_url').execute();
  expect(documents).toEqual([{ canonical_url: `${site.base()}/kits` }]);
}, 60_000);

test('feeds of an OPML file are added once', async () => {
  const file = join(folder, 'feeds.opml');
  await writeFile(file, '<opml><body><outline text="One" xmlUrl="https://one.example/rss"/></body></opml>');
  expect((await run('import', file)).stdout).toBe('1 of 1 feeds added.\n');
  expect(await run('import', file)).toMatchObject({
    stdout: '0 of 1 feeds added.\n',
    stderr: expect.stringMatching(/already/),
  });
});

test.each([
  [['add', 'ftp://site.example/'], 2, /http:\/\//],
  [['add', 'https://site.example/', '--kind', 'fax'], 2, /feed, pages, file, reliefweb/],
  [['add', 'https://site.example/', '--kind', 'feed', '--name', 'x', '--every', '0m'], 2, /30m, 6h or 1d/],
  [['add', 'https://site.example/', '--kind', 'feed', '--name', 'x', '--trust', '2'], 2, /0 to 1/],
  [
    ['add', 'https://site.example/', '--kind', 'feed', '--name', 'x', '--min', '5', '--max', '2'],
    2,
    /no less than --min/,
  ],
  [['run', 'nobody'], 1, /source list/],
  [['import', 'nowhere.opml'], 1, /OPML/],
])('%j', async (args, code, message) => {
  const failed = await run(...args);
  expect(failed.code).toBe(code);
  expect(failed.stderr).toMatch(message);
});
