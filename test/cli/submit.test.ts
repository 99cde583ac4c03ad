/** Handing in documents over HTTP: through the writing role, the outbox, the real queue and the guarded client, to events. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createKey, hashKey } from '../../api/key/api-key.js';
import { insertKey } from '../../api/key/api-key.query.js';
import { jobDependencies } from '../../cli/job-dependencies.js';
import { openApi, type OpenApi } from '../../cli/open-api.js';
import { openPreparedRuntime } from '../../cli/prepare-database.js';
import type { Runtime } from '../../cli/runtime.js';
import { readSettings } from '../../cli/settings.js';
import { retryDeadLetter } from '../../jobs/dead-letter.js';
import type { ApiScope } from '../../schema/codelists/codelists.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { waitFor } from '../support/wait-for.js';

const TEXT =
  'IOM handed over 2,500 hygiene kits to the Ministry of Social Affairs in Jakarta on 26 August 2020, said the mission.\n';
const PAGE = `<html lang="en"><head><title>Rice for Palu</title><meta property="article:published_time" content="2020-03-02"></head><body><article><h1>Rice for Palu</h1>
<p>UNICEF distributed 300 blankets to families in Palu on 1 March 2020, the agency said on Monday.</p><p>${'The office thanked the volunteers who had come from all over the province to help. '.repeat(8)}</p></article></body></html>`;

let database: TestDatabase;
let runtime: Runtime;
let api: OpenApi;
let pages: Server;
let key: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const env = {
    DATABASE_URL: database.url,
    PORT: '0',
    AIDGRAPH_LOG_LEVEL: 'silent',
    AIDGRAPH_ALLOW_PRIVATE_ADDRESSES: '1',
  };
  runtime = await openPreparedRuntime(readSettings(env));
  await runtime.startWorkers(await jobDependencies(runtime));
  api = await openApi(runtime);
  pages = createServer((request, response) => {
    if (request.url !== '/news/1') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  key = await makeKey(['submit']);
});
afterAll(async () => {
  pages.close();
  await api.close();
  await runtime.close();
  await database.drop();
});

async function makeKey(scopes: readonly ApiScope[]): Promise<string> {
  const made = createKey();
  await insertKey(database.db, { name: 'Rina', hash: hashKey(made), scopes, expiresAt: null });
  return made;
}

interface Submission {
  readonly id: string;
  readonly state: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly documents: {
    title: string;
    text: string;
    publishedAt: string;
    source: { name: string } | null;
    events: { donors: { name: string }[] }[];
  }[];
}

async function post<T>(query: string, variables: object, bearer: string | null = key) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: T | null;
    errors?: { message: string; extensions: Record<string, string> }[];
  };
}

const FIELDS =
  'id state reasonCode reason documents { title text publishedAt source { name } events { donors { name } } }';
const submit = (input: object, bearer?: string | null) =>
  post<{ submitDocument: { submission: Submission } }>(
    `mutation ($input: SubmitDocumentInput!) { submitDocument(input: $input) { submission { ${FIELDS} } } }`,
    { input },
    bearer,
  );

async function look(id: string): Promise<Submission | null> {
  const { data } = await post<{ submission: Submission | null }>(
    `query ($id: ID!) { submission(id: $id) { ${FIELDS} } }`,
    { id },
    null,
  );
  return data!.submission;
}

async function settled(id: string): Promise<Submission> {
  await waitFor(`${id} is settled`, async () => ['DONE', 'FAILED'].includes((await look(id))!.state));
  return (await look(id))!;
}

describe('submitDocument', () => {
  test('a text is queued, read, and its events are there, with its title, date and source', async () => {
    const { data, errors } = await submit({
      text: TEXT,
      title: 'Kits for Jakarta',
      publishedAt: '2020-08-27',
      source: 'Harian Kita',
      language: 'en',
    });
    expect(errors).toBeUndefined();
    const { id, state } = data!.submitDocument.submission;
    expect(id).toMatch(/^sub_/);
    expect(['QUEUED', 'READING']).toContain(state);
    const done = await settled(id);
    expect(done).toMatchObject({ state: 'DONE', reason: null });
    expect(done.documents).toMatchObject([
      { title: 'Kits for Jakarta', text: TEXT, publishedAt: '2020-08-27', source: { name: 'Harian Kita' } },
    ]);
    expect(done.documents[0]!.events[0]!.donors[0]!.name).toMatch(/Migration/);
  });

  test('the same text again is the same submission, and writes nothing', async () => {
    const [first, second] = await Promise.all([submit({ text: TEXT }), submit({ text: TEXT, title: 'Another' })]);
    const { id } = first.data!.submitDocument.submission;
    expect(second.data!.submitDocument.submission.id).toBe(id);
    expect((await settled(id)).documents).toHaveLength(1);
    const { rows } = await sql`select from submission where id = ${id}`.execute(database.db);
    expect(rows).toHaveLength(1);
  });

  test('two that hand in the same at one moment hand in one', async () => {
    const text = 'UNICEF gave 40 tents to the city of Palu on 3 May 2021.';
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit({ text })));
    expect(new Set(answers.map(({ data }) => data!.submitDocument.submission.id)).size).toBe(1);
    const done = await settled(answers[0]!.data!.submitDocument.submission.id);
    expect(done.documents).toHaveLength(1);
  });

  test('a URL is fetched by a job', async () => {
    const { port } = pages.address() as AddressInfo;
    const { data } = await submit({ url: `http://127.0.0.1:${port}/news/1` });
    const done = await settled(data!.submitDocument.submission.id);
    expect(done).toMatchObject({ state: 'DONE', documents: [{ title: 'Rice for Palu' }] });
    expect(done.documents[0]!.events.length).toBeGreaterThan(0);
  });

  test('what fails says why, and another try is the operator’s', async () => {
    const { data } = await submit({ url: 'ftp.example:80/x' });
    expect(data).toBeFalsy();
    const { port } = pages.address() as AddressInfo;
    const gone = await submit({ url: `http://127.0.0.1:${port}/gone` });
    const failed = await settled(gone.data!.submitDocument.submission.id);
    expect(failed).toMatchObject({ state: 'FAILED', reasonCode: 'FETCH_FAILED', reason: expect.stringMatching(/404/) });
  });

  test('what was given up before it was taken in can be sent again by hand', async () => {
    await database.db.transaction().execute(async (tx) => {
      await sql`
        insert into outbox (queue, job_id, payload, sent_at) values ('submit', 'submit-sub_x',
          '{"submissionId": "sub_x", "locator": "submission:sub_x", "text": "A text.", "by": "key:1"}', now())`.execute(
        tx,
      );
      await sql`
        insert into dead_letter (stage, subject_id, reason_code, message) values ('submit', 'sub_x', 'UNREACHABLE', 'no database')`.execute(
        tx,
      );
    });
    expect(await look('sub_x')).toMatchObject({ state: 'FAILED', reasonCode: 'UNREACHABLE', reason: 'no database' });
    await retryDeadLetter(database.db, 'all');
    expect(await settled('sub_x')).toMatchObject({ state: 'DONE' });
  });

  test.each([
    ['nothing', {}, /Neither or both/],
    ['both', { url: 'https://example.org', text: 'x' }, /Neither or both/],
    ['an empty text', { text: ' \n' }, /empty/],
    ['a file', { url: 'file:///etc/passwd' }, /url: "file/],
    ['a password in a URL', { url: 'https://me:secret@example.org/' }, /not accepted/],
    ['no date', { text: 'x', publishedAt: '2020-02-30' }, /publishedAt/],
    ['no language', { text: 'x', language: 'English' }, /language/],
    ['a title without end', { text: 'x', title: 'x'.repeat(501) }, /title/],
  ])('%s is refused as BAD_USER_INPUT, with what to write instead', async (_, input, message) => {
    const { data, errors } = await submit(input);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', hint: expect.any(String) });
  });

  test.each([
    ['no key', async () => null, 'UNAUTHENTICATED'],
    ['a key for something else', () => makeKey(['read', 'judge', 'admin']), 'FORBIDDEN'],
  ])('%s may not', async (_, make, code) => {
    const { errors } = await submit({ text: 'Something else.' }, await make());
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  test('nobody has handed in what nobody knows', async () => {
    expect(await look('sub_nowhere')).toBeNull();
  });
});
