/** Lets a request in: finds out who it comes from, and refuses a key that is none, or no longer one. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Database } from '../../schema/database.js';
import { checkKey } from '../key/check-key.js';
import { requestIdOf } from '../http/request-id.js';
import { keyOf } from '../key/key-of.js';
import { LEAST_POINTS } from '../limits/points.js';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { countedAddress, isFromThisMachine } from './address.js';
import { setVisit, Visit } from './visit.js';
import type { Allowances, Visitor } from './visitor.js';

export interface Admission {
  /** On the writing role's pool, which alone may look keys up. */
  readonly writing: Database;
  readonly limiter: RateLimiter;
  readonly allowances: Allowances;
}

interface Arrival {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The client's, by what proxies are trusted to say. */
  readonly ip: string;
  readonly key: string | undefined;
}

/**
 * Leaves the visit for whoever has the response (`visitOf`).
 *
 * @throws GraphQLError UNAUTHENTICATED, RATE_LIMITED
 */
export async function admitVisitor(
  { writing, limiter, allowances }: Admission,
  { request, response, ip, key }: Arrival,
): Promise<void> {
  const enter = (visitor: Visitor): Visit => {
    const visit = new Visit(requestIdOf(response), visitor, limiter);
    setVisit(response, visit);
    return visit;
  };
  const anonymous = anonymousVisitor(ip, request, allowances);
  const visit = enter(anonymous);
  if (key === undefined) return visit.refuseIfSpent();
  const found = await checkKey(writing, key).catch((error: unknown) => {
    // Whoever tries keys out pays for each try.
    visit.charge(LEAST_POINTS);
    throw error;
  });
  enter({ ...anonymous, id: `key:${found.id}`, key: found, limit: allowances.keyPoints }).refuseIfSpent();
}

export const admit =
  (admission: Admission): RequestHandler =>
  async (request, response, next) => {
    await admitVisitor(admission, { request, response, ip: request.ip ?? 'unknown', key: keyOf(request) });
    next();
  };

const anonymousVisitor = (ip: string, { headers }: IncomingMessage, allowances: Allowances): Visitor => ({
  id: `ip:${countedAddress(ip)}`,
  key: null,
  limit: allowances.anonymousPoints,
  isRefusable: allowances.isLoopbackLimited || !isFromThisMachine(ip, headers),
});
