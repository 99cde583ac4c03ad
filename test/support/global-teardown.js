/** Stops the run's PostgreSQL, if a test started it, and removes the folder. */
import { tsImport } from 'tsx/esm/api';

export default async function tearDown() {
  const { clearRunFolder } = await tsImport('./run-folder.ts', import.meta.url);
  await clearRunFolder(process.env.AIDGRAPH_TEST_HOME);
}
