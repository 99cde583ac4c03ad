/** Errors of the API that a client may see: each with a stable code and a hint. Everything else is masked. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type ApiErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INVALID_CURSOR'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'ALIAS_LIMIT'
  | 'FIELD_LIMIT';

export function apiError(code: ApiErrorCode, message: string, hint?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(hint !== undefined && { hint }) } });
}

/** A limit that a validation rule found: Apollo gives all of those one code, so ours travels beside it (see `restoreCode`). */
export function limitError(code: ApiErrorCode, message: string, hint: string): GraphQLError {
  return new GraphQLError(message, { extensions: { limit: code, hint } });
}

/** Puts the code of a limit in the place of Apollo's. */
export function restoreCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { limit, ...extensions } = formatted.extensions ?? {};
  return limit === undefined ? formatted : { ...formatted, extensions: { ...extensions, code: limit } };
}
