/** The cache of plans keeps its bound, whatever is asked; connections do not keep every statement either. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { PlanCache, MAX_PLANS } from '../../../api/plan/plan-cache.js';
import { MAX_PREPARED, runStatement, statementName } from '../../../api/plan/run-statement.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

test('100,000 different operations leave no more plans than there may be, the last ones', () => {
  const cache = new PlanCache<number>();
  for (let i = 0; i < 100_000; i += 1) cache.getOrCompile(`operation ${i}`, () => i);
  expect(cache.size).toBe(MAX_PLANS);
  expect(cache.getOrCompile('operation 99999', () => -1)).toBe(99_999);
  expect(cache.getOrCompile('operation 1', () => -1)).toBe(-1);
});

test('what is asked again stays', () => {
  const cache = new PlanCache<string>(2);
  cache.getOrCompile('a', () => 'first');
  cache.getOrCompile('b', () => 'second');
  cache.getOrCompile('a', () => 'anew');
  cache.getOrCompile('c', () => 'third');
  expect(cache.getOrCompile('a', () => 'anew')).toBe('first');
});

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a connection that holds many prepared statements is replaced', async () => {
  const pool = new Pool({ connectionString: database.url, max: 1 });
  const run = (text: string) =>
    runStatement(pool, { key: 'n', text, name: statementName(text), parameters: [], values: [], computed: [] });
  const held = async () => {
    const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from pg_prepared_statements');
    return rows[0]!.n;
  };
  for (let i = 0; i < MAX_PREPARED; i += 1) await run(`select '${i}'::json as json`);
  expect(await held()).toBe(MAX_PREPARED);
  expect(await run(`select '"one more"'::json as json`)).toBe('"one more"');
  expect(await held()).toBe(0);
  expect(await run(`select '"and goes on"'::json as json`)).toBe('"and goes on"');
  await pool.end();
});

test('a statement that fails leaves its connection usable', async () => {
  const pool = new Pool({ connectionString: database.url, max: 1 });
  const run = (text: string, parameters: unknown[] = []) =>
    runStatement(pool, { key: 'n', text, name: statementName(text), parameters, values: parameters, computed: [] });
  await expect(run('select to_json(1 / $1::int) as json', [0])).rejects.toThrow('division by zero');
  expect(await run('select to_json(1 / $1::int) as json', [1])).toBe('1');
  await pool.end();
});
