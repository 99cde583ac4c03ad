/** Where this process counts visitors' points together with others: in Redis where there is one, else in PostgreSQL. */
import { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { createPostgresStore, createRedisStore, type RateStore } from '../api/limits/rate-store.js';
import type { Settings } from './settings.js';

export interface OpenRateStore extends RateStore {
  close(): void;
}

/** @param pool of the writing role */
export function openRateStore({ redisUrl }: Pick<Settings, 'redisUrl'>, pool: Pool): OpenRateStore {
  if (redisUrl === null) return { ...createPostgresStore(pool), close: () => undefined };
  // Counting goes on in memory while Redis is away: nothing waits for it, and what it missed is handed on later.
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  redis.on('error', () => undefined);
  return { ...createRedisStore(redis), close: () => redis.disconnect() };
}
