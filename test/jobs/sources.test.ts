/** Polled sources against a site of our own, through the real queue: each answer of a server, and what a polite reader does then. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { pino } from 'pino';
import { createPools, type Pools } from '../../cli/database/pools.js';
import { loadEventComparer } from '../../cli/load-event-comparer.js';
import { createFetcher, type Fetcher } from '../../etl/extract/fetch/fetcher.js';
import { readBytes } from '../../etl/extract/read-bytes.js';
import { createHostPoliteness } from '../../etl/load/hosts.js';
import { queueDuePolls, queuePollNow } from '../../etl/load/poll/due-polls.js';
import {
  addPolledSource,
  getPolledSourceOrThrow,
  listPolledSources,
  removePolledSource,
  type NewPolledSource,
} from '../../etl/load/poll/polled-sources.js';
import { acceptHeld } from '../../etl/load/poll/take-file.js';
import { openBackend } from '../../jobs/backend/open-backend.js';
import { pollSource } from '../../jobs/poll-source.job.js';
import { createWork, startWorkers, type RunningWorkers } from '../../jobs/worker.js';
import { articleOf, atomOf, startFeedServer, statusPage, taggedPage, type FeedServer } from '../support/feed-server.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { scriptedReader } from '../support/scripted-reader.js';
import { waitFor } from '../support/wait-for.js';

const fetcherOptions = { allowPrivateAddresses: true, timeoutMs: 1_000 };

let database: TestDatabase;
let pools: Pools;
let site: FeedServer;
let workers: RunningWorkers;
let fetcher: Fetcher;

beforeAll(async () => {
  database = await createTestDatabase();
  pools = createPools(database.url);
  site = await startFeedServer();
  const { db } = database;
  fetcher = createFetcher({ ...fetcherOptions, politeness: createHostPoliteness(db, 10) });
  const { fetchIfChanged } = fetcher;
  const dependencies = { db, fetchIfChanged, readBytes, reader: scriptedReader([]), comparer: loadEventComparer() };
  workers = await startWorkers({
    db,
    connectionString: database.url,
    openBackend: () => openBackend({ redisUrl: null, allowVolatileRedis: false, openQueuePool: pools.openQueuePool }),
    work: createWork(dependencies),
    settings: { concurrency: 4, lockSeconds: 30, reconcileSeconds: 60, watchdogSeconds: 60 },
    log: pino({ level: 'silent' }),
    onHopeless: () => undefined,
  });
}, 60_000);

afterAll(async () => {
  await workers?.close();
  await fetcher?.close();
  await pools?.close();
  await site?.close();
  await database?.drop();
});

async function add(name: string, url: string, more: Partial<NewPolledSource> = {}): Promise<string> {
  return addPolledSource(database.db, { name, url, kind: 'FEED', everyMinutes: 30, ...more });
}

/** Asks a source now, and waits until all that follows is done. @returns its line in the list */
async function run(name: string) {
  const { db } = database;
  const source = await getPolledSourceOrThrow(db, name);
  const runId = await queuePollNow(db, source.id);
  await waitFor(`the run of ${name}`, async () => {
    const row = await db.selectFrom('poll_run').select('ended_at').where('id', '=', runId).executeTakeFirst();
    return row?.ended_at !== null;
  });
  await settled();
  return lineOf(name);
}

/** Nothing is under way that may be done now. */
async function settled(): Promise<void> {
  await waitFor('the pages', async () => {
    // Every step stands in the outbox until its stage is done; sent, it may still wait for a worker.
    const { rows } = await sql<{ busy: number }>`
      select count(*) as busy
      from outbox o
      cross join lateral (select coalesce(o.payload ->> 'intakeId', o.payload ->> 'versionId', o.payload ->> 'pollId') as id) s
      where not exists (select from stage t where t.stage = o.queue and t.subject_id = s.id and t.done_at is not null)
        and not exists (select from dead_letter d where d.stage = o.queue and d.subject_id = s.id)
        and not exists (select from outbox p where p.payload = o.payload and p.send_after > now())`.execute(
      database.db,
    );
    return Number(rows[0]?.busy) === 0;
  });
}

async function lineOf(name: string) {
  return (await listPolledSources(database.db)).find((row) => row.name === name)!;
}

