/** Runs one GraphQL operation in this process, with the limits and errors of the server. */
import type { ApiLog } from '../api/api-log.js';
import { createApolloServer } from '../api/apollo.js';
import { createContext } from '../api/context.js';
import { executeOperation, type OperationAnswer } from '../api/execute-operation.js';
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

export async function executeQuery({ db, caller, log, query, variables = {} }: Asked): Promise<OperationAnswer> {
  const apollo = await createApolloServer(log);
  try {
    return await executeOperation(apollo, { query, variables }, createContext(db, caller));
  } finally {
    await apollo.stop();
  }
}
