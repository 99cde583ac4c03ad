/** Every request has an id, which its answer, its errors and the log name: the client's own, or a new one. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

const ACCEPTABLE = /^[\w.:/+=-]{1,64}$/;

const ids = new WeakMap<ServerResponse, string>();

export function giveRequestId(request: IncomingMessage, response: ServerResponse): void {
  const given = String(request.headers['x-request-id'] ?? '');
  const id = ACCEPTABLE.test(given) ? given : randomUUID();
  ids.set(response, id);
  response.setHeader('x-request-id', id);
}

export const requestIdOf = (response: ServerResponse): string => ids.get(response) ?? 'unknown';

interface Errors {
  errors?: { extensions?: Record<string, unknown> }[];
}

/** What Apollo refuses before it knows of a context (no JSON, CSRF, batches) has no id yet when it is sent. */
export function tellRequestId(_request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body?: unknown) => {
    response.send = send;
    return send(response.statusCode >= 400 && typeof body === 'string' ? named(body, requestIdOf(response)) : body);
  };
  next();
}

/** @param body JSON of errors; anything else is left as it is */
export function named(body: string, requestId: string): string {
  if (!body.startsWith('{"errors":')) return body;
  const answer = JSON.parse(body) as Errors;
  for (const error of answer.errors ?? []) error.extensions = { ...error.extensions, requestId };
  return JSON.stringify(answer);
}
