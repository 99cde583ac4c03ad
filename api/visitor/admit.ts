/** Lets a request in: finds out who it comes from, and refuses a key that is none, or no longer one. */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from '../../schema/database.js';
import { checkKey } from '../key/check-key.js';
import { requestIdOf } from '../http/request-id.js';
import { keyOf } from '../key/key-of.js';
import { LEAST_POINTS } from '../limits/points.js';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { countedAddress, isFromThisMachine } from './address.js';
import { Visit } from './visit.js';
import type { Allowances, Visitor } from './visitor.js';

export interface Admission {
  /** On the writing role's pool, which alone may look keys up. */
  readonly writing: Database;
  readonly limiter: RateLimiter;
  readonly allowances: Allowances;
}

/** Leaves the visit for handlers behind it (`visitOf`). */
export function admit({ writing, limiter, allowances }: Admission): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const enter = (visitor: Visitor): Visit => {
      const visit = new Visit(requestIdOf(response), visitor, limiter);
      response.locals['visit'] = visit;
      return visit;
    };
    const anonymous = anonymousVisitor(request, allowances);
    const visit = enter(anonymous);
    const key = keyOf(request);
    if (key === undefined) visit.refuseIfSpent();
    else {
      const found = await checkKey(writing, key).catch((error: unknown) => {
        // Whoever tries keys out pays for each try.
        visit.charge(LEAST_POINTS);
        throw error;
      });
      enter({ ...anonymous, id: `key:${found.id}`, key: found, limit: allowances.keyPoints }).refuseIfSpent();
    }
    next();
  };
}

const anonymousVisitor = (request: Request, allowances: Allowances): Visitor => ({
  id: `ip:${countedAddress(request.ip ?? 'unknown')}`,
  key: null,
  limit: allowances.anonymousPoints,
  isRefusable: allowances.isLoopbackLimited || !isFromThisMachine(request),
});
