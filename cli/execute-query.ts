/** Runs one GraphQL operation in this process, with the limits and errors of the server. */
import type { GraphQLFormattedError } from 'graphql';
import type { ApiLog } from '../api/api-log.js';
import { createApolloServer } from '../api/apollo.js';
import { createContext } from '../api/context.js';
import type { Caller } from '../api/key/caller.js';
import type { Database } from '../schema/database.js';

export interface Asked {
  readonly db: Database;
  /** For mutations; left out where nothing may be written. */
  readonly caller?: Caller;
  readonly log: ApiLog;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export async function executeQuery({ db, caller, log, query, variables = {} }: Asked): Promise<Answer> {
  const apollo = await createApolloServer(log);
  try {
    const response = await apollo.executeOperation({ query, variables }, { contextValue: createContext(db, caller) });
    if (response.body.kind !== 'single') throw new Error('Incremental delivery is not asked for.');
    const { data, errors } = response.body.singleResult;
    return { ...(data !== undefined && { data }), ...(errors !== undefined && { errors }) };
  } finally {
    await apollo.stop();
  }
}
