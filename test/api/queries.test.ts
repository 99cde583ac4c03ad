/** Every `queries/*.graphql` with its answer and the number of SQL statements it takes: an N+1 shows as a larger number. `UPDATE_GOLDEN=1` rewrites. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../api/connection/cursor.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { expectGolden, goldenQueries, openAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const FOLDER = join(import.meta.dirname, 'queries');
let database: TestDatabase;
let asking: Asking;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadAidFixture(database.db);
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

describe('queries', () => {
  test.each(goldenQueries(FOLDER))('%s', (name) => expectGolden(asking, FOLDER, name));
});

describe('paging', () => {
  test('walks through all events forward and backward, each once, in the same order', async () => {
    const page = async (args: string) => {
      const { response } = await asking.answer(
        `{ events(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return (response as { data: { events: { nodes: { id: string }[]; pageInfo: Record<string, string> } } }).data
        .events;
    };
    const whole = (await page('first: 100')).nodes.map(({ id }) => id);
    expect(whole.length).toBe(3);
    const forward: string[] = [];
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await page(`first: 1${after}`);
      forward.push(...nodes.map(({ id }) => id));
      if (!pageInfo['hasNextPage']) break;
      after = `, after: "${pageInfo['endCursor']}"`;
    }
    const backward: string[] = [];
    for (let before = ''; ;) {
      const { nodes, pageInfo } = await page(`last: 1${before}`);
      backward.unshift(...nodes.map(({ id }) => id));
      if (!pageInfo['hasPreviousPage']) break;
      before = `, before: "${pageInfo['startCursor']}"`;
    }
    expect(forward).toEqual(whole);
    expect(backward).toEqual(whole);
  });

  test.each([
    ['events(first: 0) { nodes { id } }', 'BAD_USER_INPUT'],
    ['events(first: 1000) { nodes { id } }', 'BAD_USER_INPUT'],
    ['events(first: 1, last: 1) { nodes { id } }', 'BAD_USER_INPUT'],
    ['events(after: "nonsense") { nodes { id } }', 'INVALID_CURSOR'],
    // Of the right list and order, and made up all the same.
    [`events(after: "${encodeCursor('DATE- ID+', ['soon', 'evt_1'])}") { nodes { id } }`, 'INVALID_CURSOR'],
    [`events(after: "${encodeCursor('DATE- ID+', ['2020-02-31', 'evt_1'])}") { nodes { id } }`, 'INVALID_CURSOR'],
    [`events(after: "${encodeCursor('DATE- ID+', ['2020-02-03', 'evt_\u0000'])}") { nodes { id } }`, 'INVALID_CURSOR'],
    ['events(filter: { date: { gte: "2020-13-45" } }) { nodes { id } }', 'BAD_USER_INPUT'],
  ])('%s is refused with %s', async (field, code) => {
    expect((await asking.answer(`{ ${field} }`)).response).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
