/** Runs a parser in a process of its own, with limits: a hostile PDF or spreadsheet costs that process, never the worker. */
import { AidgraphError } from '../../../schema/errors.js';
import type { ConfinedJob, ConfinedLimits } from '../formats/confine.js';
import type { ConfinedLine, ConfinedRequest } from './confined-line.js';
import { readLines } from './read-lines.js';
import { startProcess, watchMemory, type ConfinedProcess } from './start-process.js';

/** Wide enough for anything honest; a format that knows its files better gives narrower ones. */
export const DEFAULT_LIMITS: ConfinedLimits = {
  maxMilliseconds: 60_000,
  maxMegabytes: 512,
  maxOutputBytes: 512 * 1024 * 1024,
};

/** What the process died of, as far as is known. */
interface Observed {
  tookTooMuchMemory: boolean;
  stderr: string;
}

/**
 * @throws AidgraphError TIMED_OUT, TOO_LARGE or UNREADABLE, with the reason
 * @example for await (const value of runConfined({ parser: 'xlsx', bytes, locator: '3w.xlsx' })) …
 */
export async function* runConfined(job: ConfinedJob): AsyncGenerator<unknown, void, undefined> {
  const limits = { ...DEFAULT_LIMITS, ...job.limits };
  const child = startProcess(limits.maxMegabytes);
  const observed = observe(child);
  const stopWatch = watchMemory(child, limits.maxMegabytes, () => (observed.tookTooMuchMemory = true));
  try {
    send(child, job);
    yield* valuesOf(child, job, { limits, observed });
  } finally {
    stopWatch();
    end(child);
  }
}

/** What it said and nobody heard would keep this process from ending. */
function end(child: ConfinedProcess): void {
  child.kill('SIGKILL');
  for (const stream of child.stdio) stream?.destroy();
}

function send(child: ConfinedProcess, { parser, options = null, bytes }: ConfinedJob): void {
  const request: ConfinedRequest = { parser, options };
  // A process that died takes no more bytes; what it died of is told when its answer ends.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify(request)}\n`);
  child.stdin.end(bytes);
}

function observe(child: ConfinedProcess): Observed {
  const observed: Observed = { tookTooMuchMemory: false, stderr: '' };
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => (observed.stderr = (observed.stderr + text).slice(-4000)));
  child.on('error', (error) => (observed.stderr += error.message));
  return observed;
}

async function* valuesOf(
  child: ConfinedProcess,
  { locator }: ConfinedJob,
  { limits, observed }: { limits: ConfinedLimits; observed: Observed },
): AsyncGenerator<unknown> {
  for await (const line of readLines(child.stdout, { ...limits, locator })) {
    const answer = JSON.parse(line) as ConfinedLine;
    if ('isDone' in answer) return;
    if ('failure' in answer) throw failed(answer.failure, locator);
    yield answer.value;
  }
  throw died(observed, limits, locator);
}

function failed({ code, message }: { code?: AidgraphError['code']; message: string }, locator: string): AidgraphError {
  if (code !== undefined) return new AidgraphError(code, message);
  return new AidgraphError('UNREADABLE', `${locator} cannot be read: ${message}. Open it, save it anew and try again.`);
}

function died({ tookTooMuchMemory, stderr }: Observed, limits: ConfinedLimits, locator: string): AidgraphError {
  if (tookTooMuchMemory || /heap|out of memory|allocation failed/i.test(stderr)) {
    const message = `${locator} takes more than the ${limits.maxMegabytes} MB of memory that reading one file may take. Split it into smaller files.`;
    return new AidgraphError('TOO_LARGE', message);
  }
  const why = stderr.trim().split('\n').at(-1) || 'it said nothing';
  return new AidgraphError('UNREADABLE', `${locator} cannot be read: its parser ended before it was done (${why}).`);
}
