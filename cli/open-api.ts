/** Starts the API server of a runtime on its own reading and writing connections, and shows it the queues. */
import { startApiServer, type ApiServer } from '../api/server.js';
import { openRateStore } from './rate-store.js';
import { openReadingDatabase } from './reading-database.js';
import { keepHeapSmall, type Runtime } from './runtime.js';
import { openUpkeep } from './upkeep/open-upkeep.js';
import { openWritingDatabase } from './writing-database.js';

export interface OpenApi extends ApiServer {
  readonly reading: Awaited<ReturnType<typeof openReadingDatabase>>;
}

export async function openApi(runtime: Runtime): Promise<OpenApi> {
  const { settings, database, log, pools } = runtime;
  keepHeapSmall();
  const reading = await openReadingDatabase(database.url, pools.facts, settings.statementSeconds);
  const writing = await openWritingDatabase(database.url, pools.facts);
  const upkeep = openUpkeep(runtime);
  const rateStore = openRateStore(settings, writing.pool);
  const closeAll = async (): Promise<void> => {
    await upkeep.close();
    rateStore.close();
    await Promise.all([reading.close(), writing.close()]);
  };
  try {
    const server = await startApiServer({
      db: reading.db,
      writing: writing.db,
      log,
      upkeep,
      rateStore,
      keptAnswersBytes: settings.keptAnswersMb * 1024 * 1024,
      host: settings.host,
      port: settings.port,
      ...(settings.trustProxy !== null && { trustProxy: settings.trustProxy }),
      allowances: {
        anonymousPoints: settings.anonymousPoints,
        keyPoints: settings.keyPoints,
        isLoopbackLimited: settings.limitLoopback,
      },
    });
    const close = async (): Promise<void> => {
      await server.close();
      await closeAll();
    };
    return { url: server.url, reading, close };
  } catch (error) {
    await closeAll();
    await runtime.close();
    throw error;
  }
}
