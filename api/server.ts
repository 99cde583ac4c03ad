/** The HTTP server: /graphql for questions; health, metrics and queues for whoever runs it. */
import type { RequestListener } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../schema/database.js';
import type { ApiLog } from './api-log.js';
import { DataVersion } from './answers/data-version.js';
import { KeptAnswers } from './answers/kept-answers.js';
import { createApolloServer, createPlanner } from './apollo.js';
import { createContext } from './context.js';
import { servePage, wantsPage } from './graphiql.js';
import { createAdminRouter } from './health/admin.router.js';
import { createHealthRouter } from './health/health.router.js';
import type { Upkeep } from './health/upkeep.js';
import { askFor } from './export/ask.js';
import { refusal } from './errors.js';
import { createExportRouter } from './export/export.router.js';
import { answerErrors } from './http/answer-error.js';
import { listen, Stopping, type HttpServer } from './http/http-server.js';
import { observeRequests } from './http/observe-requests.js';
import { answerQuestion, isQuestion } from './http/question.endpoint.js';
import { MAX_BODY_BYTES } from './http/read-body.js';
import { giveRequestId, tellRequestId } from './http/request-id.js';
import { crossOrigin, securityHeaders } from './http/security-headers.js';
import { keyOf } from './key/key-of.js';
import { RateLimiter } from './limits/rate-limiter.js';
import type { RateStore } from './limits/rate-store.js';
import { createApiMetrics, type ApiMetrics } from './metrics/api-metrics.js';
import type { Planner } from './plan/planner.js';
import { createSchema } from './schema.js';
import { admit } from './visitor/admit.js';
import { addressesBehind } from './visitor/trusted-address.js';
import { visitOf } from './visitor/visit.js';
import { NO_LIMITS, type Allowances } from './visitor/visitor.js';

export interface ApiServerOptions {
  /** A database on the reading role's pool. */
  readonly db: Database;
  /** A database on the writing role's pool, for mutations. */
  readonly writing: Database;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: ApiLog;
  /** Nothing is limited when left out. */
  readonly allowances?: Allowances;
  /** Where several servers count together; left out, each counts for itself. */
  readonly rateStore?: RateStore;
  /** Whose word on a client's address counts: how many proxies stand in front, or their addresses (Express's "trust proxy"). */
  readonly trustProxy?: number | readonly string[];
  /** How much memory answers may take that are kept while the data stay what they are; 32 MB when left out, 0 keeps none. */
  readonly keptAnswersBytes?: number;
  /** Queues and sources, for whoever runs this; left out, there is nothing to see of them. */
  readonly upkeep?: Upkeep;
}

export type ApiServer = HttpServer;

const KEPT_ANSWERS_BYTES = 32 * 1024 * 1024;

export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { host, port, log } = options;
  const metrics = createApiMetrics();
  if (options.upkeep) metrics.observeProcess();
  const limiter = new RateLimiter({ store: options.rateStore ?? null, log });
  const schema = await createSchema();
  const planner = createPlanner(log);
  const apollo = await createApolloServer(log, { metrics, schema, planner });
  await apollo.start();
  const stopping = new Stopping();
  const answer = createAnswer(options, { apollo, schema, planner, limiter, metrics, stopping });
  const server = await listen({ answer, host, port, stopping });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await apollo.stop();
      await limiter.close();
    },
  };
}

interface Parts {
  readonly apollo: Awaited<ReturnType<typeof createApolloServer>>;
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly limiter: RateLimiter;
  readonly metrics: ApiMetrics;
  readonly stopping: Stopping;
}

/** What every request meets first; then questions go the short way, all else through Express. */
function createAnswer(options: ApiServerOptions, parts: Parts): RequestListener {
  const { db, writing, log, allowances = NO_LIMITS, trustProxy, keptAnswersBytes = KEPT_ANSWERS_BYTES } = options;
  const { apollo, planner, limiter, metrics, stopping } = parts;
  const app = createApp(options, parts);
  const observe = observeRequests(log, metrics);
  const questions = {
    apollo,
    planner,
    answers: new KeptAnswers(new DataVersion(db), keptAnswersBytes),
    metrics,
    db,
    writing,
    log,
    limiter,
    allowances,
    addressOf: addressesBehind(trustProxy),
  };
  return (request, response) => {
    giveRequestId(request, response);
    observe(request, response);
    stopping.sayGoodbye(response);
    securityHeaders(response);
    if (isQuestion(request)) void answerQuestion(questions, request, response);
    else app(request, response);
  };
}

function createApp(options: ApiServerOptions, { apollo, schema, limiter, metrics, stopping }: Parts): express.Express {
  const { db, writing, log, upkeep, allowances = NO_LIMITS, trustProxy = false } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', trustProxy);
  app.use(
    '/graphql',
    crossOrigin,
    (request, response, next) => (wantsPage(request) ? servePage(request, response) : next()),
    admit({ writing, limiter, allowances }),
    tellRequestId,
    express.json({ limit: MAX_BODY_BYTES }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => createContext(db, { writing, key: keyOf(req) }, visitOf(res)),
    }),
  );
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.use(createHealthRouter({ db, upkeep, isStopping: () => stopping.isStopping }));
  app.use(createAdminRouter({ writing, metrics, upkeep }));
  app.use(
    '/v1',
    crossOrigin,
    admit({ writing, limiter, allowances }),
    tellRequestId,
    createExportRouter({ schema, db, ask: askFor(apollo, db) }),
  );
  app.use(answerNothing);
  app.use(answerErrors(log));
  return app;
}

/** What is nowhere is told like every other error: scripts read JSON. */
function answerNothing({ method, path }: express.Request): never {
  const message = `There is nothing at ${method} ${path.slice(0, 60)}.`;
  const hint = 'Questions go to /graphql, files are read from /v1 with GET, /ready and /live tell how the server is.';
  throw refusal({ status: 404, code: 'NOT_FOUND', message, hint });
}
