/** `aidgraph work`: workers, relay and reconciler alone. */
import type { Command } from 'commander';
import { say } from '../output.js';

export function registerWork(program: Command): void {
  program
    .command('work')
    .description('Run jobs until stopped; SIGTERM lets those under way end.')
    .action(async () => {
      const { openPreparedRuntime } = await import('../prepare-database.js');
      const { jobDependencies } = await import('../job-dependencies.js');
      const { drainOnSignal } = await import('../drain-on-signal.js');
      const runtime = await openPreparedRuntime();
      await runtime.startWorkers(await jobDependencies(runtime));
      drainOnSignal({ seconds: runtime.settings.drainSeconds, say, close: () => runtime.close() });
      say('Working (Ctrl-C stops it).');
    });
}
