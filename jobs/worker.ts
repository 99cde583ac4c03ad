/** Starts everything that makes work happen in a process: workers, outbox relay, reconciler and watchdog. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { queueDuePolls } from '../etl/load/poll/due-polls.js';
import type { Database } from '../schema/database.js';
import type { JobWorker, Payload, QueueBackend } from './backend/queue-backend.js';
import { extractClaims, type ExtractClaimsDependencies } from './extract-claims.job.js';
import { fetchUrl, type FetchUrlDependencies } from './fetch-url.job.js';
import { loadRecords, type LoadRecordsDependencies } from './load-records.job.js';
import { pollSource, type PollSourceDependencies } from './poll-source.job.js';
import { buryFailedJob, createProcessor, isCrashLoop, type Work } from './process-job.js';
import { countQueues } from './queue-status.js';
import { QUEUE_NAMES, type QueueName, type QueuePayloads } from './queues.js';
import { readDocument, type ReadDocumentDependencies } from './read-document.job.js';
import { reconcile } from './reconciler.js';
import { startRelay } from './relay.js';
import { settleJudged } from './settle-judgement.job.js';
import { takeInSubmitted } from './take-in-submission.job.js';
import { startWatchdog } from './watchdog.js';

export interface JobDependencies
  extends
    FetchUrlDependencies,
    PollSourceDependencies,
    ReadDocumentDependencies,
    ExtractClaimsDependencies,
    LoadRecordsDependencies {}

export interface WorkerSettings {
  readonly concurrency: number;
  readonly lockSeconds: number;
  readonly reconcileSeconds: number;
  readonly watchdogSeconds: number;
}

export interface StartWorkersOptions {
  readonly db: Database;
  /** For the connection that listens to the outbox. */
  readonly connectionString: string;
  /** Called again when the watchdog restarts the workers. */
  readonly openBackend: () => Promise<QueueBackend>;
  readonly work: Readonly<Record<QueueName, Work>>;
  readonly settings: WorkerSettings;
  readonly log: Logger;
  /** A restart of the workers has not helped. */
  readonly onHopeless: () => void;
}

export interface RunningWorkers {
  /** Takes no more jobs, lets those that run end, and closes the queues. The database stays open. */
  close(): Promise<void>;
}

/** Never 1, BullMQ's default: on Redis it put 24 of 2500 good jobs among the failed ones under 50 kill -9. */
const MAX_STALLED_COUNT = 10;
const RETRY_FETCHING_MS = 1000;
/** How late a source may be asked. */
const POLL_SWEEP_SECONDS = 5;
const ABANDON_WITHIN_MS = 10_000;

/** The work of each queue. */
export function createWork(dependencies: JobDependencies): Readonly<Record<QueueName, Work>> {
  return {
    submit: (payload) => takeInSubmitted(payload as QueuePayloads['submit'], dependencies),
    fetch: (payload) => fetchUrl(payload as QueuePayloads['fetch'], dependencies),
    read: (payload) => readDocument(payload as QueuePayloads['read'], dependencies),
    extract: (payload) => extractClaims(payload as QueuePayloads['extract'], dependencies),
    load: (payload, onProgress) => loadRecords(payload as QueuePayloads['load'], { ...dependencies, onProgress }),
    poll: (payload) => pollSource(payload as QueuePayloads['poll'], dependencies),
    settle: (payload) => settleJudged(payload as QueuePayloads['settle'], dependencies),
  };
}

/**
 * @example
 * const workers = await startWorkers({ db, connectionString, openBackend, work: createWork({ db, … }), settings, log, onHopeless });
 * await workers.close();
 */
