/**
 * Answers the questions that make up nearly all of the traffic, POST /graphql with JSON, without Express: between the socket and
 * Apollo it cost more than everything of ours together. All else (GET, preflights, other types, compressed bodies, pages) goes the long way, to the same end.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Database } from '../../schema/database.js';
import type { KeptAnswers } from '../answers/kept-answers.js';
import { unlessRefused } from '../errors.js';
import type { ApiLog } from '../api-log.js';
import { createContext, type ApiContext } from '../context.js';
import { keyIn } from '../key/key-of.js';
import { admitVisitor, type Admission } from '../visitor/admit.js';
import { visitOf, type Visit } from '../visitor/visit.js';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import { observeAnswer } from '../metrics/metrics-plugin.js';
import type { Planner } from '../plan/planner.js';
import { answerKnown } from './answer-known.js';
import { answerError } from './answer-error.js';
import { parseJson, readText } from './read-body.js';
import { named, requestIdOf } from './request-id.js';
import { openToAll } from './security-headers.js';

export interface Questions extends Admission {
  readonly apollo: ApolloServer<ApiContext>;
  readonly planner: Planner;
  readonly answers: KeptAnswers;
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
  const text = await readText(request);
  const visit = visitOf(response);
  const isPlain = wantsPlainJson(request);
  if (isPlain && (await answerAgain(questions, text, response))) return;
  const { answers } = questions;
  const { version } = answers;
  const body = parseJson(text);
  const known = isPlain ? await answerKnown(questions, body, visit) : undefined;
  const sent = known === undefined ? await askApollo(questions, { request, response, key }, body) : plainJson(known);
  send(response, sent);
  if (isPlain && visit?.answered && text.length <= LONGEST_KEPT_QUESTION) {
    const { points, answered: operation, operationName } = visit;
    answers.keep(text, { body: sent.body, points, operation, operationName }, version);
  }
}

/** As the same question was answered before, if that is still right: no less is charged and measured for it. */
async function answerAgain({ answers, metrics }: Questions, text: string, response: ServerResponse): Promise<boolean> {
  const begun = process.hrtime.bigint();
  const kept = await answers.find(text);
  const visit = visitOf(response);
  if (kept === undefined || !pays(visit, kept.points)) return false;
  if (visit) visit.operationName = kept.operationName;
  observeAnswer(metrics, { begun, operation: kept.operation, errors: [], visit });
  metrics.keptAnswers.inc();
  send(response, plainJson(kept.body));
  return true;
}

/** Who has not enough left is told so on the long way. */
const pays = (visit: Visit | undefined, points: number): boolean =>
  unlessRefused(() => {
    visit?.charge(points);
    return true;
  }) ?? false;

async function askApollo(
  { apollo, db, writing }: Questions,
  { request, response, key }: Exchange,
  body: unknown,
): Promise<Sent> {
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
  return { status, headers: answer.headers, body: Buffer.from(text) };
}

/** Longer ones nobody asks twice, and they would have to be kept as well. */
const LONGEST_KEPT_QUESTION = 20_000;

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
  readonly body: Buffer;
}

const plainJson = (body: string | Buffer): Sent => ({
  status: 200,
  headers: PLAIN_JSON,
  body: typeof body === 'string' ? Buffer.from(body) : body,
});

function send(response: ServerResponse, { status, headers, body }: Sent): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  for (const [name, value] of Object.entries(visitOf(response)?.headers ?? {})) response.setHeader(name, value);
  response.setHeader('content-length', body.length);
  response.writeHead(status);
  response.end(body);
}