async function documentOf(path: string) {
  return database.db
    .selectFrom('document as d')
    .innerJoin('document_version as v', 'v.document_id', 'd.id')
    .select(['d.id', 'd.gone_since', 'v.text', 'v.ordinal'])
    .where('d.canonical_url', 'like', `%${path}`)
    .orderBy('v.ordinal')
    .execute();
}

const minutesFromNow = (at: Date): number => (at.getTime() - Date.now()) / 60_000;
const askedFor = (path: string) => site.asked.filter((one) => one.path === path);

describe('a feed that goes its way', () => {
  const entries = ['a', 'b', 'c'].map((id) => ({ id, path: `/news/${id}` }));

  test('the first run takes in the page of every item', async () => {
    site.pages['/feed'] = taggedPage(atomOf('Kabar', entries), 'application/atom+xml');
    for (const { id, path } of entries) site.pages[path] = taggedPage(articleOf(`Boxes of ${id} came.`));
    await add('kabar', `${site.base()}/feed`);
    expect(await run('kabar')).toMatchObject({
      outcome: 'OK',
      items: 3,
      items_new: 3,
      items_failed: 0,
      with_title: 1,
      with_date: 1,
      with_text: 1,
      with_link: 1,
      failures_in_row: 0,
      reason: null,
    });
    const [version] = await documentOf('/news/a');
    expect(version?.text).toMatch(/^Boxes of a came\./);
    expect(await documentOf('/news/c')).toHaveLength(1);
  });

  test('unchanged, the feed answers 304 and no page is asked for', async () => {
    const pagesBefore = askedFor('/news/a').length;
    expect(await run('kabar')).toMatchObject({ outcome: 'UNCHANGED', http_status: 304, failures_in_row: 0 });
    expect(askedFor('/feed').at(-1)?.headers['if-none-match']).toBeDefined();
    expect(askedFor('/news/a')).toHaveLength(pagesBefore);
  });

  test('a changed article becomes a new version, and only items that changed are asked for', async () => {
    const updated = entries.map((entry) => (entry.id === 'c' ? entry : { ...entry, updated: '2024-05-02T00:00:00Z' }));
    site.pages['/feed'] = taggedPage(atomOf('Kabar', updated), 'application/atom+xml');
    site.pages['/news/a'] = taggedPage(articleOf('More boxes of a came.'));
    expect(await run('kabar')).toMatchObject({ outcome: 'OK', items: 3, items_new: 0, items_changed: 2 });
    expect((await documentOf('/news/a')).map(({ text }) => text?.slice(0, 10))).toEqual(['Boxes of a', 'More boxes']);
    // The page of b is as it was: it was asked for with its ETag, answered 304, and has no new version.
    expect(askedFor('/news/b').at(-1)?.headers['if-none-match']).toBeDefined();
    expect(await documentOf('/news/b')).toHaveLength(1);
    expect(askedFor('/news/c')).toHaveLength(1);
  });

  test('an article that is gone keeps its document, which says since when', async () => {
    const updated = entries.map((entry) => ({ ...entry, updated: '2024-05-03T00:00:00Z' }));
    site.pages['/feed'] = taggedPage(atomOf('Kabar', updated), 'application/atom+xml');
    site.pages['/news/b'] = statusPage(410);
    await run('kabar');
    const [gone] = await documentOf('/news/b');
    expect(gone?.gone_since).toBeInstanceOf(Date);
    expect(gone?.text).toMatch(/^Boxes of b came\./);
    const dead = await database.db.selectFrom('dead_letter').selectAll().where('resolved_at', 'is', null).execute();
    expect(dead).toEqual([]);
  });

  test('and one that is back is no longer gone', async () => {
    const updated = entries.map((entry) => ({ ...entry, updated: '2024-05-04T00:00:00Z' }));
    site.pages['/feed'] = taggedPage(atomOf('Kabar', updated), 'application/atom+xml');
    site.pages['/news/b'] = taggedPage(articleOf('Boxes of b came.'));
    await run('kabar');
    expect((await documentOf('/news/b'))[0]?.gone_since).toBeNull();
  });

  test('a guid counts within its own feed only', async () => {
    site.pages['/other-feed'] = taggedPage(atomOf('Lain', [{ id: 'a', path: '/other/a' }]), 'application/atom+xml');
    site.pages['/other/a'] = taggedPage(articleOf('Tents came.'));
    await add('lain', `${site.base()}/other-feed`);
    expect(await run('lain')).toMatchObject({ outcome: 'OK', items_new: 1 });
    expect(await documentOf('/other/a')).toHaveLength(1);
  });

  test('a feed that nearly runs dry is suspect, and asked for everything again', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `m${index}`, path: '/news/a' }));
    site.pages['/dry'] = taggedPage(atomOf('Dry', many), 'application/atom+xml');
    await add('dry', `${site.base()}/dry`);
    expect(await run('dry')).toMatchObject({ outcome: 'OK', items: 12 });
    site.pages['/dry'] = taggedPage(atomOf('Dry', many.slice(0, 2)), 'application/atom+xml');
    const line = await run('dry');
    expect(line).toMatchObject({
      outcome: 'SUSPECT',
      items: 2,
      message: expect.stringMatching(/under half of the 12/),
    });
    expect(line.reason).toMatch(/^suspect: /);
    await run('dry');
    expect(askedFor('/dry').at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  test('a page where a feed should be is suspect, not an empty success', async () => {
    site.pages['/rebuilt'] = taggedPage('<!doctype html><html><body><p>We are moving.</p></body></html>');
    await add('rebuilt', `${site.base()}/rebuilt`);
    expect(await run('rebuilt')).toMatchObject({ outcome: 'SUSPECT', items: 0 });
  });
});

