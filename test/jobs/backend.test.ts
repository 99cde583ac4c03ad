import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPool, createPools, type Pools } from '../../cli/database/pools.js';
import { openBackend } from '../../jobs/backend/open-backend.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { isRedisThere, startRedisServer } from '../support/redis.js';

let database: TestDatabase;
let pools: Pools;

const openDeadPool = () => createPool('postgres://a:b@127.0.0.1:1/x', { max: 2, name: 'test', searchPath: 'bullmq' });

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  pools = createPools(database.url);
});
afterAll(async () => {
  await pools.close();
  await database.drop();
});

const open = (redisUrl: string | null, allowVolatileRedis = false) =>
  openBackend({ redisUrl, allowVolatileRedis, openQueuePool: pools.openQueuePool });

test('BullMQ on PostgreSQL makes its own schema, also when two processes open it at once', async () => {
  const both = await Promise.all([open(null), open(null)]);
  expect(both[0].kind).toBe('postgres');
  await both[0].queues.read.addBulk([{ name: 'read', data: { intakeId: 'a' }, opts: { jobId: 'read-a-0' } }]);
  expect(await both[1].queues.read.getJob('read-a-0')).toMatchObject({ data: { intakeId: 'a' } });
  await Promise.all(both.map((backend) => backend.close()));
});

test('a PostgreSQL that does not answer for ten seconds is an error, not a queue that is dead for ever', async () => {
  await expect(
    openBackend({ redisUrl: null, allowVolatileRedis: false, openQueuePool: openDeadPool }),
  ).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});

test('a Redis that does not answer is refused with what to do', async () => {
  await expect(open('redis://127.0.0.1:1')).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringMatching(/127\.0\.0\.1:1.*leave REDIS_URL out/),
  });
});

(isRedisThere() ? describe : describe.skip)('a Redis of our own', () => {
  test.each([
    ['keeps nothing on disk', ['--appendonly', 'no'], /appendonly no; set yes/],
    [
      'evicts',
      ['--appendonly', 'yes', '--maxmemory-policy', 'allkeys-lru'],
      /maxmemory-policy allkeys-lru; set noeviction/,
    ],
  ])('that %s is refused, unless told otherwise', async (_, args, complaint) => {
    const redis = await startRedisServer(args);
    await expect(open(redis.url)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(complaint),
    });
    const backend = await open(redis.url, true);
    expect(backend.kind).toBe('redis');
    await backend.close();
    await redis.stop();
  });
});
