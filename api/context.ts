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
export const createContext = (db: Database, caller?: Caller, visit?: Visit): ApiContext =>
  new RequestContext(db, { ...(caller && { caller }), ...(visit && { visit }) });

/**
 * The loaders are made when the first is asked for: making forty of them took 50 µs and as much again to collect, which an
 * operation without lists need not pay. Apollo copies a context's own properties, so the getter is its class's.
 */
class RequestContext implements ApiContext {
  declare readonly caller?: Caller;
  declare readonly visit?: Visit;
  private made: Loaders | undefined;

  constructor(
    readonly db: Database,
    asked: Pick<ApiContext, 'caller' | 'visit'>,
  ) {
    Object.assign(this, asked);
  }

  get loaders(): Loaders {
    return (this.made ??= createLoaders(this.db));
  }
}
