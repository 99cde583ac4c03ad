/** Points of an hour, over real HTTP and on the real store: who is charged what, who is refused, and what is said about it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { revokeKey } from '../../api/key/api-key.query.js';
import { RateLimiter } from '../../api/limits/rate-limiter.js';
import { createRedisStore } from '../../api/limits/rate-store.js';
import { countedAddress } from '../../api/visitor/address.js';
import { openTestServer, type TestServer } from '../support/api-server.js';
import { isRedisThere, startTestRedis } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

const allowances = { anonymousPoints: 30, keyPoints: 50, isLoopbackLimited: true };
const LOOK_UP = '{ events { totalCount } }';
/** A page of 100 events in full detail. */
const PAGE = `{ events(first: 100) { nodes { id title donors { name } recipients { name } items { description quantity { value } category { code } }
  evidence(first: 1) { quote document { title } } places { reportedName } } } }`;

let server: TestServer;
beforeAll(async () => {
  // Each test comes from an address of its own.
  server = await openTestServer({ allowances, trustProxy: 1 });
});
afterAll(() => server.close());

interface Asked {
  readonly query?: string;
  readonly from?: string;
  readonly key?: string;
  readonly url?: string;
}

async function ask({ query = LOOK_UP, from = '192.0.2.1', key, url = server.url }: Asked) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  return { status: response.status, headers: response.headers, data, error: errors?.[0] };
}

