/** Opens the prepared runtime for one command and closes it after, whatever comes of it. */
import type { Runtime } from './runtime.js';

/** What the runtime needs is loaded only now, so that commands without a database begin at once. */
export async function withRuntime<T>(use: (runtime: Runtime) => Promise<T>): Promise<T> {
  const { openPreparedRuntime } = await import('./prepare-database.js');
  const runtime = await openPreparedRuntime();
  try {
    return await use(runtime);
  } finally {
    await runtime.close();
  }
}
