/** Notices that jobs wait while nothing happens, and has the workers restarted; when that does not help, gives up. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueueCounts } from './queue-status.js';

export interface WatchdogOptions {
  readonly seconds: number;
  readonly countQueues: () => Promise<readonly QueueCounts[]>;
  /** When a job last began or ended in this process (milliseconds since 1970). */
  readonly lastProgressAt: () => number;
  /** Jobs that run in this process. */
  readonly running: () => number;
  readonly restart: () => Promise<void>;
  /** A restart has not helped: let whoever supervises the process start a new one. */
  readonly onHopeless: () => void;
}

/** A job that really takes long is left alone for so many times the usual patience. */
const LONG_JOB_FACTOR = 15;

export interface Watchdog {
  close(): Promise<void>;
}

export function startWatchdog(options: WatchdogOptions): Watchdog {
  const stop = new AbortController();
  const everyMs = Math.max(250, (options.seconds * 1000) / 4);
  const watch = async (): Promise<void> => {
    let restartedAt: number | null = null;
    while (!stop.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      if (stop.signal.aborted) return;
      const since = Math.max(options.lastProgressAt(), restartedAt ?? 0);
      if (options.lastProgressAt() > (restartedAt ?? 0)) restartedAt = null;
      if (!(await isStuck(options, since))) continue;
      if (restartedAt !== null) return options.onHopeless();
      restartedAt = Date.now();
      const isRestarted = await options.restart().then(
        () => true,
        () => false,
      );
      if (!isRestarted) return options.onHopeless();
    }
  };
  const ended = watch();
  return {
    close: async () => {
      stop.abort();
      await ended;
    },
  };
}

async function isStuck(options: WatchdogOptions, since: number): Promise<boolean> {
  const patienceMs = options.seconds * 1000 * (options.running() > 0 ? LONG_JOB_FACTOR : 1);
  if (Date.now() - since < patienceMs) return false;
  // A database or Redis that does not answer is their trouble, not the workers'.
  const queues = await options.countQueues().catch(() => []);
  return queues.some((queue) => queue.waiting > 0);
}
