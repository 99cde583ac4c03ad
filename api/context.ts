/** What a request's resolvers share: the reading database, loaders that live as long as the request, and who asks. */
import type { Database } from '../schema/database.js';
import type { Caller } from './key/caller.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Visit } from './visitor/visit.js';

export interface ApiContext {
  readonly db: Database;
  readonly loaders: Loaders;
  /** Left out where nothing may be written. */
  readonly caller?: Caller;
  /** The request over HTTP; left out on the command line, where nothing is counted. */
  readonly visit?: Visit;
}

/** Call it once a request: a loader that outlived its request would serve stale rows. */
export function createContext(db: Database, caller?: Caller, visit?: Visit): ApiContext {
  return { db, loaders: createLoaders(db), ...(caller && { caller }), ...(visit && { visit }) };
}
