/** Starts the API server of a runtime on its own reading and writing connections. */
import { startApiServer, type ApiServer } from '../api/server.js';
import { openReadingDatabase } from './reading-database.js';
import type { Runtime } from './runtime.js';
import { openWritingDatabase } from './writing-database.js';

export interface OpenApi extends ApiServer {
  readonly reading: Awaited<ReturnType<typeof openReadingDatabase>>;
}

export async function openApi(runtime: Runtime): Promise<OpenApi> {
  const reading = await openReadingDatabase(runtime.database.url, runtime.pools.facts);
  const writing = await openWritingDatabase(runtime.database.url, runtime.pools.facts);
  const { host, port } = runtime.settings;
  try {
    const server = await startApiServer({ db: reading.db, writing: writing.db, host, port, log: runtime.log });
    const close = async (): Promise<void> => {
      await server.close();
      await reading.close();
      await writing.close();
    };
    return { url: server.url, reading, close };
  } catch (error) {
    await reading.close();
    await writing.close();
    await runtime.close();
    throw error;
  }
}
