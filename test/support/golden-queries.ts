/** Answers GraphQL in this process and counts the SQL statements; compares with golden files (`UPDATE_GOLDEN=1` rewrites). */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { createApolloServer } from '../../api/apollo.js';
import { SplicedData } from '../../api/plan/spliced-data.js';
import { createContext } from '../../api/context.js';
import { createDatabase, type Database } from '../../schema/database.js';
import type { DB } from '../../schema/tables.generated.js';

export interface Answered {
  readonly response: unknown;
  readonly statements: number;
  /** Whether a compiled operation gave it. */
  readonly isCompiled: boolean;
}

export interface Asking {
  answer(query: string, variables?: Record<string, unknown>): Promise<Answered>;
  /** The `data` of an answer without errors. */
  ask<T>(query: string): Promise<T>;
  close(): Promise<void>;
}

/** Connections may still be ending when the database is dropped, which ends them too. */
function openPool(url: string, max: number): Pool {
  const pool = new Pool({ connectionString: url, max });
  pool.on('error', () => undefined);
  return pool;
}

/** Answers by resolvers alone, and counts their statements. */
export function openAsking(url: string): Promise<Asking> {
  return openCounted((count) => {
    const dialect = new PostgresDialect({ pool: openPool(url, 1) });
    return new Kysely<DB>({ dialect, log: count });
  });
}

/** Answers as the server does: by compiled operations where there is a plan. Counts the statements that they run. */
export function openPlannedAsking(url: string): Promise<Asking> {
  return openCounted((count) => {
    const pool = openPool(url, 2);
    pool.on('acquire', count);
    return createDatabase(pool);
  });
}

async function openCounted(open: (count: () => void) => Database): Promise<Asking> {
  let statements = 0;
  const counting = open(() => void (statements += 1));
  const apollo = await createApolloServer({ error: (details) => console.error(details) });
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<Answered> => {
    statements = 0;
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext(counting) });
    if (body.kind !== 'single') throw new Error('not a single answer');
    const isCompiled = (body.singleResult.data as unknown) instanceof SplicedData;
    return { response: JSON.parse(JSON.stringify(body.singleResult)) as unknown, statements, isCompiled };
  };
  return {
    answer,
    ask: async <T>(query: string) => {
      const { response } = await answer(query);
      expect(response).not.toHaveProperty('errors');
      return (response as { data: T }).data;
    },
    close: async () => {
      await apollo.stop();
      await counting.destroy();
    },
  };
}

export const goldenQueries = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.graphql'));

/** `name.graphql` is answered as `name.json` beside it says, with as many statements. */
export async function expectGolden({ answer }: Asking, folder: string, name: string): Promise<void> {
  const golden = join(folder, `${basename(name, '.graphql')}.json`);
  const { response, statements } = await answer(readFileSync(join(folder, name), 'utf8'));
  const given = { response, statements };
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) {
    writeFileSync(golden, `${JSON.stringify(given, null, 2)}\n`);
  }
  expect(given).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
}
