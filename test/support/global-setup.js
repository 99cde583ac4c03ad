/** Chooses the run's temporary folder. Jest loads this file outside of its own transform, hence JavaScript and tsx. */
import { tsImport } from 'tsx/esm/api';

export default async function setUp() {
  const { makeRunFolder } = await tsImport('./run-folder.ts', import.meta.url);
  process.env.AIDGRAPH_TEST_HOME = await makeRunFolder();
}
