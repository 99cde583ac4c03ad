/** The server over real HTTP: what it answers, what it refuses, and what it never tells. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createPool } from '../../cli/database/pools.js';
import type { ConfinedDatabase } from '../../cli/confined-database.js';
import { openWritingDatabase } from '../../cli/writing-database.js';
import { openReadingDatabase, type ReadingDatabase } from '../../cli/reading-database.js';
import { startApiServer, type ApiServer } from '../../api/server.js';
import { MAX_DEPTH } from '../../api/limits/shape-rule.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
let reading: ReadingDatabase;
let writing: ConfinedDatabase;
let server: ApiServer;
const logged: object[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  await loadAidFixture(database.db);
  const facts = createPool(database.url, { max: 1, name: 'test' });
  reading = await openReadingDatabase(database.url, facts);
  writing = await openWritingDatabase(database.url, facts);
  await facts.end();
  server = await startApiServer({
    db: reading.db,
    writing: writing.db,
    host: '127.0.0.1',
    port: 0,
    log: { error: (details) => void logged.push(details) },
  });
});
afterAll(async () => {
  await server.close();
  await reading.close();
  await writing.close();
  await database.drop();
});

interface Answer {
  readonly status: number;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  readonly text: string;
}

async function post(query: string, init: { headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...init.headers },
    body: init.body ?? JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
}

describe('answers', () => {
  test('a question over POST, and over GET with the preflight header', async () => {
    expect(await post('{ events { totalCount } }')).toMatchObject({
      status: 200,
      body: { data: { events: { totalCount: 3 } } },
    });
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('/ready and /live', async () => {
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    expect((await fetch(`${server.url}/live`)).status).toBe(200);
  });

  test('GraphiQL from this server alone, with example queries, compressed and cached', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(html).toContain('WhoGaveWhatToWhom');
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
    const again = await fetch(`${server.url}/graphql`, {
      headers: { accept: 'text/html', 'if-none-match': response.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  test('an introspection query', async () => {
    const { body } = await post(
      '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } } } } }',
    );
    expect(body.errors).toBeUndefined();
  });
});

describe('refuses', () => {
  const nested = (depth: number): string =>
    `{ events { nodes ${'{ parts '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
  test.each([
    ['a nested query', nested(30), 'DEPTH_LIMIT'],
    ['too many aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'ALIAS_LIMIT'],
    ['too many fields', `{ ${'__typename '.repeat(500)} }`, 'FIELD_LIMIT'],
    [
      'pages of pages',
      '{ organizations(first: 100) { nodes { given(first: 100) { nodes { id title } } } } }',
      'COST_LIMIT',
    ],
    [
      'a fragment bomb',
      `{ events { ...a } } ${[...'abcdefgh'].map((f, i, all) => `fragment ${f} on EventConnection { ${all[i + 1] ? `...${all[i + 1]} nodes { id } ...${all[i + 1]}` : 'totalCount nodes { id title kind }'} }`).join(' ')}`,
      'FIELD_LIMIT',
    ],
    [
      'a circular fragment',
      '{ events { ...a } } fragment a on EventConnection { ...b } fragment b on EventConnection { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['50,000 tokens', `{ ${'id '.repeat(50_000 / 2)} }`.slice(0, 90_000), 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, code) => {
    const before = Date.now();
    const { body, text } = await post(query);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toContain(code);
    expect(body.data ?? null).toBeNull();
    expect(text.length).toBeLessThan(20_000);
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  test('a depth that is allowed is allowed', () => {
    expect(MAX_DEPTH).toBeGreaterThanOrEqual(10);
  });

  test('simple requests (CSRF), batches, and bodies that are too large', async () => {
    const simple = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(simple.status).toBe(400);
    const plain = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(plain.status).toBe(400);
    expect((await post('', { body: JSON.stringify([{ query: '{ __typename }' }]) })).body.data).toBeUndefined();
    expect((await post('', { body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(200_000)}` }) })).status).toBe(
      413,
    );
    expect((await post('', { body: 'no json' })).status).toBe(400);
  });

  test('to write: the reading role may SELECT and nothing else', async () => {
    expect(reading.isConfined).toBe(true);
    for (const statement of [
      `update event set title = 'x'`,
      `set default_transaction_read_only = off; insert into source (id, name, name_key) values ('src_x', 'x', 'x')`,
      `delete from judgement`,
      `select * from outbox`,
      `select * from api_key`,
      `insert into judgement (left_id, right_id, verdict, judged_by) values ('org_iom', 'org_unicef', 'SAME', 'x')`,
      `select * from blob`,
      `select * from bullmq.job`,
    ]) {
      await expect(sql.raw(statement).execute(reading.db)).rejects.toThrow(/permission denied|read-only/);
    }
  });

  test('to write anything but judgements and the next step: the writing role may append those and nothing else', async () => {
    expect(writing.isConfined).toBe(true);
    const judgement = `insert into judgement (left_id, right_id, verdict, judged_by) values ('org_iom', 'org_unicef', 'DIFFERENT', 'x')`;
    const next = `insert into outbox (queue, job_id, payload) values ('settle', 'settle-x', '{}')`;
    await sql.raw(`${judgement}; ${next}; delete from outbox`).execute(database.db);
    const { rows } = await sql`${sql.raw(judgement)} returning id`.execute(writing.db);
    expect(rows).toHaveLength(1);
    await sql.raw(next).execute(writing.db);
    for (const statement of [
      `insert into event (id) values ('evt_x')`,
      `insert into canonical (member_id, canonical_id) values ('org_iom', 'org_unicef')`,
      `insert into api_key (name, hash, scopes) values ('x', 'x', '{judge}')`,
      `insert into submission (id, intake_id, submitted_by) values ('x', 'x', 'x')`,
      `insert into intake (id, locator) values ('x', 'x')`,
      `insert into dead_letter (stage, subject_id, reason_code, message) values ('x', 'x', 'x', 'x')`,
      `insert into organization (id, name, type, origin) values ('org_x', 'x', 'UNKNOWN', 'TEXT')`,
      `update judgement set verdict = 'SAME'`,
      `update api_key set revoked_at = null`,
      `update event set title = 'x'`,
      `delete from judgement`,
      `delete from outbox`,
      `truncate judgement`,
      `select * from outbox`,
      `select * from blob`,
      `select * from bullmq.job`,
      `create table x ()`,
    ]) {
      await expect(sql.raw(statement).execute(writing.db)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('tells nothing of its inside', () => {
  test('a fault is logged whole and masked for the client', async () => {
    await sql`alter table event_place rename to event_place_away`.execute(database.db);
    try {
      const { body, text } = await post('{ events { nodes { places { reportedName } } } }');
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
      expect(text).not.toMatch(/event_place|relation|select|stack/i);
      expect(logged.length).toBeGreaterThan(0);
    } finally {
      await sql`alter table event_place_away rename to event_place`.execute(database.db);
    }
  });

  test('values travel as parameters: quotes and comments change nothing', async () => {
    for (const text of [`'; drop table event; --`, `%' or 1=1 --`, '\\', '"phrase', 'a:* & b']) {
      const { body } = await post('', {
        body: JSON.stringify({
          query:
            'query ($t: String!) { events(search: $t) { totalCount } search(text: $t) { totalCount } organizations(search: $t) { totalCount } }',
          variables: { t: text },
        }),
      });
      expect(body.errors).toBeUndefined();
    }
  });
});
