/** Whether work moves: jobs that wait while nothing finishes are a fault, whoever's it is. */
import { sql } from 'kysely';
import type { Database } from '../schema/database.js';
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

export interface ProgressOptions {
  readonly db: Database;
  readonly queues: Readonly<Record<string, JobQueue>>;
  /** How long jobs may wait with nothing finished. */
  readonly patienceSeconds: number;
}

export async function readProgress({ db, queues, patienceSeconds }: ProgressOptions): Promise<WorkProgress> {
  const now = Date.now();
  const looks = await Promise.all([lookAtOutbox(db), ...Object.values(queues).map(lookAt)]);
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

interface Look {
  readonly waiting: number;
  readonly active: number;
  readonly oldestAt: number | undefined;
  readonly finishedAt: number;
}

/** Where no worker runs at all, nothing is handed to the queues: what was accepted waits here. */
async function lookAtOutbox(db: Database): Promise<Look> {
  const { rows } = await sql<{ waiting: number; oldest: Date | null }>`
    select count(*)::int as waiting, min(coalesce(send_after, created_at)) as oldest
    from outbox where sent_at is null and (send_after is null or send_after <= now())`.execute(db);
  return { waiting: rows[0]!.waiting, active: 0, oldestAt: rows[0]!.oldest?.getTime(), finishedAt: -Infinity };
}

async function lookAt(queue: JobQueue): Promise<Look> {
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
