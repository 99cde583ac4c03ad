/** Lets a mutation write: on the writing connection, in one transaction that first asks who it is. */
import type { ApiScope } from '../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { ApiContext } from '../context.js';
import { checkKey, checkScope, keyIsNeeded } from './check-key.js';

/**
 * The key is looked up within the transaction, so that one revoked in the meantime writes nothing.
 *
 * @param write is given the name under which it is noted who wrote
 * @throws GraphQLError UNAUTHENTICATED or FORBIDDEN
 */
export async function writeAs<T>(
  { caller }: ApiContext,
  scope: ApiScope,
  write: (tx: DatabaseTransaction, by: string) => Promise<T>,
): Promise<T> {
  if (caller === undefined || (caller.operator === undefined && caller.key === undefined)) throw keyIsNeeded(scope);
  const { writing, operator, key } = caller;
  return writing.transaction().execute(async (tx) => write(tx, operator ?? (await authorize(tx, key!, scope))));
}

async function authorize(tx: DatabaseTransaction, key: string, scope: ApiScope): Promise<string> {
  const found = await checkKey(tx, key, scope);
  checkScope(found, scope);
  return `key:${found.id}`;
}
