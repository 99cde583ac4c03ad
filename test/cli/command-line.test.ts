/** The compiled command line as a user runs it: exit codes, messages, and what it prints. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { runCli, type CliRun } from '../support/run-cli.js';

const ARTICLE =
  'JAKARTA - Palang Merah Indonesia menyerahkan 250 paket sembako kepada BPBD Cianjur, Senin (21/11/2022).\n' +
  'Bantuan tersebut akan dibagikan kepada warga terdampak gempa.\n';

let database: TestDatabase;
let folder: string;
let site: Server;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-cli-'));
  await writeFile(join(folder, 'article.txt'), ARTICLE);
  await writeFile(
    join(folder, 'picture.png'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  );
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(50_000_000, 'a '));
  await writeFile(join(folder, 'strange.xyz'), 'who knows what this is');
  await writeFile(
    join(folder, 'impossible.md'),
    '---\ntitle: A date that is none\ndate: 2020-13-45\n---\n\nThe ministry met for an hour and then went home for the day.\n',
  );
  site = createServer((_request, response) => response.writeHead(404).end('nothing here'));
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const run = (args: readonly string[], input?: string): Promise<CliRun> =>
  runCli(args, { DATABASE_URL: database.url, AIDGRAPH_ALLOW_PRIVATE_ADDRESSES: '1' }, input);

const file = (name: string): string => join(folder, name);

describe('without a database', () => {
  test('extract reads a file into events whose offsets quote it', async () => {
    const { code, stdout } = await run(['extract', file('article.txt'), '--json']);
    const { id, lang, events } = JSON.parse(stdout) as { id: string; lang: string; events: Record<string, unknown>[] };
    expect({ code, id, lang }).toEqual({ code: 0, id: 'article.txt', lang: 'id' });
    const [donor] = events[0]!['donors'] as { text: string; start: number; end: number; canonical: string }[];
    expect(donor).toMatchObject({ text: 'Palang Merah Indonesia', canonical: 'Palang Merah Indonesia' });
    expect(ARTICLE.slice(donor!.start, donor!.end)).toBe(donor!.text);
  });

  test('extract --jsonl answers line for line, a broken line with an Issue', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: ARTICLE }),
      '{broken',
      JSON.stringify({ id: 'c', text: 'Guten Tag.', lang: 'de' }),
    ];
    const { code, stdout, stderr } = await run(['extract', '--jsonl'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; events: unknown[]; issues: { code: string }[] });
    expect(code).toBe(5);
    expect(stderr).toContain('1 of 3 lines');
    expect(answers.map(({ id }) => id)).toEqual(['a', 'line-2', 'c']);
    expect(answers[0]!.events.length).toBeGreaterThan(0);
    expect(answers[1]!.issues[0]!.code).toBe('LINE_NOT_JSON');
    expect(answers[2]!.issues[0]!.code).toBe('LANGUAGE_WITHOUT_PACK');
  });

  test('extract --jsonl reads a line whose own fields are called code and message', async () => {
    const line = JSON.stringify({ id: 'a', text: ARTICLE, code: 'X', message: 'of the publisher' });
    const { code, stdout } = await run(['extract', '--jsonl'], `${line}\n`);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { events: unknown[] }).events.length).toBeGreaterThan(0);
  });

  test('extract --jsonl goes on after a line with odd values, and tells of a date that is none', async () => {
    const lines = [
      { id: 'a', text: ARTICLE, published: '2022-11-22T08:00:00+07:00' },
      { id: 'b', text: ARTICLE, lang: 5 },
      { id: 'c', text: ARTICLE, published: '2020-13-45' },
    ];
    const input = `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n`;
    const { code, stdout } = await run(['extract', '--jsonl'], input);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; issues: { code: string }[] });
    expect(code).toBe(5);
    expect(answers.map(({ id, issues }) => [id, ...issues.map((issue) => issue.code)])).toEqual([
      ['a'],
      ['line-2', 'LINE_BROKEN'],
      ['c', 'DATE_IMPOSSIBLE'],
    ]);
  });

  test.each([
    ['extract', '--jsonl'],
    ['events', 'compare', '--jsonl'],
    ['organizations', 'match', '--jsonl'],
  ])('%s %s … of a file that is not there says so', async (...args) => {
    const { code, stderr } = await run([...args, file('missing.jsonl')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/missing\.jsonl.*no such file.*JSON Lines/);
  });

  test('events compare answers line for line, an event that is none with an Issue', async () => {
    const lines = [
      '{"id":"x","a":{"donors":["PMI"],"date":"2020-01-02"},"b":{"donors":["PMI"],"date":"2020-01-09"}}',
      '{"a":{}}',
    ];
    const { code, stdout } = await run(['events', 'compare', '--jsonl'], `${lines.join('\n')}\n`);
    const [first, second] = stdout.trim().split('\n');
    expect(first).toMatch(/^\{"id":"x","relation":"different","score":[\d.]+,"reasons":\["Their days differ/);
    expect(second).toMatch(/LINE_WITHOUT_EVENT.*Line 2, event \\"b\\"/);
    expect(code).toBe(5);
  });

  test.each(['ID', 'Indonesia'])('organizations match takes the country %s', async (country) => {
    const { code, stdout } = await run(['organizations', 'match', 'PMI', '--country', country]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ match: 'org_id_pmi' });
  });

  test('eval says which line of its files is not JSON', async () => {
    const { code, stderr } = await run(['eval', file('article.txt'), file('article.txt')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Line 1 of .*article\.txt is not JSON/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('read shows what a file reads as', async () => {
    const { code, stdout } = await run(['read', file('article.txt'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ text: ARTICLE });
  });

  test.each(['read', 'extract'])(
    '%s of a folder passes over what cannot be read, says so, and exits with 5',
    async (command) => {
      const { code, stdout, stderr } = await run([command, folder, '--json']);
      expect(code).toBe(5);
      expect(stdout.trim().split('\n')).toHaveLength(2);
      for (const name of ['picture.png', 'empty.txt', 'large.txt', 'strange.xyz']) expect(stderr).toContain(name);
    },
  );

  test.each([
    [['extract', 'picture.png'], 1, /not text/i],
    [['read', 'empty.txt'], 1, /empty/i],
    [['read', 'large.txt'], 1, /more than the 20971520 bytes/],
    [['read', 'strange.xyz'], 1, /format .*not known/i],
    [['read', 'missing.txt'], 1, /no such file/],
  ])('%j: exit %d', async ([command, name], exit, message) => {
    const { code, stderr } = await run([command!, file(name!)]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(exit);
  });

  test.each([
    [['extract', 'x.txt', '--published', '2020-13-45'], 2],
    [['extract', '--jsonl', '--published', 'yesterday'], 2],
    [['organizations', 'match'], 2],
    [['organizations', 'match', 'PMI', '--country', 'zzz'], 2],
    [['organizations', 'compare', 'PMI'], 2],
    [['extract', 'x.txt', '--min-confidence', ''], 2],
    [['eval', 'gold.jsonl', 'texts.jsonl', '--min-confidence', 'high'], 2],
    [['eval', 'gold.jsonl', 'texts.jsonl', '--errors', 'all'], 2],
    [['nonsense'], 2],
    [['ingest', 'x.txt', '--format', 'nonsense'], 2],
    [['source', 'add', 'https://news.example/rss', '--kind', 'feed', '--name', 'News', '--format', 'nonsense'], 2],
    [['query', '{ __typename }', '--variables', '[1]'], 2],
    [['key', 'create', 'Rina', '--scope', 'everything'], 2],
    [['key', 'create', 'Rina', '--expires', '2020-01-01'], 2],
    [['key', 'create', ' '], 2],
    [['key', 'revoke', 'one'], 2],
    [['db', 'reset'], 2],
    [['events', 'compare'], 2],
    [[], 2],
    [['queue'], 2],
    [['--version'], 0],
    [['help', 'queue'], 0],
    [['ingest', '--help'], 0],
  ])('%j: exit %d', async (args, exit) => {
    expect((await run(args)).code).toBe(exit);
  });
});

describe('with a database', () => {
  test('ingest takes in what it can, says what it cannot, and exits with 5', async () => {
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/gone`;
    const { code, stdout } = await run(['ingest', folder, file('missing.txt'), url, '--json']);
    const summary = JSON.parse(stdout) as {
      new: number;
      documents: number;
      events: number;
      failed: { name: string; code: string; reason: string }[];
    };
    expect(code).toBe(5);
    expect(Object.fromEntries(summary.failed.map(({ name, code: why }) => [name.split('/').at(-1), why]))).toEqual({
      'missing.txt': 'NOT_FOUND',
      'picture.png': 'NOT_TEXT',
      'empty.txt': 'EMPTY_INPUT',
      'large.txt': 'TOO_LARGE',
      'strange.xyz': 'FORMAT_UNKNOWN',
      gone: 'FETCH_FAILED',
    });
    expect(summary.failed.find(({ name }) => name === url)!.reason).toContain('404');
    expect(summary.documents).toBe(2);
    expect(summary.events).toBeGreaterThanOrEqual(1);
  });

  test('queue status shows the dead letters with their reasons', async () => {
    const { code, stdout } = await run(['queue', 'status', '--json']);
    const status = JSON.parse(stdout) as { deadLetters: { reasonCode: string; locator: string }[]; unsent: number };
    expect(code).toBe(0);
    expect(status.deadLetters.map(({ reasonCode }) => reasonCode).toSorted()).toEqual([
      'EMPTY_INPUT',
      'FETCH_FAILED',
      'FORMAT_UNKNOWN',
      'NOT_TEXT',
      'TOO_LARGE',
    ]);
  });

  test('an impossible date became an Issue of its document, and nothing else', async () => {
    const query =
      '{ documents(filter: { title: { eq: "A date that is none" } }) { nodes { publishedAt issues { code message } } } }';
    const { code, stdout } = await run(['query', query]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      data: {
        documents: {
          nodes: [
            {
              publishedAt: null,
              issues: [{ code: 'DATE_IMPOSSIBLE', message: expect.stringContaining('2020-13-45') }],
            },
          ],
        },
      },
    });
  });

  test('query answers with the sentence', async () => {
    const { code, stdout } = await run([
      'query',
      'query ($n: String!) { events(filter: { donor: { name: $n } }) { nodes { evidence(first: 1) { quote } } } }',
      '--variables',
      '{"n":"PMI"}',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('menyerahkan 250 paket sembako');
  });

  test('a wrong question exits with 1 and prints the errors as JSON', async () => {
    const { code, stdout } = await run(['query', '{ nothing }']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveProperty('errors');
  });

  test('ingesting the same again changes nothing', async () => {
    const { code, stdout } = await run(['ingest', file('article.txt'), '--json']);
    expect({ code, summary: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      summary: { new: 0, unchanged: 1, failed: [] },
    });
  });

  test('a key is made, listed without its secret, and revoked', async () => {
    const made = await run(['key', 'create', 'Rina', '--scope', 'judge', '--expires', '2999-01-01']);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^aidg_[\w-]{43}\n$/) as unknown });
    const listed = await run(['key', 'list', '--json']);
    const { id, ...key } = JSON.parse(listed.stdout) as Record<string, unknown>;
    expect(key).toMatchObject({ name: 'Rina', scopes: ['judge'], state: 'VALID', expiresAt: '2999-01-01T00:00:00Z' });
    expect(listed.stdout).not.toContain(made.stdout.trim().slice(5));
    expect((await run(['key', 'revoke', String(id)])).code).toBe(0);
    expect((await run(['key', 'list'])).stdout).toMatch(/Rina +judge +REVOKED/);
    expect((await run(['key', 'revoke', String(id)])).code).toBe(1);
  });

  test('doctor finds everything in order', async () => {
    const { code, stdout } = await run(['doctor', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
    expect(code).toBe(0);
  });

  test('an unreachable database is said so, with exit 4', async () => {
    const { code } = await runCli(['db', 'status'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
    expect(code).toBe(4);
  });

  test('doctor --json tells a wrong setting as a check, and nothing more', async () => {
    const { code, stdout } = await runCli(['doctor', '--json'], { PORT: 'four' });
    const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: { name: string; isOk: boolean }[] };
    expect({ code, ok, last: checks.at(-1) }).toMatchObject({
      code: 1,
      ok: false,
      last: { name: 'settings', isOk: false },
    });
  });

  test('each of two files of the same bytes is told, and whose the reason is', async () => {
    await writeFile(file('empty-too.txt'), '');
    const { code, stdout } = await run(['ingest', file('empty.txt'), file('empty-too.txt'), '--json']);
    const { failed } = JSON.parse(stdout) as { failed: { name: string; reason: string }[] };
    expect(code).toBe(5);
    expect(failed.map(({ name }) => name)).toEqual([file('empty.txt'), file('empty-too.txt')]);
    expect(failed[1]!.reason).toMatch(/empty\.txt is empty.*empty-too\.txt" has the same bytes/);
  });

  test('a wrong setting is said so, with exit 3', async () => {
    const { code, stderr } = await runCli(['db', 'status'], { PORT: 'four' });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('"four"') });
  });
});
