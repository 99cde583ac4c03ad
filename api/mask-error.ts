/** Faults of the server are logged whole and told in one sentence; faults of the question are told in full. */
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AidgraphError } from '../schema/errors.js';
import type { ApiLog } from './api-log.js';
import { restoreCode, type ApiErrorCode } from './errors.js';

/** A message may quote what was sent: enough of it to recognise it, and no more. */
const MAX_MESSAGE_LENGTH = 500;

export function maskError(formatted: GraphQLFormattedError, error: unknown, log: ApiLog): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof AidgraphError) {
    return { ...formatted, message: original.message, extensions: { code: original.code } };
  }
  const isAnswer =
    original instanceof GraphQLError && formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (isAnswer) return shorten(restoreCode(formatted));
  const path = formatted.path !== undefined && { path: formatted.path };
  if (isTimeout(original)) {
    log.warn?.({ err: original }, 'A statement took too long');
    return { ...TIMEOUT, ...path };
  }
  log.error({ err: original }, 'A GraphQL operation failed');
  return {
    message: 'The server could not answer. The fault is logged; try again in a moment.',
    ...path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

const TIMEOUT = {
  message: 'This takes the database too long.',
  extensions: {
    code: 'TIMEOUT' satisfies ApiErrorCode,
    hint: 'Ask for less: a narrower filter, a smaller page, no totalCount. If you did, the server is busy: try again.',
  },
};

/** query_canceled (statement_timeout), lock_not_available, configuration_limit_exceeded (temp_file_limit), an idle transaction ended. */
const TIMEOUT_STATES = new Set(['57014', '55P03', '53400', '25P03']);

function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  // What pg's pool says when no connection came free.
  return TIMEOUT_STATES.has(String(code)) || /timeout exceeded when trying to connect/.test(error.message);
}

function shorten(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.length <= MAX_MESSAGE_LENGTH) return formatted;
  return { ...formatted, message: `${formatted.message.slice(0, MAX_MESSAGE_LENGTH)} …` };
}
