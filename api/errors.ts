/** Errors of the API that a client may see: each with a stable code and a hint. Everything else is masked. */
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type ApiErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INVALID_CURSOR'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'ALIAS_LIMIT'
  | 'FIELD_LIMIT'
  | 'MORE_ERRORS'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'TIMEOUT';

export function apiError(code: ApiErrorCode, message: string, hint?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(hint !== undefined && { hint }) } });
}

export interface Refusal {
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses a request as a whole, before anything of it runs: the HTTP status says so too. */
export function refusal({ status, code, message, hint, headers = {} }: Refusal): GraphQLError {
  // Apollo reads them as a HeaderMap, whatever other packages declare of `http`.
  const http: unknown = { status, headers: new HeaderMap(Object.entries(headers)) };
  const extensions: Record<string, unknown> = { code, hint, http };
  return new GraphQLError(message, { extensions });
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

/**
 * For what is tried on a short way: what is refused there goes the long one, which says so as always.
 *
 * @returns undefined where the client is refused
 * @example unlessRefused(() => visit.charge(3))
 */
export function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
