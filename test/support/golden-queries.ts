/** Answers GraphQL in this process and counts the SQL statements; compares with golden files (`UPDATE_GOLDEN=1` rewrites). */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { createApolloServer } from '../../api/apollo.js';
import { createContext } from '../../api/context.js';
import type { DB } from '../../schema/tables.generated.js';

export interface Answered {
  readonly response: unknown;
  readonly statements: number;
}

export interface Asking {
  answer(query: string): Promise<Answered>;
  /** The `data` of an answer without errors. */
  ask<T>(query: string): Promise<T>;
  close(): Promise<void>;
}

export async function openAsking(url: string): Promise<Asking> {
  let statements = 0;
  const counting = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1 }) }),
    log: () => void (statements += 1),
  });
  const apollo = await createApolloServer({ error: (details) => console.error(details) });
  const answer = async (query: string): Promise<Answered> => {
    statements = 0;
    const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(counting) });
    if (body.kind !== 'single') throw new Error('not a single answer');
    return { response: JSON.parse(JSON.stringify(body.singleResult)) as unknown, statements };
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
  const given = await answer(readFileSync(join(folder, name), 'utf8'));
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) {
    writeFileSync(golden, `${JSON.stringify(given, null, 2)}\n`);
  }
  expect(given).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
}
