/**
 * A worker process for chaos to kill: what `aidgraph work` runs, as it is shipped (compiled, hence JavaScript), slowed down
 * so that kills find work under way.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { drainOnSignal } from '../../dist/cli/drain-on-signal.js';
import { jobDependencies } from '../../dist/cli/job-dependencies.js';
import { openPreparedRuntime } from '../../dist/cli/prepare-database.js';
import { readBytes } from '../../dist/etl/extract/read-bytes.js';

const MAX_PAUSE_MS = 150;

async function* readSlowly(bytes, context) {
  await sleep(Math.random() * MAX_PAUSE_MS);
  yield* readBytes(bytes, context);
  await sleep(Math.random() * MAX_PAUSE_MS);
}

const runtime = await openPreparedRuntime();
await runtime.startWorkers({ ...(await jobDependencies(runtime.settings)), readBytes: readSlowly });
drainOnSignal({ close: runtime.close, seconds: runtime.settings.drainSeconds, say: () => undefined });
// Chaos is gone, however it went: go too.
process.stdin.resume().on('end', () => process.exit(1));
process.stdout.write('ready\n');
