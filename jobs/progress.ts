/** Whether work moves: jobs that wait while nothing finishes are a fault, whoever's it is. */
import type { JobQueue } from './backend/queue-backend.js';

export interface WorkProgress {
  readonly waiting: number;
  readonly active: number;
  readonly waitingSeconds: number | null;
  readonly idleSeconds: number | null;
  readonly isStuck: boolean;
}

/** A job that really takes long is left alone for so many times the usual patience, as the watchdog does. */
const LONG_JOB_FACTOR = 15;

/** @param patienceSeconds how long jobs may wait with nothing finished */
export async function readProgress(
  queues: Readonly<Record<string, JobQueue>>,
  patienceSeconds: number,
  now: number = Date.now(),
): Promise<WorkProgress> {
  const looks = await Promise.all(Object.values(queues).map(lookAt));
  const sum = (key: 'waiting' | 'active'): number => looks.reduce((total, look) => total + look[key], 0);
  const oldest = Math.min(...looks.map((look) => look.oldestAt ?? Infinity));
  const last = Math.max(...looks.map((look) => look.finishedAt ?? -Infinity));
  const active = sum('active');
  const patience = patienceSeconds * (active > 0 ? LONG_JOB_FACTOR : 1);
  const waitingSeconds = secondsSince(oldest, now);
  const idleSeconds = secondsSince(last, now);
  const isStuck = waitingSeconds !== null && Math.min(waitingSeconds, idleSeconds ?? Infinity) >= patience;
  return { waiting: sum('waiting'), active, waitingSeconds, idleSeconds, isStuck };
}

const secondsSince = (moment: number, now: number): number | null =>
  Number.isFinite(moment) ? Math.max(Math.round((now - moment) / 1000), 0) : null;

async function lookAt(queue: JobQueue) {
  const [counts, oldest, completed, failed] = await Promise.all([
    queue.getJobCounts(),
    queue.getJobs(['waiting'], 0, 0, true),
    queue.getJobs(['completed'], 0, 0, false),
    queue.getJobs(['failed'], 0, 0, false),
  ]);
  return {
    waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0),
    active: counts['active'] ?? 0,
    oldestAt: oldest[0]?.timestamp,
    finishedAt: Math.max(completed[0]?.finishedOn ?? -Infinity, failed[0]?.finishedOn ?? -Infinity),
  };
}
