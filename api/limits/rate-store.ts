/** Where processes keep the points of an hour together: PostgreSQL, or Redis where there is one. */
import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible';

export const HOUR_SECONDS = 3600;

export interface StoredCount {
  readonly points: number;
  readonly msBeforeReset: number;
}

export interface RateStore {
  /** @returns what all processes have counted together */
  add(visitorId: string, points: number): Promise<StoredCount>;
}

// What is refused is decided beside this; the store only adds up.
const COUNTING = { points: Number.MAX_SAFE_INTEGER, duration: HOUR_SECONDS, keyPrefix: 'aidgraph-points' } as const;

/** @param pool of the writing role */
export const createPostgresStore = (pool: Pool): RateStore =>
  storeOn(
    new RateLimiterPostgres({
      ...COUNTING,
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
    }),
  );

export const createRedisStore = (redis: Redis): RateStore =>
  storeOn(new RateLimiterRedis({ ...COUNTING, storeClient: redis }));

function storeOn(limiter: RateLimiterPostgres | RateLimiterRedis): RateStore {
  return {
    add: async (visitorId, points) => {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(visitorId, points);
      return { points: consumedPoints, msBeforeReset: msBeforeNext };
    },
  };
}
