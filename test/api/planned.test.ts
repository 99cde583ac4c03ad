/** Compiled operations answer as the resolvers do, on every operation there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXAMPLES } from '../../api/examples.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { goldenQueries, openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const OPERATIONS = [
  ...['queries', 'relations'].flatMap((folder) =>
    goldenQueries(join(import.meta.dirname, folder)).map(
      (name) => [name, readFileSync(join(import.meta.dirname, folder, name), 'utf8')] as const,
    ),
  ),
  ...EXAMPLES.map(({ name, query }) => [name, query] as const),
];

/** What has no plan: its fields are executed by resolvers. */
const RESOLVED = new Set<string>([
  'A body by the name of its time',
  'Partners of an organization',
  'The path between two organizations',
  'Why reports are one event',
  'explain-lists.graphql',
  'explain-organization.graphql',
  'explain.graphql',
  'judgements.graphql',
  'network.graphql',
  'partners-of-organizations.graphql',
  'partnerships.graphql',
  'path.graphql',
  'succession.graphql',
]);

describe('on a few articles', () => {
  let database: TestDatabase;
  let resolved: Asking;
  let planned: Asking;

  beforeAll(async () => {
    database = await createTestDatabase();
    await loadAidFixture(database.db);
    resolved = await openAsking(database.url);
    planned = await openPlannedAsking(database.url);
  });
  afterAll(async () => {
    await resolved.close();
    await planned.close();
    await database.drop();
  });

  test.each(OPERATIONS)('%s', async (name, query) => {
    const answer = await planned.answer(query);
    expect(answer.isCompiled).toBe(!RESOLVED.has(name));
    expect(answer.response).toEqual((await resolved.answer(query)).response);
  });
});
