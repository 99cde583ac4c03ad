/** `aidgraph organizations import` and `review` as a user runs them, and comparing by a registry's file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { runCli, type CliRun } from '../support/run-cli.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-organizations-'));
  await writeFile(
    join(folder, 'partners.csv'),
    'name,country,XX-TEST\nKolirama Relief,Kenya,1\n,Kenya,2\nKolirama Harbour Relief,KE,\n',
  );
  await writeFile(join(folder, 'nothing.jsonl'), '{"name": ""}\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const run = (args: readonly string[], input?: string): Promise<CliRun> =>
  runCli(args, { DATABASE_URL: database.url }, input);

test('import tells what came in, what did not and why; review lists, judges and takes back', async () => {
  const file = join(folder, 'partners.csv');
  const first = await run(['organizations', 'import', file, '--json']);
  expect(JSON.parse(first.stdout)).toMatchObject({
    source: 'partners',
    rows: 3,
    new: 2,
    refused: 1,
    issues: [{ code: 'ROW_WITHOUT_NAME' }],
  });
  expect(first.stderr).toContain('Line 3: the body has no name');
  expect(first.code).toBe(0);
  const second = await run(['organizations', 'import', file]);
  expect(second.stdout).toContain('0 new, 0 updated, 2 unchanged, 1 left out');

  const listed = await run(['review', '--list', '--json', '--limit', '1000']);
  const cases = listed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const waiting = cases.find(({ left, right }) => `${left.title}${right.title}`.includes('Kolirama'));
  const judged = await run([
    'review',
    '--judge',
    waiting.left.id,
    waiting.right.id,
    'same',
    '--reason',
    'They say so.',
    '--json',
  ]);
  expect(JSON.parse(judged.stdout)).toMatchObject({ verdict: 'SAME' });
  const undone = await run(['review', '--undo', String(JSON.parse(judged.stdout).id), '--reason', 'They do not.']);
  expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining('is taken back')]);
}, 120_000);

test.each([
  [['organizations', 'import', 'nothing.jsonl'], 5, 'the body has no name'],
  [['organizations', 'import', 'nowhere.jsonl'], 1, '"nowhere.jsonl" is no file'],
  [['organizations', 'import', 'partners.csv', '--format', 'xml'], 2, '--format "xml" is none'],
  [['review', '--judge', 'org_iom', 'org_nobody', 'same', '--reason', 'x'], 1, '"org_nobody"'],
  [['review', '--judge', 'org_iom', 'org_unicef', 'perhaps', '--reason', 'x'], 2, '--judge takes two ids'],
  [['review', '--judge', 'org_iom', 'org_unicef', 'same'], 2, '--reason'],
  [['review', '--undo', '999999', '--reason', 'x'], 1, 'There is no judgement 999999'],
])('%j ends with %i', async (args, code, message) => {
  const given = args.map((arg) => (/^(nothing|partners)\./.test(arg) ? join(folder, arg) : arg));
  const { code: ended, stderr } = await run(given);
  expect([ended, stderr]).toEqual([code, expect.stringContaining(message)]);
});

test('names are matched and compared by a registry that is given, instead of the bundled one', async () => {
  const registry = ['--registry', join(folder, 'partners.csv'), '--jsonl'];
  const matched = await run(
    ['organizations', 'match', ...registry],
    '{"id":1,"name":"Kolirrama Relief"}\n{"id":2,"name":"UNICEF"}\n',
  );
  const [known, unknown] = matched.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(known).toMatchObject({ id: 1, match: 'XX-TEST:1' });
  expect(unknown).toMatchObject({ id: 2, match: null, candidates: [] });
  const compared = await run(
    ['organizations', 'compare', ...registry],
    '{"id":1,"name1":"UNICEF","name2":"United Nations Children\'s Fund"}\n',
  );
  expect(JSON.parse(compared.stdout)).toMatchObject({ verdict: 'different' });
});

test('match --database knows what was imported, line by line', async () => {
  await run(['organizations', 'import', join(folder, 'partners.csv')]);
  const lines = '{"id": "a", "name": "kolirama harbour relief", "country": "ke"}\n{"id": "b"}\n{"name": "UNICEF"}\n';
  const { stdout, code } = await run(['organizations', 'match', '--database', '--jsonl'], lines);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(answers).toMatchObject([
    { id: 'a', match: expect.stringMatching(/^org_/), candidates: [{ name: 'Kolirama Harbour Relief' }] },
    { id: 'b', issues: [{ code: 'LINE_WITHOUT_NAME' }] },
    { id: 'line-3', match: 'org_unicef' },
  ]);
  expect(code).toBe(5);
});
