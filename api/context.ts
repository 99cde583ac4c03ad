/** What a request's resolvers share: the reading database and loaders that live as long as the request. */
import type { Database } from '../schema/database.js';
import { createLoaders, type Loaders } from './loaders.js';

export interface ApiContext {
  readonly db: Database;
  readonly loaders: Loaders;
}

/** Call it once a request: a loader that outlived its request would serve stale rows. */
export function createContext(db: Database): ApiContext {
  return { db, loaders: createLoaders(db) };
}
