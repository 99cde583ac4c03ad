/** Who is told of lost connections, and that nobody is told of those that are being closed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '../../../cli/database/pools.js';
import { openPostgresBackend } from '../../../jobs/backend/postgres-backend.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const LOST = new Error('terminating connection due to administrator command');

test('a pool tells of a connection that is lost, not of one that it closes', async () => {
  const told: Error[] = [];
  const pool = createPool(database.url, { max: 1, name: 'test', onError: (error) => told.push(error) });
  await pool.query('select 1');
  pool.emit('error', LOST, undefined as never);
  expect(told).toEqual([LOST]);
  const ended = pool.end();
  pool.emit('error', LOST, undefined as never);
  await ended;
  expect(told).toEqual([LOST]);
});

test('queues tell of a connection that is lost, not of one that they close', async () => {
  const told: Error[] = [];
  const pool = createPool(database.url, { max: 14, name: 'test', searchPath: 'bullmq,public' });
  const backend = await openPostgresBackend(pool, (error) => told.push(error));
  pool.emit('error', LOST, undefined as never);
  expect(told.length).toBeGreaterThan(0);
  told.length = 0;
  await backend.close();
  pool.emit('error', LOST, undefined as never);
  expect(told).toEqual([]);
});
