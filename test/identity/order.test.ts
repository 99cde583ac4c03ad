/** The order in which documents arrive leaves no trace in the records. `bench/identity/shuffle.ts` does it 30 times over more documents. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadReader } from '../../cli/load-reader.js';
import { differencesBetweenOrders } from '../support/orders.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadBundledReference } from '../support/pipeline.js';
import { developmentDocuments, sampleDocuments } from '../support/sample-documents.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());

test('the samples, in six orders', async () => {
  const orders = { documents: sampleDocuments(), reader: await loadReader(), runs: 6, seed: 4 };
  expect(await differencesBetweenOrders(database.db, orders)).toEqual([]);
}, 120_000);

const development = developmentDocuments();
const testWithData = development.length > 0 ? test : test.skip;
testWithData(
  'the development documents, in two orders',
  async () => {
    const orders = { documents: development, reader: await loadReader(), runs: 2, seed: 5 };
    expect(await differencesBetweenOrders(database.db, orders)).toEqual([]);
  },
  120_000,
);
