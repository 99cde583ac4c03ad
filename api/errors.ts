/** Errors of the API that a client may see: each with a stable code and a hint. Everything else is masked. */
import { GraphQLError } from 'graphql';

export type ApiErrorCode =
  'BAD_USER_INPUT' | 'INVALID_CURSOR' | 'COST_LIMIT' | 'DEPTH_LIMIT' | 'ALIAS_LIMIT' | 'FIELD_LIMIT';

export function apiError(code: ApiErrorCode, message: string, hint?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(hint !== undefined && { hint }) } });
}