export async function startWorkers(options: StartWorkersOptions): Promise<RunningWorkers> {
  const { log, settings } = options;
  const pulse = { lastProgressAt: Date.now(), running: 0 };
  let crew = await startCrew(options, pulse);
  const watchdog = startWatchdog({
    seconds: settings.watchdogSeconds,
    countQueues: () => countQueues(crew.backend),
    lastProgressAt: () => pulse.lastProgressAt,
    running: () => pulse.running,
    onHopeless: options.onHopeless,
    restart: async () => {
      log.error(`Jobs wait and none has moved for ${settings.watchdogSeconds} s: restarting the workers.`);
      await crew.abandon();
      pulse.running = 0;
      crew = await startCrew(options, pulse);
    },
  });
  return {
    close: async () => {
      await watchdog.close();
      await crew.close();
    },
  };
}

interface Pulse {
  lastProgressAt: number;
  running: number;
}

interface Crew {
  readonly backend: QueueBackend;
  close(): Promise<void>;
  /** Does not wait for jobs that run: they may never end. */
  abandon(): Promise<void>;
}

async function startCrew(options: StartWorkersOptions, pulse: Pulse): Promise<Crew> {
  const { db, connectionString, log, settings } = options;
  const backend = await options.openBackend();
  const onError = (error: Error): void => log.warn({ err: error }, error.message);
  const relay = startRelay({ db, connectionString, queues: backend.queues, onError });
  const stopReconciling = repeat(settings.reconcileSeconds, async () => {
    const graceSeconds = settings.reconcileSeconds;
    const outcome = await reconcile({ db, queues: backend.queues, graceSeconds }).catch(onError);
    if (outcome && outcome.queuedAgain + outcome.buried > 0) log.warn(outcome, 'reconciled the queues with the stages');
  });
  const stopPolling = repeat(POLL_SWEEP_SECONDS, async () => void (await queueDuePolls(db).catch(onError)));
  const workers = QUEUE_NAMES.map((name) => startWorker(name, { ...options, backend, pulse }));
  const stop = async (force: boolean): Promise<void> => {
    const closing = workers.map((worker) => worker.close(force));
    await Promise.all([...closing, relay.close(), stopReconciling(), stopPolling()]);
    await backend.close();
  };
  return {
    backend,
    close: () => stop(false),
    // What is stuck may hold a connection for ever, and then the pool never ends.
    abandon: () => Promise.race([stop(true).catch(onError), sleep(ABANDON_WITHIN_MS, undefined, { ref: false })]),
  };
}

function startWorker(
  name: QueueName,
  options: StartWorkersOptions & { readonly backend: QueueBackend; readonly pulse: Pulse },
): JobWorker {
  const { backend, db, log, pulse, settings } = options;
  const perform = createProcessor(db, name, counted(options.work[name], pulse));
  const worker = backend.createWorker(name, perform, {
    concurrency: settings.concurrency,
    lockDuration: settings.lockSeconds * 1000,
    stalledInterval: settings.lockSeconds * 500,
    maxStalledCount: MAX_STALLED_COUNT,
    runRetryDelay: RETRY_FETCHING_MS,
  });
  worker.on('failed', (job, error) => {
    log.warn({ queue: name, job: job?.data }, error.message);
    // No processor saw this one; should the event get lost, the reconciler finds the job.
    if (job !== undefined && isCrashLoop(job.failedReason)) {
      buryFailedJob(db, name, job).catch((failure: Error) => log.warn({ err: failure }, failure.message));
    }
  });
  return worker;
}

function counted(work: Work, pulse: Pulse): Work {
  return async (payload: Payload) => {
    const beat = (): void => void (pulse.lastProgressAt = Date.now());
    pulse.running += 1;
    beat();
    try {
      await work(payload, beat);
    } finally {
      pulse.running = Math.max(0, pulse.running - 1);
      beat();
    }
  };
}

/** At once, and then again so many seconds after each end; the answer stops it and waits for the round under way. */
function repeat(seconds: number, round: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const next = async (): Promise<void> => {
    await round();
    if (!isStopped) timer = setTimeout(() => (current = next()), seconds * 1000);
  };
  let current = next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await current;
  };
}
