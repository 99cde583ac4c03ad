import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from './postgres.js';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
});

test('two databases are migrated and know nothing of each other', async () => {
  await one.db.insertInto('source').values({ id: 'src_1', name: 'Kabar', name_key: 'kabar' }).execute();
  expect(await one.db.selectFrom('source').selectAll().execute()).toHaveLength(1);
  expect(await other.db.selectFrom('source').selectAll().execute()).toEqual([]);
});
