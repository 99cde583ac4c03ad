/** Lets only keys with the scope "admin" through: as any key comes, or as the password that a browser asks for. */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from '../../schema/database.js';
import { refusal } from '../errors.js';
import { checkKey, checkScope } from './check-key.js';
import { keyOf, passwordOf } from './key-of.js';

/** @param writing on the writing role's pool, which alone may look keys up */
export const requireAdmin =
  (writing: Database): RequestHandler =>
  async (request: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    // A browser sends the password along with requests that another page made it send.
    if (isOfAnotherPage(request)) throw forbidden();
    const key = keyOf(request) ?? passwordOf(request);
    if (key === undefined) throw passwordIsNeeded();
    checkScope(await checkKey(writing, key, 'admin').catch(askAgain), 'admin');
    next();
  };

function isOfAnotherPage(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  return request.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** A browser asks for the password anew only when it is told that it is Basic authorization that is wanted. */
function askAgain(error: unknown): never {
  if (error instanceof Error && 'extensions' in error) throw passwordIsNeeded(error.message);
  throw error;
}

const passwordIsNeeded = (message = 'This needs an API key with the scope "admin".') =>
  refusal({
    status: 401,
    code: 'UNAUTHENTICATED',
    message,
    hint: 'Send it as "Authorization: Bearer aidg_…", or give it as the password. An operator makes one with: aidgraph key create NAME --scope admin',
    headers: { 'www-authenticate': 'Basic realm="aidgraph: an API key with the scope admin as password"' },
  });

const forbidden = () =>
  refusal({
    status: 403,
    code: 'FORBIDDEN',
    message: 'Another page may not do this in your name.',
    hint: 'Open /admin/queues itself.',
  });
