/** /live, /ready and /progress: for whoever starts, restarts and routes to this process. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Router, type Response } from 'express';
import type { Database } from '../../schema/database.js';
import { checkDatabase } from './check-database.js';
import type { Upkeep } from './upkeep.js';

export interface HealthOptions {
  readonly db: Database;
  readonly upkeep: Upkeep | undefined;
  /** From the signal on: no more requests should come here. */
  readonly isStopping: () => boolean;
}

/** A process whose turns take so long at the median answers nobody in time: better a new one. */
const MAX_LAG_MS = 1000;
const ANSWER_WITHIN_MS = 3000;
/** What is measured includes it. */
const RESOLUTION_MS = 20;

export function createHealthRouter({ db, upkeep, isStopping }: HealthOptions): Router {
  const router = Router();
  const lag = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  lag.enable();
  router.get('/live', (_request, response) => {
    const lagMs = { median: toMs(lag.percentile(50)), max: toMs(lag.max) };
    lag.reset();
    const isLive = lagMs.median < MAX_LAG_MS;
    response.status(isLive ? 200 : 503).json({ status: isLive ? 'live' : 'too slow', eventLoopLagMs: lagMs });
  });
  router.get('/ready', async (_request, response) =>
    answer(response, async () => {
      if (isStopping()) throw new Error('The server is stopping.');
      await checkDatabase(db);
      await upkeep?.checkQueue();
      return { status: 'ready' };
    }),
  );
  router.get('/progress', async (_request, response) =>
    answer(response, async () => {
      const progress = await upkeep?.readProgress();
      response.status(progress?.isStuck ? 503 : 200);
      return { status: progress?.isStuck ? 'stuck' : 'ok', ...progress };
    }),
  );
  return router;
}

async function answer(response: Response, check: () => Promise<object>): Promise<void> {
  try {
    response.json(await within(ANSWER_WITHIN_MS, check()));
  } catch (error) {
    response.status(503).json({ status: 'not ready', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms / 1000} s.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const toMs = (nanoseconds: number): number =>
  Number.isFinite(nanoseconds) ? Math.max(Math.round(nanoseconds / 1e5) / 10 - RESOLUTION_MS, 0) : 0;
