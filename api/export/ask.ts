/** Answers the operations that files are made of, in this process and with everyone's limits on what one operation may cost. */
import type { ApolloServer } from '@apollo/server';
import type { Database } from '../../schema/database.js';
import { createContext, type ApiContext } from '../context.js';
import { SplicedData } from '../plan/spliced-data.js';
import type { Ask } from './read-rows.js';

export const askFor =
  (apollo: ApolloServer<ApiContext>, db: Database): Ask =>
  async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext(db) });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not asked for.');
    const { data, errors } = body.singleResult;
    const answered: unknown = data;
    return { data: answered instanceof SplicedData ? answered.toJSON() : answered, errors };
  };
