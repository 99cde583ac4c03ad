/** Every `queries/*.graphql` with its answer and the number of SQL statements it takes: an N+1 shows as a larger number. `UPDATE_GOLDEN=1` rewrites. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { createApolloServer } from '../../api/apollo.js';
import { createContext } from '../../api/context.js';
import { EXAMPLES } from '../../api/examples.js';
import type { DB } from '../../schema/tables.generated.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const FOLDER = join(import.meta.dirname, 'queries');
let database: TestDatabase;
let counting: Kysely<DB>;
let statements = 0;
let apollo: Awaited<ReturnType<typeof createApolloServer>>;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadAidFixture(database.db);
  counting = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: database.url }) }),
    log: () => void (statements += 1),
  });
  apollo = await createApolloServer({ error: (details) => console.error(details) });
});
afterAll(async () => {
  await counting.destroy();
  await database.drop();
});

async function answer(query: string): Promise<{ response: unknown; statements: number }> {
  statements = 0;
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(counting) });
  if (body.kind !== 'single') throw new Error('not a single answer');
  return { response: JSON.parse(JSON.stringify(body.singleResult)) as unknown, statements };
}

describe('queries', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

  test.each(files)('%s', async (name) => {
    const golden = join(FOLDER, `${basename(name, '.graphql')}.json`);
    const given = await answer(readFileSync(join(FOLDER, name), 'utf8'));
    if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) {
      writeFileSync(golden, `${JSON.stringify(given, null, 2)}\n`);
    }
    expect(given).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test.each(EXAMPLES)('the example "$name" runs', async ({ query }) => {
    expect((await answer(query)).response).not.toHaveProperty('errors');
  });
});

describe('paging', () => {
  test('walks through all events forward and backward, each once, in the same order', async () => {
    const page = async (args: string) => {
      const { response } = await answer(
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
    ['events(filter: { date: { gte: "2020-13-45" } }) { nodes { id } }', 'BAD_USER_INPUT'],
  ])('%s is refused with %s', async (field, code) => {
    expect((await answer(`{ ${field} }`)).response).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
