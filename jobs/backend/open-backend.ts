/** Opens the backend that the settings name. */
import type { Pool } from 'pg';
import { openPostgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { openRedisBackend } from './redis-backend.js';

export interface BackendOptions {
  /** Null: queue in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly allowVolatileRedis: boolean;
  /** A new pool with `search_path=bullmq,public`, which the backend will end. */
  readonly openQueuePool: () => Pool;
  readonly onError?: (error: Error) => void;
}

/** @throws AidgraphError when the Redis does not answer or does not keep what it is given */
export async function openBackend(options: BackendOptions): Promise<QueueBackend> {
  const { redisUrl, allowVolatileRedis, onError = () => undefined } = options;
  if (redisUrl === null) return openPostgresBackend(options.openQueuePool(), onError);
  return openRedisBackend({ redisUrl, allowVolatileRedis, onError });
}
