/** Answers the operations that files are made of. */
import type { ApolloServer } from '@apollo/server';
import type { Database } from '../../schema/database.js';
import { createContext, type ApiContext } from '../context.js';
import { executeOperation } from '../execute-operation.js';
import type { Ask } from './read-rows.js';

export const askFor =
  (apollo: ApolloServer<ApiContext>, db: Database): Ask =>
  (query, variables) =>
    executeOperation(apollo, { query, variables }, createContext(db));
