/** Lets a request in: finds out who it comes from, and refuses a key that is none, or no longer one. */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from '../../schema/database.js';
import { checkKey } from '../key/check-key.js';
import { keyOf } from '../key/key-of.js';
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
export function admit(admission: Admission): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const anonymous = anonymousVisitor(request, admission.allowances);
    const enter = (visitor: Visitor): void => {
      const requestId = String(response.locals['requestId']);
      response.locals['visit'] = new Visit(requestId, visitor, admission.limiter);
    };
    enter(anonymous);
    const key = keyOf(request);
    if (key === undefined) return next();
    try {
      const found = await checkKey(admission.writing, key);
      enter({ ...anonymous, id: `key:${found.id}`, key: found, limit: admission.allowances.keyPoints });
    } catch (error) {
      // Whoever tries keys out pays for each try.
      (response.locals['visit'] as Visit).charge(1);
      throw error;
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
