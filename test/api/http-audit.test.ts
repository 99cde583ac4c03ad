/** graphql-http's audits of GraphQL over HTTP, against the real server. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openTestServer, type TestServer } from '../support/api-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function audit(headers: Record<string, string>) {
  const withHeaders = (url: unknown, init?: RequestInit): Promise<Response> =>
    fetch(url as string, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } });
  const results = await Promise.all(
    serverAudits({ url: `${server.url}/graphql`, fetchFn: withHeaders }).map((it) => it.fn()),
  );
  const named = (status: string) => results.filter((it) => it.status === status).map(({ name }) => name);
  return { ok: named('ok').length, notice: named('notice'), warn: named('warn'), error: named('error') };
}

test('no error and no warning with CSRF prevention on', async () => {
  const { warn, error, ok, notice } = await audit({});
  expect({ warn, error }).toEqual({ warn: [], error: [] });
  expect(ok + notice.length).toBe(61);
});

test('61 of 61 with the preflight header', async () => {
  expect(await audit({ 'apollo-require-preflight': '1' })).toEqual({ ok: 61, notice: [], warn: [], error: [] });
});
