/** Puts database, pools, queue and workers together: what every command that needs a database opens first and closes last. */
import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { openBackend } from '../jobs/backend/open-backend.js';
import type { QueueBackend } from '../jobs/backend/queue-backend.js';
import { createWork, startWorkers, type JobDependencies, type RunningWorkers } from '../jobs/worker.js';
import { settleFlows } from '../etl/load/flows/follow-events.js';
import { createDatabase, migrate, type Database } from '../schema/database.js';
import { openDatabase, type OpenDatabase } from './database/open-database.js';
import { createPools, type Pools } from './database/pools.js';
import { createLog } from './log.js';
import type { Settings } from './settings.js';

export interface Runtime {
  readonly settings: Settings;
  readonly log: Logger;
  readonly database: OpenDatabase;
  readonly pools: Pools;
  /** Over `pools.facts`, migrated. */
  readonly db: Database;
  /** A new queue backend, which the caller closes. */
  openQueues(): Promise<QueueBackend>;
  /** Workers, relay, reconciler and watchdog; closed with the runtime at the latest. */
  startWorkers(dependencies: Omit<JobDependencies, 'db'>): Promise<RunningWorkers>;
  /** Drains the workers, ends the pools and leaves the database; a second call waits for the first. */
  close(): Promise<void>;
}

/**
 * By itself V8 lets the heap grow to four times what is alive before it collects: a server that streams a long list held 306 MB where
 * 220 do, a worker that loads a large file would hold
 * 400 MB where 290 do (measured on IATI, at the same speed).
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=100');

/**
 * @example
 * const runtime = await openRuntime(readSettings(process.env));
 * await runtime.startWorkers(await jobDependencies(runtime));
 * await runtime.close();
 */
export async function openRuntime(
  settings: Settings,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<Runtime> {
  const log = createLog(settings);
  const database = await openDatabase(settings, say);
  const pools = createPools(database.url, (error) => log.debug({ err: error }, error.message));
  const db = createDatabase(pools.facts);
  const running: RunningWorkers[] = [];
  const closeAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((workers) => workers.close()));
    await pools.close();
    await database.close();
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeAll());
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  const openQueues = (): Promise<QueueBackend> =>
    openBackend({
      ...settings,
      openQueuePool: pools.openQueuePool,
      onError: (error) => log.warn({ err: error }, error.message),
    });
  return {
    settings,
    log,
    database,
    pools,
    db,
    openQueues,
    close,
    startWorkers: async (dependencies) => {
      keepHeapSmall();
      const workers = await startWorkers({
        db,
        connectionString: database.url,
        openBackend: openQueues,
        work: createWork({ ...dependencies, db }),
        settings,
        log,
        onHopeless: () => {
          log.fatal(
            'Jobs still wait and restarting the workers did not help: exiting, so that a new process can take over.',
          );
          process.exit(1);
        },
      });
      running.push(workers);
      // What an older version loaded, or a worker that was killed left behind. Questions are answered meanwhile, at more length.
      settleFlows(db).catch((error: unknown) =>
        log.debug({ err: error }, 'Sums of aid flows are left to the next load.'),
      );
      return workers;
    },
  };
}
