/** Security headers. Reads are for everyone, from any page; nothing here is a cookie's business. */
import type { ServerResponse } from 'node:http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** An answer of data shows nothing and loads nothing; pages (GraphiQL, the queue board) have a policy of their own. */
const ofData: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
});

/** They are the same for every request, so helmet is asked once. */
const headers: readonly (readonly [string, string])[] = (() => {
  const set: [string, string][] = [];
  const recorder = {
    setHeader: (name: string, value: string) => set.push([name, value]),
    removeHeader: () => undefined,
  };
  ofData({} as Request, recorder as unknown as Response, () => undefined);
  return set;
})();

export function securityHeaders(response: ServerResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

const EXPOSED = 'ratelimit, ratelimit-policy, retry-after, x-request-id';
const ALLOWED = 'content-type, apollo-require-preflight, authorization, x-api-key, x-request-id';

export function openToAll(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', EXPOSED);
}

export function crossOrigin(request: Request, response: Response, next: NextFunction): void {
  openToAll(response);
  if (request.method !== 'OPTIONS') return next();
  response.setHeader('access-control-allow-headers', ALLOWED);
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  response.setHeader('access-control-max-age', '86400');
  response.status(204).end();
}
