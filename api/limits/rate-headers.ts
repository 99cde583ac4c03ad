/** The headers RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-08). */
import type { Visitor } from '../visitor/visitor.js';
import type { Standing } from './rate-limiter.js';
import { HOUR_SECONDS } from './rate-store.js';

/** @example { 'ratelimit': '"anonymous";r=985;t=3412', 'ratelimit-policy': '"anonymous";q=1000;w=3600' } */
export function rateHeaders(
  visitor: Visitor,
  { limit, remaining, resetAt }: Standing,
): Readonly<Record<string, string>> {
  const policy = visitor.key === null ? 'anonymous' : 'key';
  const seconds = Math.max(Math.ceil((resetAt - Date.now()) / 1000), 0);
  return {
    ratelimit: `"${policy}";r=${remaining};t=${seconds}`,
    'ratelimit-policy': `"${policy}";q=${limit};w=${HOUR_SECONDS}`,
  };
}
