/** `aidgraph serve`: the API server alone. */
import type { Command } from 'commander';
import { say } from '../output.js';

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the GraphQL API; migrates an empty database first.')
    .option('--json', 'print the addresses as JSON')
    .action(async (options: { json?: boolean }) => {
      const { openPreparedRuntime } = await import('../prepare-database.js');
      const { openApi } = await import('../open-api.js');
      const { drainOnSignal } = await import('../drain-on-signal.js');
      const runtime = await openPreparedRuntime();
      const api = await openApi(runtime);
      drainOnSignal({
        seconds: runtime.settings.drainSeconds,
        say,
        close: async () => {
          await api.close();
          await runtime.close();
        },
      });
      if (options.json) process.stdout.write(`${JSON.stringify({ url: api.url, graphql: `${api.url}/graphql` })}\n`);
      else say(`Serving at ${api.url}/graphql (Ctrl-C stops it).`);
    });
}
