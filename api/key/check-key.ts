/** Whether an API key is one: known, not revoked, not expired. */
import type { GraphQLError } from 'graphql';
import type { ApiScope } from '../../schema/codelists/codelists.js';
import type { Database } from '../../schema/database.js';
import { refusal } from '../errors.js';
import { looksLikeKey, hashKey } from './api-key.js';
import { findKey, type ApiKey } from './api-key.query.js';

export const HOW_TO_SEND = 'Send it as "Authorization: Bearer aidg_…" or "x-api-key: aidg_…".';
const howToMake = (scope: ApiScope): string => `An operator makes one with: aidgraph key create NAME --scope ${scope}`;

/**
 * Looked up for every request, so that a revoked key stops at once.
 *
 * @throws GraphQLError UNAUTHENTICATED
 */
export async function checkKey(db: Database, key: string, scope: ApiScope = 'read'): Promise<ApiKey> {
  // What cannot be a key costs no statement.
  const found = looksLikeKey(key) ? await findKey(db, hashKey(key)) : null;
  if (found === null) {
    throw unauthenticated('This API key is not known.', `${HOW_TO_SEND} ${howToMake(scope)}. Reading needs none.`);
  }
  if (found.state === 'VALID') return found;
  throw unauthenticated(whyInvalid(found), `${howToMake(scope)}. Reading needs none.`);
}

/** @throws GraphQLError FORBIDDEN */
export function checkScope(key: ApiKey, scope: ApiScope): void {
  if (key.scopes.includes(scope)) return;
  throw refusal({
    status: 403,
    code: 'FORBIDDEN',
    message: `The API key "${key.name}" does not have the scope "${scope}".`,
    hint: `Ask the operator for a key with it: aidgraph key create NAME --scope ${scope}`,
  });
}

export const keyIsNeeded = (scope: ApiScope): GraphQLError =>
  unauthenticated('This needs an API key.', `${HOW_TO_SEND} ${howToMake(scope)}`);

const unauthenticated = (message: string, hint: string): GraphQLError =>
  refusal({
    status: 401,
    code: 'UNAUTHENTICATED',
    message,
    hint,
    headers: { 'www-authenticate': 'Bearer realm="aidgraph"' },
  });

const whyInvalid = ({ name, state, revokedAt, expiresAt }: ApiKey): string =>
  state === 'REVOKED'
    ? `The API key "${name}" was revoked at ${revokedAt}.`
    : `The API key "${name}" expired at ${expiresAt}.`;
