/** Runs a source now and waits for what comes of it, with workers of its own beside those that may run elsewhere. */
import { setTimeout as sleep } from 'node:timers/promises';
import { queuePollNow } from '../../etl/load/poll/due-polls.js';
import { getPolledSourceOrThrow } from '../../etl/load/poll/polled-sources.js';
import { getIntakesOfRun, getRun } from '../../etl/load/poll/runs.js';
import { acceptHeld } from '../../etl/load/poll/take-file.js';
import { EXIT_CODES } from '../../schema/errors.js';
import { waitForIntakes } from '../ingest-inputs.js';
import { jobDependencies } from '../job-dependencies.js';
import { print, printJson, say } from '../output.js';
import { startProgress } from '../progress.js';
import type { Runtime } from '../runtime.js';

export interface RunOptions {
  readonly accept?: boolean;
  readonly wait: boolean;
  readonly json?: boolean;
}

const LOOK_EVERY_MS = 200;
const GOOD = new Set(['OK', 'UNCHANGED']);

export async function runSource(runtime: Runtime, name: string, options: RunOptions): Promise<number> {
  const { db } = runtime;
  const source = await getPolledSourceOrThrow(db, name);
  const accepted = options.accept ? await acceptHeld(db, source) : undefined;
  const runId = accepted === undefined ? await queuePollNow(db, source.id) : undefined;
  if (!options.wait) {
    say('Queued; a running worker takes it up ("aidgraph work").');
    return 0;
  }
  await runtime.startWorkers(await jobDependencies(runtime));
  if (accepted !== undefined) {
    await waitWithBar(runtime, [accepted.intakeId]);
    say(`What "${source.name}" had held back was taken in.`);
    return 0;
  }
  const run = await waitForRun(runtime, runId!);
  const failed = await waitWithBar(runtime, await getIntakesOfRun(db, run.id));
  await showRun({ ...run, name: source.name }, failed, options.json ?? false);
  return !GOOD.has(run.outcome ?? '') ? EXIT_CODES.FAILURE : failed > 0 ? EXIT_CODES.PARTIAL : 0;
}

type Run = Awaited<ReturnType<typeof getRun>>;

async function waitForRun({ db }: Runtime, runId: string): Promise<Run> {
  for (;;) {
    const run = await getRun(db, runId);
    if (run.ended_at !== null) return run;
    await sleep(LOOK_EVERY_MS);
  }
}

/** @returns how many pages could not be taken in */
async function waitWithBar({ db }: Runtime, intakeIds: readonly string[]): Promise<number> {
  if (intakeIds.length === 0) return 0;
  const bar = startProgress('Pages');
  const progress = await waitForIntakes(db, intakeIds, {
    onProgress: (seen) => bar.update(seen.filter(({ state }) => state !== 'working').length, seen.length),
  });
  bar.end();
  const failed = progress.filter(({ state }) => state === 'failed');
  for (const { locator, reason } of failed) say(`${locator}: ${reason}`);
  return failed.length;
}

async function showRun(run: Run & { readonly name: string }, failed: number, isJson: boolean): Promise<void> {
  const { name, outcome, message, http_status: httpStatus, items, items_new: fresh, items_changed: changed } = run;
  if (isJson)
    return printJson({ name, outcome, httpStatus, items, new: fresh, changed, pagesFailed: failed, message }, true);
  const counts = `${items ?? 0} items, ${fresh ?? 0} new, ${changed ?? 0} changed, ${failed} pages failed`;
  await print(`${name}: ${outcome}; ${counts}${message === null ? '' : `\n${message}`}\n`);
}