describe('points', () => {
  test('a look-up costs one, a page of 100 in full about ten; rateLimit and the headers agree', async () => {
    const { data, headers } = await ask({
      query: `{ rateLimit { cost limit remaining resetAt } ${LOOK_UP.slice(1)}`,
      from: '192.0.2.2',
    });
    const { resetAt, ...told } = data!['rateLimit'] as { resetAt: string };
    expect(told).toEqual({ cost: 1, limit: 30, remaining: 29 });
    expect(Date.parse(resetAt) - Date.now()).toBeGreaterThan(3_500_000);
    expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=30;w=3600');
    expect(headers.get('ratelimit')).toMatch(/^"anonymous";r=29;t=3(600|5\d\d)$/);
    const page = await ask({ query: PAGE, from: '192.0.2.2' });
    const left = Number(/r=(\d+)/.exec(page.headers.get('ratelimit')!)![1]);
    expect(29 - left).toBeGreaterThanOrEqual(5);
    expect(29 - left).toBeLessThanOrEqual(15);
  });

  test('who has used them up is refused with 429 and told when to come back; another is not', async () => {
    const from = '192.0.2.3';
    for (let asked = 0; asked < 30; asked++) expect((await ask({ from })).status).toBe(200);
    const { status, error, headers, data } = await ask({ from });
    expect(status).toBe(429);
    expect(data).toBeUndefined();
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', requestId: headers.get('x-request-id') });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(headers.get('ratelimit')).toMatch(/r=0;/);
    expect((await ask({ from: '192.0.2.4' })).status).toBe(200);
  });

  test('what is too much for the rest is refused and not charged, so that less can still be asked', async () => {
    const from = '192.0.2.5';
    for (let asked = 0; asked < 25; asked++) await ask({ from });
    expect((await ask({ query: PAGE, from })).status).toBe(429);
    expect((await ask({ from })).status).toBe(200);
  });

  test('asking nonsense costs a point too', async () => {
    for (const query of ['{ nonsense }', '{{{', '{ events(first: -5) { totalCount } }'])
      await ask({ query, from: '192.0.2.6' });
    expect((await ask({ from: '192.0.2.6' })).headers.get('ratelimit')).toMatch(/r=26;/);
  });

  test('a key has an hour of its own, from wherever it comes', async () => {
    const { key } = await server.makeKey();
    expect((await ask({ key, from: '192.0.2.7' })).headers.get('ratelimit')).toMatch(/^"key";r=49;/);
    expect((await ask({ key, from: '192.0.2.8' })).headers.get('ratelimit')).toMatch(/^"key";r=48;/);
    expect((await ask({ from: '192.0.2.7' })).headers.get('ratelimit')).toMatch(/^"anonymous";r=29;/);
  });

  test('whoever tries keys out pays for each', async () => {
    const from = '192.0.2.9';
    for (let tried = 0; tried < 30; tried++) expect((await ask({ from, key: `x${tried}` })).status).toBe(401);
    expect((await ask({ from, key: 'x' })).status).toBe(429);
  });

  test('all addresses of a network of IPv6 are one visitor', async () => {
    await ask({ from: '2001:db8:1:2:3::4' });
    expect((await ask({ from: '2001:db8:1:2:ffff::9' })).headers.get('ratelimit')).toMatch(/r=28;/);
    expect((await ask({ from: '2001:db8:1:3::9' })).headers.get('ratelimit')).toMatch(/r=29;/);
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is counted as %s', (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });

  test('servers count together, and one that was started anew remembers', async () => {
    const from = '192.0.2.10';
    for (let asked = 0; asked < 12; asked++) await ask({ from });
    await waitFor('the store knows', async () => {
      const { rows } = await sql<{
        points: number;
      }>`select points from rate_limit where key like ${`%${from}`}`.execute(server.database.db);
      return rows[0]?.points === 12;
    });
    const another = await server.startAnother();
    await ask({ from, url: another.url });
    await sleep(1500);
    expect((await ask({ from, url: another.url })).headers.get('ratelimit')).toMatch(/r=16;/);
  });
});

describe('without limits', () => {
  test('0 is no limit: no headers, and rateLimit is null', async () => {
    const free = await server.startAnother({ allowances: { ...allowances, anonymousPoints: 0 } });
    const { data, headers } = await ask({ query: '{ rateLimit { limit } }', url: free.url });
    expect(data).toEqual({ rateLimit: null });
    expect(headers.get('ratelimit')).toBeNull();
  });

  test('this machine is counted and told, and not refused; nor is a client believed that says it is another', async () => {
    const { url } = await server.startAnother({
      allowances: { ...allowances, anonymousPoints: 2, isLoopbackLimited: false },
    });
    const local = (): Promise<Response> =>
      fetch(`${url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
    for (let asked = 0; asked < 5; asked++) expect((await local()).status).toBe(200);
    expect((await local()).headers.get('ratelimit')).toMatch(/r=0;/);
    // Behind a proxy on this machine that nobody told us of, everyone would be this machine.
    expect((await ask({ url, from: '127.0.0.1' })).status).toBe(429);
  });
});

describe('the store', () => {
  const visitor = { id: 'ip:192.0.2.20', key: null, limit: 3, isRefusable: true };

  test('away: counting goes on in memory, is said once, and is handed on later', async () => {
    let isAway = true;
    const added: number[] = [];
    const warned: string[] = [];
    const limiter = new RateLimiter({
      log: { error: () => undefined, warn: (_, message) => void warned.push(message) },
      store: {
        add: async (_, points) => {
          if (isAway) throw new Error('away');
          added.push(points);
          return { points, msBeforeReset: 1000 };
        },
      },
      flushEveryMs: 60_000,
    });
    for (const isAllowed of [true, true, true, false]) {
      expect(limiter.charge(visitor, 1)?.isAllowed).toBe(isAllowed);
      await limiter.flush();
    }
    expect(warned).toHaveLength(1);
    isAway = false;
    await limiter.close();
    expect(added).toEqual([3]);
  });

  (isRedisThere() ? test : test.skip)('on Redis: two servers count together, and the hour goes on', async () => {
    const { url, stop } = await startTestRedis();
    const redis = new Redis(url);
    const id = `ip:test-${process.pid}-${Date.now()}`;
    try {
      const log = { error: () => undefined };
      const [one, two] = [1, 2].map(
        () => new RateLimiter({ store: createRedisStore(redis), log, flushEveryMs: 60_000 }),
      );
      one!.charge({ ...visitor, id }, 2);
      await one!.flush();
      two!.charge({ ...visitor, id }, 1);
      await two!.flush();
      expect(two!.charge({ ...visitor, id }, 1)).toMatchObject({ isAllowed: false, remaining: 0 });
      await Promise.all([one!.close(), two!.close()]);
      expect(await redis.ttl(`aidgraph-points:${id}`)).toBeGreaterThan(3500);
    } finally {
      await redis.del(`aidgraph-points:${id}`);
      redis.disconnect();
      await stop();
    }
  });

  test('forgets visitors rather than grow without end', () => {
    const limiter = new RateLimiter({ store: null, log: { error: () => undefined } });
    for (let number = 0; number < 100_001; number++) limiter.charge({ ...visitor, id: `ip:${number}` }, 3);
    expect(limiter.charge({ ...visitor, id: 'ip:0' }, 1)?.isAllowed).toBe(true);
    expect(limiter.charge({ ...visitor, id: 'ip:99999' }, 1)?.isAllowed).toBe(false);
    return limiter.close();
  });
});

describe('keys', () => {
  const url = (key: string): string => `${server.url}/graphql?query={__typename}&api_key=${key}`;
  const get = (key: string) => fetch(url(key), { headers: { 'apollo-require-preflight': '1' } });

  test('an unknown, revoked or expired key is refused for reads too, at once', async () => {
    const { id, key } = await server.makeKey();
    const { key: expired } = await server.makeKey(['read'], '2020-01-01');
    expect((await ask({ key })).status).toBe(200);
    await revokeKey(server.database.db, id);
    for (const bad of [key, expired, 'aidg_nonsense']) {
      const { status, error, headers } = await ask({ key: bad, from: '192.0.2.30' });
      expect({ status, code: error?.extensions['code'] }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  test('one in the address of a GET counts, and stands in no log', async () => {
    const { id, key } = await server.makeKey();
    const response = await get(key);
    expect(response.headers.get('ratelimit')).toMatch(/^"key"/);
    expect((await get(`${key}x`)).status).toBe(401);
    const lines = server.logged.filter(({ message }) => message === 'request');
    expect(lines.some(({ details }) => details['visitor'] === `key:${id}`)).toBe(true);
    expect(JSON.stringify(server.logged)).not.toContain(key);
  });

  test('every request is one line: id, operation, points, status, time', async () => {
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine-1', 'x-forwarded-for': '192.0.2.31' },
      body: JSON.stringify({ query: 'query Mine { __typename }' }),
    });
    await waitFor('the line', () => server.logged.some(({ details }) => details['requestId'] === 'mine-1'));
    const [line, ...others] = server.logged.filter(({ details }) => details['requestId'] === 'mine-1');
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      level: 'info',
      details: {
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Mine',
        points: 1,
        visitor: 'ip:192.0.2.31',
      },
    });
  });
});