describe('a server that says no', () => {
  test('410: the source is switched off and says why', async () => {
    site.pages['/gone'] = statusPage(410);
    await add('gone', `${site.base()}/gone`);
    expect(await run('gone')).toMatchObject({
      outcome: 'GONE',
      http_status: 410,
      is_on: false,
      reason: expect.stringMatching(/410/),
    });
  });

  test('one that is off is asked when somebody wants it, and is on again when it answers', async () => {
    site.pages['/gone'] = taggedPage(atomOf('Back', [{ id: 'k', path: '/news/a' }]));
    expect(await run('gone')).toMatchObject({ outcome: 'OK', is_on: true, reason: null, failures_in_row: 0 });
  });

  test('404 is counted, and each time the pause doubles', async () => {
    await add('missing', `${site.base()}/missing`);
    const first = await run('missing');
    expect(first).toMatchObject({ outcome: 'NOT_FOUND', http_status: 404, failures_in_row: 1, is_on: true });
    expect(minutesFromNow(first.next_run_at)).toBeCloseTo(30, 0);
    const second = await run('missing');
    expect(second).toMatchObject({ failures_in_row: 2 });
    expect(minutesFromNow(second.next_run_at)).toBeCloseTo(60, 0);
  });

  test('5xx is a failure, and the next success wipes it away', async () => {
    site.pages['/broken'] = statusPage(500);
    await add('broken', `${site.base()}/broken`);
    expect(await run('broken')).toMatchObject({ outcome: 'FAILED', http_status: 500, failures_in_row: 1 });
    site.pages['/broken'] = taggedPage(atomOf('Mended', [{ id: 'z', path: '/news/a' }]));
    expect(await run('broken')).toMatchObject({ outcome: 'OK', failures_in_row: 0, reason: null });
  });

  test('a body that trickles is given up in time', async () => {
    site.pages['/slow'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/atom+xml' }).write('<feed>');
      const timer = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(timer));
    };
    await add('slow', `${site.base()}/slow`);
    const began = performance.now();
    expect(await run('slow')).toMatchObject({ outcome: 'FAILED', reason: expect.stringMatching(/too long/) });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('what robots.txt forbids is not asked for', async () => {
    site.pages['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /hidden');
    site.pages['/hidden/feed'] = taggedPage(atomOf('Hidden', []));
    await add('hidden', `${site.base(5)}/hidden/feed`);
    expect(await run('hidden')).toMatchObject({ outcome: 'REFUSED', reason: expect.stringMatching(/robots\.txt/) });
    expect(askedFor('/hidden/feed')).toEqual([]);
  });

  test.each([
    ['seconds', 6, () => '3600'],
    ['a date', 7, () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])('429 with Retry-After in %s: the whole host is left alone until then', async (how, host, header) => {
    site.pages['/busy'] = (_, response) => response.writeHead(429, { 'retry-after': header() }).end();
    await add(`busy ${how}`, `${site.base(host)}/busy`);
    const line = await run(`busy ${how}`);
    expect(line).toMatchObject({ outcome: 'BUSY', http_status: 429 });
    expect(minutesFromNow(line.next_run_at)).toBeCloseTo(60, 0);
    await add(`beside ${how}`, `${site.base(host)}/beside`);
    const before = site.asked.length;
    const beside = await run(`beside ${how}`);
    expect(beside).toMatchObject({ outcome: 'BUSY', http_status: null });
    expect(minutesFromNow(beside.next_run_at)).toBeCloseTo(60, 0);
    expect(site.asked).toHaveLength(before);
  });

  test('a page of a host that is left alone waits in the outbox', async () => {
    site.pages['/elsewhere'] = taggedPage(atomOf('Elsewhere', [{ id: 'w', path: `${site.base(6)}/waits` }]));
    await add('elsewhere', `${site.base()}/elsewhere`);
    expect(await run('elsewhere')).toMatchObject({ outcome: 'OK', items_new: 1 });
    await waitFor('the postponed page', async () => {
      const waiting = await database.db
        .selectFrom('outbox')
        .select('send_after')
        .where('send_after', 'is not', null)
        .execute();
      return waiting.length === 1 && minutesFromNow(waiting[0]!.send_after!) > 50;
    });
    expect(askedFor('/waits')).toEqual([]);
  });
});

describe('a file', () => {
  const linesOf = (count: number): string =>
    Array.from({ length: count }, (_, index) =>
      JSON.stringify({ id: `l${index}`, text: `Line ${index} of ${count}.` }),
    ).join('\n');
  const documents = async (): Promise<number> =>
    (await database.db.selectFrom('document').select('id').where('url_key', 'like', '%/file.jsonl%').execute()).length;

  test('is taken in; far fewer rows are held back until somebody accepts them', async () => {
    site.pages['/file.jsonl'] = taggedPage(linesOf(20), 'application/jsonl');
    await add('file', `${site.base()}/file.jsonl`, { kind: 'FILE' });
    expect(await run('file')).toMatchObject({ outcome: 'OK', items: 20 });
    expect(await documents()).toBe(20);
    site.pages['/file.jsonl'] = taggedPage(linesOf(3), 'application/jsonl');
    expect(await run('file')).toMatchObject({
      outcome: 'SUSPECT',
      items: 3,
      reason: expect.stringMatching(/--accept/),
    });
    const text = () => documentOf('/file.jsonl').then((rows) => rows.filter((row) => row.text === 'Line 0 of 3.'));
    expect(await text()).toEqual([]);
    const source = await getPolledSourceOrThrow(database.db, 'file');
    await acceptHeld(database.db, source);
    await settled();
    expect(await text()).toHaveLength(1);
    await expect(acceptHeld(database.db, source)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the same bytes again change nothing, with or without an ETag', async () => {
    site.pages['/plain.jsonl'] = (_, response) => response.end(linesOf(5));
    await add('plain', `${site.base()}/plain.jsonl`, { kind: 'FILE' });
    expect(await run('plain')).toMatchObject({ outcome: 'OK', items: 5 });
    expect(await run('plain')).toMatchObject({ outcome: 'UNCHANGED', http_status: 200 });
  });
});

describe("an answer of ReliefWeb's API", () => {
  const answerOf = (took: number, bodies: readonly string[]): string =>
    JSON.stringify({
      took,
      href: 'https://api.reliefweb.int/v2/reports',
      data: bodies.map((body, index) => ({
        id: String(index),
        href: `https://api.reliefweb.int/v2/reports/${index}`,
        fields: { title: `Report ${index}`, body, url: `https://reliefweb.int/node/${index}` },
      })),
    });

  test('is taken in when a report of it is new or changed, not when the API took longer', async () => {
    const take = async (took: number, bodies: readonly string[]) => {
      site.pages['/api'] = taggedPage(answerOf(took, bodies), 'application/json');
      return run('reliefweb');
    };
    await add('reliefweb', `${site.base()}/api`, { kind: 'RELIEFWEB' });
    expect(await take(1, ['Wells were dug.', 'Tents came.'])).toMatchObject({ outcome: 'OK', items: 2, items_new: 2 });
    expect(await take(2, ['Wells were dug.', 'Tents came.'])).toMatchObject({ outcome: 'UNCHANGED', items: 2 });
    expect(await take(3, ['Wells were dug.', 'More tents came.'])).toMatchObject({ items_new: 0, items_changed: 1 });
    expect((await documentOf('/node/1')).map(({ text }) => text)).toEqual(['Tents came.', 'More tents came.']);
    expect(await documentOf('/node/0')).toHaveLength(1);
  });
});

describe('many workers, and those that die', () => {
  test('a source that is due is queued once, however many sweep', async () => {
    site.pages['/due'] = taggedPage(atomOf('Due', [{ id: 'd', path: '/news/a' }]));
    const id = await add('due', `${site.base()}/due`);
    await Promise.all(Array.from({ length: 5 }, () => queueDuePolls(database.db)));
    await waitFor('the run', async () => (await lineOf('due')).outcome === 'OK');
    const runs = await database.db.selectFrom('poll_run').select('id').where('source_id', '=', id).execute();
    expect(runs).toHaveLength(1);
    expect(await queueDuePolls(database.db)).toBe(0);
  });

  test('a run that is begun again takes its items in once', async () => {
    const { db } = database;
    site.pages['/twice'] = taggedPage(atomOf('Twice', [{ id: 't', path: '/twice/t' }]));
    site.pages['/twice/t'] = taggedPage(articleOf('Nets came.'));
    const id = await add('twice', `${site.base()}/twice`);
    const { fetchIfChanged } = fetcher;
    const pollId = `${id}-1`;
    await db.insertInto('poll_run').values({ id: pollId, source_id: id, ordinal: 1 }).execute();
    // The first worker fell asleep after the fetch; the second did its work; then the first wakes up.
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const zombie = pollSource(
      { pollId },
      { db, fetchIfChanged: async (...asked) => fetchIfChanged(...asked).finally(() => asleep) },
    );
    await sleep(300);
    await pollSource({ pollId }, { db, fetchIfChanged });
    wake();
    await expect(zombie).rejects.toMatchObject({ name: 'FencedError' });
    await settled();
    expect(await lineOf('twice')).toMatchObject({ outcome: 'OK', items_new: 1 });
    expect(await documentOf('/twice/t')).toHaveLength(1);
    expect(askedFor('/twice/t')).toHaveLength(1);
  });

  test('a run that was given up is closed, and the source goes on', async () => {
    const { db } = database;
    const id = await add('buried', `${site.base()}/buried`);
    await db
      .insertInto('poll_run')
      .values({ id: `${id}-1`, source_id: id, ordinal: 1 })
      .execute();
    await db.updateTable('polled_source').set({ runs: 1 }).where('id', '=', id).execute();
    const letter = { stage: 'poll', subject_id: `${id}-1`, reason_code: 'BUG', message: 'It broke.' };
    await db.insertInto('dead_letter').values(letter).execute();
    await queueDuePolls(db);
    expect(await lineOf('buried')).toMatchObject({
      outcome: 'FAILED',
      reason: 'It broke.',
      failures_in_row: 1,
      is_running: false,
    });
    expect(minutesFromNow((await lineOf('buried')).next_run_at)).toBeCloseTo(30, 0);
  });

  test('two workers keep their distance together', async () => {
    const [one, other] = [createHostPoliteness(database.db, 150), createHostPoliteness(database.db, 150)];
    const began = performance.now();
    await Promise.all([one, other, one, other].map(({ takeTurn }) => takeTurn('shared.example')));
    expect(performance.now() - began).toBeGreaterThanOrEqual(440);
  });

  test('a source that is removed keeps what it brought, and a run under way ends without it', async () => {
    const source = await getPolledSourceOrThrow(database.db, 'lain');
    await removePolledSource(database.db, source.id);
    await pollSource(
      { pollId: `${source.id}-99` },
      { db: database.db, fetchIfChanged: () => Promise.reject(new Error('asked')) },
    );
    expect(await documentOf('/other/a')).toHaveLength(1);
    expect(await lineOf('lain')).toBeUndefined();
  });
});
