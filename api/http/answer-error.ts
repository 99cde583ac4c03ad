/** What a request that no operation came of is told: its own faults in full, those of the server in one sentence. */
import type { ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ApiLog } from '../api-log.js';
import { requestIdOf } from './request-id.js';

interface Told {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers?: Iterable<readonly [string, string]>;
}

/** Express recognises an error handler by its four parameters. */
export const answerErrors =
  (log: ApiLog) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    // Too late to tell: breaking the connection off says that something is missing.
    if (response.headersSent) {
      log.error({ err: error, requestId: requestIdOf(response) }, 'A request failed');
      return next(error);
    }
    answerError(error, response, log);
  };

export function answerError(error: unknown, response: ServerResponse, log: ApiLog): void {
  const { status, message, extensions, headers = [] } = tell(error);
  const requestId = requestIdOf(response);
  if (status >= 500) log.error({ err: error, requestId }, 'A request failed');
  for (const [name, value] of headers) response.setHeader(name, value);
  const body = JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function tell(error: unknown): Told {
  if (error instanceof GraphQLError) return tellRefusal(error);
  const status = statusOf(error);
  if (status >= 500) {
    return {
      status,
      message: 'The server could not answer. The fault is logged; try again in a moment.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  return {
    status,
    message: error instanceof Error ? error.message : 'Bad request.',
    extensions: { code: 'BAD_REQUEST' },
  };
}

function tellRefusal({ message, extensions: { http, ...extensions } }: GraphQLError): Told {
  const { status = 400, headers = [] } = (http ?? {}) as unknown as Partial<Pick<Told, 'status' | 'headers'>>;
  return { status, message, extensions, headers };
}

/** Express's parsers put a status on what they throw. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
