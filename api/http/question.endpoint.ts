/**
 * Answers the questions that make up nearly all of the traffic, POST /graphql with JSON, without Express: between the socket and
 * Apollo it cost more than everything of ours together. All else (GET, preflights, other types, compressed bodies, pages) goes the long way, to the same end.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Database } from '../../schema/database.js';
import type { ApiLog } from '../api-log.js';
import { createContext, type ApiContext } from '../context.js';
import { keyIn } from '../key/key-of.js';
import { admitVisitor, type Admission } from '../visitor/admit.js';
import { visitOf } from '../visitor/visit.js';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import type { Planner } from '../plan/planner.js';
import { answerKnown } from './answer-known.js';
import { answerError } from './answer-error.js';
import { readJson } from './read-json.js';
import { named, requestIdOf } from './request-id.js';
import { openToAll } from './security-headers.js';

export interface Questions extends Admission {
  readonly apollo: ApolloServer<ApiContext>;
  readonly planner: Planner;
  readonly metrics: ApiMetrics;
  /** On the reading role's pool. */
  readonly db: Database;
  readonly log: ApiLog;
  /** The client's address, by what proxies are trusted to say. */
  readonly addressOf: (request: IncomingMessage) => string;
}

export const isQuestion = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  url === '/graphql' &&
  headers['content-type']?.startsWith('application/json') === true &&
  headers['content-encoding'] === undefined;

export async function answerQuestion(
  questions: Questions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  openToAll(response);
  try {
    const key = keyIn(request.headers);
    await admitVisitor(questions, { request, response, ip: questions.addressOf(request), key });
    await answerBody(questions, { request, response, key });
  } catch (error) {
    if (response.headersSent || response.destroyed) response.destroy();
    else answerError(error, response, questions.log);
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly key: string | undefined;
}

async function answerBody(questions: Questions, { request, response, key }: Exchange): Promise<void> {
  const body = await readJson(request);
  const known = wantsPlainJson(request) ? await answerKnown(questions, body, visitOf(response)) : undefined;
  if (known !== undefined) return send(response, { status: 200, headers: PLAIN_JSON, text: known });
  const { apollo, db, writing } = questions;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const visit = visitOf(response);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => createContext(db, { writing, key }, visit),
  });
  if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const status = answer.status ?? 200;
  const text = status >= 400 ? named(answer.body.string, requestIdOf(response)) : answer.body.string;
  send(response, { status, headers: answer.headers, text });
}

const PLAIN_JSON = [
  ['cache-control', 'no-store'],
  ['content-type', 'application/json; charset=utf-8'],
] as const;

/** Whoever accepts anything gets what Apollo would choose: JSON. */
const wantsPlainJson = ({ headers: { accept } }: IncomingMessage): boolean =>
  accept === undefined || accept === '*/*' || accept === 'application/json';

interface Sent {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly text: string;
}

function send(response: ServerResponse, { status, headers, text }: Sent): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  for (const [name, value] of Object.entries(visitOf(response)?.headers ?? {})) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(text));
  response.writeHead(status);
  response.end(text);
}
