/** Relations of events and organizations: `relations/*.graphql` with their answers and numbers of SQL statements. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { expectGolden, goldenQueries, openAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

const FOLDER = join(import.meta.dirname, 'relations');
let database: TestDatabase;
let asking: Asking;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

describe('relations', () => {
  test.each(goldenQueries(FOLDER))('%s', (name) => expectGolden(asking, FOLDER, name));
});
