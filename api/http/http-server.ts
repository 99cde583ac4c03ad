/** The HTTP server below everything: it listens, and stops without breaking an answer off. */
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { AidgraphError } from '../../schema/errors.js';

export interface HttpServer {
  readonly url: string;
  /** Refuses no request that has come, tells clients to go elsewhere, and resolves when the last is answered. */
  close(): Promise<void>;
}

export interface Listening {
  readonly answer: RequestListener;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly stopping: Stopping;
}

/** While clients are connected, so long the server still answers after the signal: a balancer may learn from /ready that it goes. */
const FAREWELL_MS = 1000;
const LOOK_EVERY_MS = 50;

/** Whether the server is on its way out; each client is then told to connect anew, elsewhere. */
export class Stopping {
  isStopping = false;

  sayGoodbye(response: ServerResponse): void {
    if (this.isStopping) response.setHeader('connection', 'close');
  }
}

export async function listen({ answer, host, port, stopping }: Listening): Promise<HttpServer> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server, stopping) };
}

async function close(server: Server, stopping: Stopping): Promise<void> {
  stopping.isStopping = true;
  const farewell = Date.now() + FAREWELL_MS;
  while (Date.now() < farewell && (await connectionsOf(server)) > 0) {
    await sleep(LOOK_EVERY_MS);
    if (Date.now() >= farewell - FAREWELL_MS / 2) server.closeIdleConnections();
  }
  const closed = new Promise((resolve) => server.close(resolve));
  const sweep = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  await closed;
  clearInterval(sweep);
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve) => server.getConnections((_, count = 0) => resolve(count)));

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): AidgraphError {
  const message =
    error.code === 'EADDRINUSE'
      ? `Port ${port} of ${host} is in use. Stop what listens there, or set PORT to another one (0 takes a free one).`
      : `Cannot listen on ${host}:${port}: ${error.message}. Check HOST and PORT.`;
  return new AidgraphError('CONFIGURATION', message, { cause: error });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
