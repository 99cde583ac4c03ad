/** The named operations of schema/operations, asked of the samples as GraphiQL's tabs are behind `npm start`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readExample, readExamples } from '../../api/examples.js';
import { openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { loadSamples } from '../support/load-samples.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const examples = readExamples();

/** Fields that are answered by resolvers. */
const RESOLVED = new Set([
  'body-by-the-name-of-its-time',
  'flows-between-donors-and-recipients',
  'flows-by-month',
  'flows-of-a-donor-by-year',
  'latest-judgements',
  'partners-of-an-organization',
  'path-between-two',
  'what-is-there',
  'why-reports-are-one-event',
]);

describe('asked of the samples', () => {
  let database: TestDatabase;
  let resolved: Asking;
  let planned: Asking;
  beforeAll(async () => {
    database = await createTestDatabase();
    await loadSamples(database.db);
    resolved = await openAsking(database.url);
    planned = await openPlannedAsking(database.url);
  }, 60_000);
  afterAll(async () => {
    await resolved.close();
    await planned.close();
    await database.drop();
  });

  test.each(examples)('$name shows something, compiled and resolved alike', async ({ name, query }) => {
    const { response, isCompiled } = await planned.answer(query);
    expect(response).not.toHaveProperty('errors');
    expect(emptyParts((response as { data: object }).data)).toEqual([]);
    expect(response).toEqual((await resolved.answer(query)).response);
    expect(isCompiled).toBe(!RESOLVED.has(name));
  });
});

/** Which root fields of an answer show nothing. There are no points where nobody is counted. */
function emptyParts(data: object): readonly string[] {
  return Object.entries(data).flatMap(([field, value]) => (field !== 'rateLimit' && isEmpty(value) ? [field] : []));
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  const { nodes, rows, totalCount, events, partners } = value as Record<string, unknown>;
  return [nodes, rows, events, partners].some((part) => part !== undefined && isEmpty(part)) || totalCount === 0;
}

test('an answer without rows is noticed', () => {
  expect(
    emptyParts({ a: null, b: { nodes: [] }, c: { totalCount: 0 }, d: { events: { nodes: [] } }, e: { id: 'x' } }),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('they are valid by the SDL, each with one operation of its own name', () => {
  const sdl = buildSchema(read('schema/schema.graphql'));
  for (const { name, query } of examples) {
    const document = parse(query);
    expect({ name, errors: validate(sdl, document) }).toEqual({ name, errors: [] });
    const names = document.definitions.map((one) => (one.kind === 'OperationDefinition' ? one.name?.value : undefined));
    expect(names).toEqual([name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())]);
  }
});

test.each(['journalists', 'researchers', 'dashboard builders', 'operators'])('%s have at least three', (reader) => {
  expect(examples.filter((one) => one.reader === reader).length).toBeGreaterThanOrEqual(3);
});

test.each(examples)('docs/operations.md tells of $name', ({ name }) => {
  expect(read('docs/operations.md')).toMatch(
    new RegExp(`^- \\[\`${name}\`\\]\\(\\.\\./schema/operations/${name}\\.graphql\\): .{20}`, 'm'),
  );
});

test('a file that does not say whom it is for is refused', () => {
  expect(() => readExample('x', '{ events { totalCount } }')).toThrow('does not say whom it is for');
  expect(() => readExample('x', '# For everybody: all.\n{ events { totalCount } }')).toThrow('x.graphql');
});
