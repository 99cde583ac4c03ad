/** Lets a mutation write: on the writing connection, in one transaction that first asks who it is. */
import type { ApiScope } from '../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { ApiContext } from '../context.js';
import { apiError } from '../errors.js';
import { findKey, type ApiKey } from './api-key.query.js';
import { hashKey } from './api-key.js';

const HOW = 'Send it as "Authorization: Bearer aidg_…" or "x-api-key: aidg_…".';
const MAKE = 'An operator makes one with: aidgraph key create NAME --scope judge';

/**
 * The key is looked up for each mutation, so that a revoked one stops at once.
 *
 * @param write is given the name under which it is noted who wrote
 * @throws GraphQLError UNAUTHENTICATED or FORBIDDEN
 */
export async function writeAs<T>(
  { caller }: ApiContext,
  scope: ApiScope,
  write: (tx: DatabaseTransaction, by: string) => Promise<T>,
): Promise<T> {
  if (caller === undefined || (caller.operator === undefined && caller.key === undefined)) {
    throw apiError('UNAUTHENTICATED', 'This needs an API key.', `${HOW} ${MAKE}`);
  }
  const { writing, operator, key } = caller;
  return writing.transaction().execute(async (tx) => write(tx, operator ?? (await authorize(tx, key!, scope))));
}

async function authorize(tx: DatabaseTransaction, key: string, scope: ApiScope): Promise<string> {
  const found = await findKey(tx, hashKey(key));
  if (found === null) throw apiError('UNAUTHENTICATED', 'This API key is not known.', `${HOW} ${MAKE}`);
  if (found.state !== 'VALID') throw apiError('UNAUTHENTICATED', whyInvalid(found), MAKE);
  if (!found.scopes.includes(scope)) {
    throw apiError(
      'FORBIDDEN',
      `The API key "${found.name}" does not have the scope "${scope}".`,
      'Ask the operator for a key with it: aidgraph key create NAME --scope judge',
    );
  }
  return `key:${found.id}`;
}

const whyInvalid = ({ name, state, revokedAt, expiresAt }: ApiKey): string =>
  state === 'REVOKED'
    ? `The API key "${name}" was revoked at ${revokedAt}.`
    : `The API key "${name}" expired at ${expiresAt}.`;
