/** The HTTP server: /graphql for questions, /ready and /live for whoever runs it. */
import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { sql } from 'kysely';
import { AidgraphError } from '../schema/errors.js';
import type { Database } from '../schema/database.js';
import { createApolloServer, type ApiLog } from './apollo.js';
import { createContext } from './context.js';
import { servePage, wantsPage } from './graphiql.js';

export interface ApiServerOptions {
  /** A database on the reading role's pool. */
  readonly db: Database;
  /** A database on the writing role's pool, for mutations. */
  readonly writing: Database;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: ApiLog;
}

export interface ApiServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startApiServer({ db, writing, host, port, log }: ApiServerOptions): Promise<ApiServer> {
  const apollo = await createApolloServer(log);
  await apollo.start();
  let isReady = true;
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/live', (_request, response) => response.json({ status: 'live' }));
  app.get('/ready', (_request, response) => answerReady(db, isReady, response));
  app.use(
    '/graphql',
    (request, response, next) => (wantsPage(request) ? servePage(request, response) : next()),
    express.json({ limit: '100kb' }),
    expressMiddleware(apollo, { context: async ({ req }) => createContext(db, { writing, key: keyOf(req) }) }),
  );
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    answerError(error, response, log),
  );
  const server = await listen(app, host, port);
  return {
    url: urlOf(server, host),
    close: async () => {
      isReady = false;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await apollo.stop();
      await closed;
    },
  };
}

/** The API key of a request: never a cookie, so that no other page can send it unasked. */
function keyOf(request: Request): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  return bearer ?? (request.get('x-api-key')?.trim() || undefined);
}

/** Reads are for everyone, from any page; nothing here is a cookie's business. */
function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'content-type, apollo-require-preflight, authorization, x-api-key',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
}

async function answerReady(db: Database, isReady: boolean, response: Response): Promise<void> {
  try {
    if (!isReady) throw new Error('The server is stopping.');
    await sql`select 1 from event limit 1`.execute(db);
    response.json({ status: 'ready' });
  } catch (error) {
    response.status(503).json({ status: 'not ready', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** A body that is too large or no JSON is the client's fault and told so; the rest is logged and masked. */
function answerError(error: unknown, response: Response, log: ApiLog): void {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  if (status >= 500) log.error({ err: error }, 'A request failed');
  const message =
    status >= 500 ? 'The server could not answer.' : error instanceof Error ? error.message : 'Bad request.';
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] });
}

async function listen(app: Express, host: string, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new AidgraphError(
          'CONFIGURATION',
          error.code === 'EADDRINUSE'
            ? `Port ${port} of ${host} is in use. Stop what listens there, or set PORT to another one (0 takes a free one).`
            : `Cannot listen on ${host}:${port}: ${error.message}. Check HOST and PORT.`,
          { cause: error },
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
