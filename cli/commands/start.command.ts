/** `aidgraph start` (what `npm start` runs): database, workers, API, the bundled samples through the real queue, and a first answer. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Input } from '../inputs.js';
import { print, say } from '../output.js';
import { packageFile } from '../package-root.js';
import { startProgress } from '../progress.js';
import type { Runtime } from '../runtime.js';

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('Run everything: database, workers, API, and the bundled samples as a first day’s news.')
    .option('--no-samples', 'start without the bundled samples')
    .action(start);
}

async function start(options: { samples: boolean }): Promise<void> {
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { jobDependencies } = await import('../job-dependencies.js');
  const { openApi } = await import('../open-api.js');
  const { drainOnSignal } = await import('../drain-on-signal.js');
  const runtime = await openPreparedRuntime();
  const { embedded, folder } = runtime.database;
  say(`✔ ${embedded ? `Embedded PostgreSQL in ${folder}` : 'PostgreSQL of DATABASE_URL'}, migrated`);
  await runtime.startWorkers(await jobDependencies(runtime));
  say(`✔ Workers on BullMQ with ${runtime.settings.redisUrl === null ? 'PostgreSQL' : 'Redis'}`);
  const api = await openApi(runtime);
  const stop = new AbortController();
  drainOnSignal({
    seconds: runtime.settings.drainSeconds,
    say,
    close: async () => {
      stop.abort();
      await api.close();
      await runtime.close();
    },
  });
  try {
    if (options.samples) await ingestSamples(runtime, stop.signal);
    await printAnswer(runtime, api);
  } catch (error) {
    if (stop.signal.aborted) return;
    throw error;
  }
  await print(
    [
      '',
      `GraphQL   ${api.url}/graphql   (open it in a browser: GraphiQL with example queries, offline)`,
      `Files     ${api.url}/v1/flows.csv?groupBy=DONOR,YEAR   (all that there are, with columns: ${api.url}/v1)`,
      `Ready     ${api.url}/ready`,
      'Next      npx aidgraph ingest <file|folder|url>   ·   npx aidgraph doctor   ·   Ctrl-C stops it',
      '',
    ].join('\n'),
  );
}

/** Samples have a locator of their own, so that their ids are the same on every machine. */
async function sampleInputs(): Promise<readonly Input[]> {
  const folder = packageFile('samples');
  const names = (await readdir(folder)).toSorted();
  return names.map((name) => ({ name, locator: `sample:${name}`, bytes: () => createReadStream(join(folder, name)) }));
}

async function ingestSamples(runtime: Runtime, signal: AbortSignal): Promise<void> {
  const { summarize, takeInInputs, waitForOutcome } = await import('../ingest-inputs.js');
  const { taken, errors } = await takeInInputs(runtime.db, await sampleInputs(), { hints: {}, signal });
  const bar = startProgress('Reading the samples');
  const outcome = await waitForOutcome(runtime.db, taken, {
    onProgress: (seen) => bar.update(seen.filter(({ state }) => state !== 'working').length, seen.length),
    signal,
  });
  bar.end();
  const summary = summarize(taken, outcome, errors);
  say(
    `✔ Samples: ${summary.documents} documents → ${summary.events} published events (${summary.unchanged} of ${summary.inputs} files were here already)`,
  );
  for (const { name, code, reason } of summary.failed) say(`✖ ${name}: ${code}: ${reason}`);
}

/** The question that the project exists for. */
const FIRST_QUERY = `{
  events(first: 1, filter: { donor: { name: "IOM" }, category: { eq: "wash" } }) {
    nodes {
      kind
      date { value }
      donors { name }
      recipients { name }
      items { description quantity { value } category { code } }
      corroboration
      evidence(first: 1) { quote document { title } }
    }
  }
}`;

async function printAnswer(runtime: Runtime, api: { reading: { db: Runtime['db'] } }): Promise<void> {
  const { executeQuery } = await import('../execute-query.js');
  const answer = await executeQuery({ db: api.reading.db, log: runtime.log, query: FIRST_QUERY });
  await print(`\n${FIRST_QUERY}\n\n${JSON.stringify(answer, null, 2)}\n`);
}
