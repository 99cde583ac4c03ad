/** `aidgraph ingest`: queue inputs, wait with a progress bar, print a summary. */
import type { Command } from 'commander';
import { EXIT_CODES } from '../../schema/errors.js';
import type { IntakeProgress } from '../../etl/load/intake-progress.js';
import type { IntakeHints } from '../../etl/load/take-in.js';
import { parsePublished } from '../dates.js';
import { expandInputs, type Expansion } from '../inputs.js';
import type { IngestSummary } from '../ingest-inputs.js';
import { print, printJson, say } from '../output.js';
import { startProgress } from '../progress.js';
import type { Runtime } from '../runtime.js';

interface IngestOptions {
  readonly published?: string;
  readonly source?: string;
  readonly format?: string;
  readonly language?: string;
  readonly mapping?: string;
  readonly wait: boolean;
  readonly json?: boolean;
}

export function registerIngest(program: Command): void {
  program
    .command('ingest')
    .description('Take in files, folders, URLs or stdin through the queue.')
    .argument('<input...>', 'files, folders, URLs, or - for stdin')
    .option('--published <date>', 'day of publication (YYYY-MM-DD), where the document does not say')
    .option('--source <name>', 'name of the publisher')
    .option('--format <name>', 'text, markdown, html, feed …, where it should not be detected')
    .option('--language <code>', 'language of the documents, where it should not be detected')
    .option('--mapping <file>', 'JSON that says what the columns of a table mean')
    .option('--no-wait', 'leave the work to a running worker')
    .option('--json', 'print the summary as one compact JSON object')
    .action(async (names: string[], options: IngestOptions) => {
      process.exitCode = await ingest(names, options);
    });
}

const STOPPED =
  'Stopped. What was taken in waits in the queue: "aidgraph work", or the same command again, goes on with it.';

async function ingest(names: readonly string[], options: IngestOptions): Promise<number> {
  const hints = await hintsOf(options);
  const found = await expandInputs(names);
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { drainOnSignal } = await import('../drain-on-signal.js');
  const runtime = await openPreparedRuntime();
  const stop = new AbortController();
  drainOnSignal({
    seconds: runtime.settings.drainSeconds,
    say,
    exitCode: EXIT_CODES.FAILURE,
    close: async () => {
      stop.abort();
      await runtime.close();
      say(STOPPED);
    },
  });
  try {
    const summary = await takeInAndWait(runtime, { found, hints, isWaiting: options.wait, signal: stop.signal });
    await printSummary(summary, options.json ?? false);
    return summary.failed.length > 0 ? EXIT_CODES.PARTIAL : 0;
  } catch (error) {
    if (stop.signal.aborted) return EXIT_CODES.FAILURE;
    throw error;
  } finally {
    await runtime.close();
  }
}

interface Ingestion {
  readonly found: Expansion;
  readonly hints: IntakeHints;
  readonly isWaiting: boolean;
  readonly signal: AbortSignal;
}

async function takeInAndWait(runtime: Runtime, { found, hints, isWaiting, signal }: Ingestion): Promise<IngestSummary> {
  const { NO_OUTCOME, summarize, takeInInputs, waitForOutcome } = await import('../ingest-inputs.js');
  const { taken, errors: unread } = await takeInInputs(runtime.db, found.inputs, { hints, signal });
  const errors = [...found.errors, ...unread];
  if (!isWaiting || taken.length === 0) return summarize(taken, NO_OUTCOME, errors);
  const { jobDependencies } = await import('../job-dependencies.js');
  await runtime.startWorkers(await jobDependencies(runtime));
  const bar = startProgress('Reading');
  const onProgress = (seen: readonly IntakeProgress[]): void => {
    const events = seen.reduce((total, one) => total + one.events, 0);
    bar.update(seen.filter(({ state }) => state !== 'working').length, seen.length, `${events} events`);
  };
  const outcome = await waitForOutcome(runtime.db, taken, { onProgress, signal });
  bar.end();
  return summarize(taken, outcome, errors);
}

async function hintsOf({ published, source, format, language, mapping }: IngestOptions): Promise<IntakeHints> {
  return {
    ...(published !== undefined && { published: parsePublished(published) }),
    ...(source !== undefined && { source }),
    ...(format !== undefined && { format: await (await import('../parse-format.js')).parseFormat(format) }),
    ...(language !== undefined && { language }),
    ...(mapping !== undefined && { mapping: await (await import('../read-mapping.js')).readMapping(mapping) }),
  };
}

async function printSummary(summary: IngestSummary, isJson: boolean): Promise<void> {
  if (isJson) return printJson(summary, true);
  for (const { name, code, reason } of summary.failed) say(`${name}: ${code}: ${reason}`);
  await print(
    `${summary.inputs} inputs: ${summary.new} new, ${summary.unchanged} unchanged, ${summary.failed.length} failed. ` +
      `${summary.documents} documents, ${summary.events} published events, ${summary.issues} issues.\n`,
  );
}
