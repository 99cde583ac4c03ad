/** What whoever runs the server sees: health, metrics, headers, and an end in good order. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Progress } from '../../api/health/upkeep.js';
import { openTestServer, type TestServer } from '../support/api-server.js';

let server: TestServer;
let progress: Progress = { waiting: 0, active: 0, waitingSeconds: null, idleSeconds: null, isStuck: false };
let isQueueAway = false;
beforeAll(async () => {
  server = await openTestServer({
    statementSeconds: 1,
    upkeep: {
      checkQueue: async () => {
        if (isQueueAway) throw new Error('The queue does not answer.');
      },
      readProgress: async () => progress,
      metrics: async () => '# HELP aidgraph_jobs Jobs.\naidgraph_jobs{queue="read"} 3\n',
      board: (_request, response) => void response.send('the board'),
    },
  });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });
const post = (query: string, url = server.url): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

describe('health', () => {
  test('/live tells the lag of the event loop', async () => {
    expect(await (await get('/live')).json()).toEqual({
      status: 'live',
      eventLoopLagMs: { median: expect.any(Number), max: expect.any(Number) },
    });
  });

  test('/ready wants the database, every migration, and the queue', async () => {
    expect((await get('/ready')).status).toBe(200);
    isQueueAway = true;
    expect(await (await get('/ready')).json()).toEqual({ status: 'not ready', reason: 'The queue does not answer.' });
    isQueueAway = false;
    const { rows } = await sql<{ name: string; timestamp: string }>`
      delete from kysely_migration where name like '0013%' returning *`.execute(server.database.db);
    const response = await get('/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: expect.stringMatching(/0013-sources.*aidgraph db migrate/) });
    await sql`insert into kysely_migration values (${rows[0]!.name}, ${rows[0]!.timestamp})`.execute(
      server.database.db,
    );
    expect((await get('/ready')).status).toBe(200);
  });

  test('/progress is 503 while jobs wait and nothing moves', async () => {
    expect((await get('/progress')).status).toBe(200);
    progress = { waiting: 4, active: 0, waitingSeconds: 300, idleSeconds: 300, isStuck: true };
    const response = await get('/progress');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'stuck', ...progress });
  });
});

describe('behind the admin key', () => {
  const asPassword = (key: string) => ({ authorization: `Basic ${Buffer.from(`anyone:${key}`).toString('base64')}` });

  test.each(['/metrics', '/admin/queues', '/admin/queues/api/queues'])('%s', async (path) => {
    const { key } = await server.makeKey(['admin']);
    const { key: other } = await server.makeKey(['read', 'judge', 'submit']);
    const nobody = await get(path);
    expect(nobody.status).toBe(401);
    expect(nobody.headers.get('www-authenticate')).toMatch(/^Basic/);
    expect((await get(path, asPassword('wrong'))).status).toBe(401);
    expect((await get(path, asPassword(other))).status).toBe(403);
    expect((await get(path, asPassword(key))).status).toBe(200);
    expect((await get(path, { authorization: `Bearer ${key}` })).headers.get('cache-control')).toBe('no-store');
  });

  test('another page can do nothing there in the name of whoever is logged in', async () => {
    const { key } = await server.makeKey(['admin']);
    const headers = { ...asPassword(key), 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${server.url}/admin/queues/api/pause`, { method: 'POST', headers })).status).toBe(403);
    const { headers: answered } = await fetch(`${server.url}/admin/queues`, {
      method: 'OPTIONS',
      headers: asPassword(key),
    });
    expect(answered.get('access-control-allow-origin')).toBeNull();
  });

  test('metrics of requests, operations, errors and queues, with few labels whatever is asked', async () => {
    const { key } = await server.makeKey(['admin']);
    await post('query Named { organizations(first: 1) { totalCount } }');
    await post('{ nonsense }');
    for (const path of ['/a', '/b/c', '/v1x']) await get(path);
    const text = await (await get('/metrics', { authorization: `Bearer ${key}` })).text();
    for (const line of [
      /aidgraph_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
      /aidgraph_http_request_duration_seconds_count\{method="GET",route="other",status="404"\} 3/,
      /aidgraph_graphql_duration_seconds_count\{field="organizations",outcome="ok"\} 1/,
      /aidgraph_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/,
      /aidgraph_points_total [1-9]/,
      /aidgraph_rate_limited_total 0/,
      /aidgraph_jobs\{queue="read"\} 3/,
      /nodejs_eventloop_lag_seconds/,
    ]) {
      expect(text).toMatch(line);
    }
    expect(text).not.toMatch(/Named|nonsense/);
  });
});

describe('headers', () => {
  test('data may be read from any page, shows nothing and is not guessed at', async () => {
    const { headers } = await post('{ __typename }');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7}/);
    expect(headers.get('x-powered-by')).toBeNull();
    const preflight = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/);
  });

  test('an address where nothing is says so, and where to go', async () => {
    const response = await get('/v2/events');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', hint: expect.stringContaining('/graphql') } }],
    });
  });

  test('GraphiQL has all it needs from here, and its policy lets nothing else in', async () => {
    const response = await get('/graphql', { accept: 'text/html' });
    const policy = new Map(
      response.headers
        .get('content-security-policy')!
        .split(';')
        .map((part) => {
          const [name, ...sources] = part.trim().split(' ');
          return [name!, sources];
        }),
    );
    for (const sources of policy.values()) {
      for (const source of sources)
        expect(source).toMatch(/^('self'|'none'|'unsafe-inline'|'unsafe-eval'|'sha256-.+'|data:|blob:)$/);
    }
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    const html = await response.text();
    const scripts = [...html.matchAll(/<script>([\s\S]*)<\/script>/g)].map((match) => match[1]!);
    const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy.get('script-src')).toEqual([...hashes, 'blob:']);
    // What the policy forbids, the page must not need.
    expect(html).not.toMatch(/\bnew Function\(|\beval\(|\son(?:click|load|error)=["']/);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
  });

  test('the id of a request is the client’s, unless it is none', async () => {
    expect((await get('/live', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1');
    for (const odd of ['x'.repeat(65), 'a b', '"><script>']) {
      expect((await get('/live', { 'x-request-id': odd })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    }
  });
});

describe('time', () => {
  test('a statement that takes too long, or waits too long for a lock, is told as TIMEOUT', async () => {
    await server.database.db.transaction().execute(async (tx) => {
      await sql`lock table event_place in access exclusive mode`.execute(tx);
      const { errors } = (await (await post('{ events { nodes { places { reportedName } } } }')).json()) as {
        errors: { message: string; extensions: Record<string, unknown> }[];
      };
      expect(errors[0]!.extensions).toMatchObject({
        code: 'TIMEOUT',
        hint: expect.any(String),
        requestId: expect.any(String),
      });
      expect(errors[0]!.message).not.toMatch(/statement|lock|sql/i);
    });
  });

  test('the reading role is held by limits that it cannot raise where they cost others', async () => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'temp_file_limit')`.execute(
      server.reading.db,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      statement_timeout: '1000',
      lock_timeout: '3000',
      idle_in_transaction_session_timeout: '10000',
      temp_file_limit: '262144',
    });
    await expect(sql`set temp_file_limit = -1`.execute(server.reading.db)).rejects.toThrow(/permission denied/);
    await expect(
      sql`select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b`.execute(server.reading.db),
    ).rejects.toThrow(/statement timeout/);
  });
});

describe('the end', () => {
  test('what runs is answered; /ready says 503 and clients are sent elsewhere; then nobody is there', async () => {
    const { url, close } = await server.startAnother();
    const running = server.database.db.transaction().execute(async (tx) => {
      await sql`lock table event_place in access exclusive mode`.execute(tx);
      const answer = post('{ events { nodes { places { reportedName } } } }', url);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const closed = close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const ready = await fetch(`${url}/ready`);
      const late = await post('{ __typename }', url);
      return { answer, closed, ready, late };
    });
    const { answer, closed, ready, late } = await running;
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ reason: 'The server is stopping.' });
    expect(late.headers.get('connection')).toBe('close');
    expect(await late.json()).toEqual({ data: { __typename: 'Query' } });
    expect(((await (await answer).json()) as { data: unknown }).data).not.toBeNull();
    const begun = Date.now();
    await closed;
    expect(Date.now() - begun).toBeLessThan(3000);
    await expect(post('{ __typename }', url)).rejects.toThrow();
  });

  test('a connection that is kept open does not keep the server', async () => {
    const { url, close } = await server.startAnother();
    const socket = request(`${url}/live`, { headers: { connection: 'keep-alive' } });
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.end(resolve));
    const begun = Date.now();
    await close();
    expect(Date.now() - begun).toBeLessThan(3000);
  });
});
