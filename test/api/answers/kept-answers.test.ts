import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { OperationDefinitionNode } from 'graphql';
import { DataVersion } from '../../../api/answers/data-version.js';
import { KeptAnswers } from '../../../api/answers/kept-answers.js';
import { NEVER_KEPT } from '../../../api/answers/may-be-kept.js';
import { createSchema } from '../../../api/schema.js';
import { openTestServer, type TestServer } from '../../support/api-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

interface Asked {
  readonly url?: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(query: string, { url = server.url, variables = {}, headers = {} }: Asked = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function countKept(url = server.url): Promise<number> {
  const { key } = await server.makeKey(['admin']);
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
  const found = /^aidgraph_kept_answers_total (\d+)/m.exec(await answer.text());
  return Number(found?.[1]);
}

/** Asks until it is kept: before the first look at the data nothing is. */
async function askTillKept(query: string, asked?: Asked): Promise<string> {
  for (let i = 0; i < 5; i += 1) {
    const before = await countKept(asked?.url);
    const { text } = await ask(query, asked);
    if ((await countKept(asked?.url)) > before) return text;
  }
  throw new Error(`never kept: ${query}`);
}

const organizations = `{ organizations(first: 3) { nodes { id name } } }`;
const flows = `{ aidFlows(groupBy: [DONOR]) { rows { keys { label } events } } }`;
const partners = `{ partnerships(first: 5) { nodes { organization { name } } } }`;

test.each([organizations, flows, partners])('an answer is kept until the data change: %s', async (query) => {
  const first = await askTillKept(query);
  expect(JSON.parse(first)).not.toHaveProperty('errors');
  await sql`update organization set name = name || ' (renamed)'`.execute(server.database.db);
  const renamed = await ask(query);
  expect(renamed.text).toContain('(renamed)');
  expect(renamed.text.replaceAll(' (renamed)', '')).toBe(first);
  await sql`update organization set name = replace(name, ' (renamed)', '')`.execute(server.database.db);
  expect((await ask(query)).text).toBe(first);
});

test('who has asked the same before pays the same', async () => {
  const url = (await server.startAnother({ allowances: { anonymousPoints: 4, keyPoints: 4, isLoopbackLimited: true } }))
    .url;
  const { key } = await server.makeKey();
  const headers = { authorization: `Bearer ${key}` };
  const answers = [];
  for (let i = 0; i < 6; i += 1) answers.push(await ask(organizations, { url, headers }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(answers.map(({ headers: told }) => /r=(\d+)/.exec(told.get('ratelimit') ?? '')?.[1])).toEqual([
    '3',
    '2',
    '1',
    '0',
    '0',
    '0',
  ]);
  expect(answers[4]!.text).toContain('RATE_LIMITED');
  expect(await countKept(url)).toBeGreaterThan(0);
});

test.each([
  ['an error', `{ events(first: 1, after: "no cursor") { nodes { id } } }`],
  ['what is left of the hour', `{ rateLimit { remaining } organizations(first: 1) { nodes { id } } }`],
  ['the schema', `{ __schema { queryType { name } } }`],
])('%s is never kept', async (_what, query) => {
  const before = await countKept();
  for (let i = 0; i < 4; i += 1) await ask(query);
  expect(await countKept()).toBe(before);
});

test('where no memory is given, nothing is kept', async () => {
  const { url } = await server.startAnother({ keptAnswersBytes: 0 });
  for (let i = 0; i < 4; i += 1) await ask(organizations, { url });
  expect(await countKept(url)).toBe(0);
});

test('each root field is told by the data alone, or never kept', async () => {
  const fields = Object.keys((await createSchema()).getQueryType()!.getFields());
  // Whoever adds a field says here whether visitors, clocks or anything but the data have a say in its answer.
  const told = [
    'aidFlows',
    'aidItems',
    'crisis',
    'document',
    'documents',
    'donors',
    'event',
    'events',
    'judgements',
    'network',
    'node',
    'nodes',
    'organization',
    'organizations',
    'partnerships',
    'path',
    'search',
  ];
  expect(fields.filter((name) => !NEVER_KEPT.has(name)).toSorted()).toEqual(told);
});

test('the memory that is given is enough, and what was used last stays', async () => {
  const version = new DataVersion(server.database.db);
  await version.look();
  const kept = new KeptAnswers(version, 100_000);
  const operation = {} as OperationDefinitionNode;
  const answer = (length: number) => ({ body: Buffer.alloc(length), points: 1, operation, operationName: null });
  for (let i = 0; i < 100; i += 1) {
    kept.keep(`question ${i}`, answer(2000), kept.version);
    await kept.find('question 0');
    expect(kept.bytes).toBeLessThanOrEqual(100_000);
  }
  expect(kept.size).toBeGreaterThan(30);
  expect(await kept.find('question 0')).toBeDefined();
  expect(await kept.find('question 1')).toBeUndefined();
  kept.keep('too large', answer(50_000), kept.version);
  expect(await kept.find('too large')).toBeUndefined();
});
