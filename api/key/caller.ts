/** Who a request comes from. */
import type { Database } from '../../schema/database.js';

/** Who asks, and the connection that what they write goes through. */
export interface Caller {
  /** On the writing role's pool. */
  readonly writing: Database;
  /** As it came with the request. */
  readonly key?: string | undefined;
  /** Set for whoever sits at the machine: needs no key, and is noted under this name. */
  readonly operator?: string;
}
