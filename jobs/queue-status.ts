/** What `aidgraph queue status` shows: how much waits where, and what was given up and why. */
import { sql } from 'kysely';
import type { Database } from '../schema/database.js';
import type { QueueBackend } from './backend/queue-backend.js';
import { QUEUE_NAMES, type QueueName } from './queues.js';

export interface QueueStatus {
  readonly backend: QueueBackend['kind'];
  readonly queues: readonly QueueCounts[];
  /** Outbox rows that the relay has not handed over. */
  readonly unsent: number;
  /** Stages begun and not finished. */
  readonly unfinished: number;
  readonly deadLetters: readonly OpenDeadLetter[];
  /** Open dead letters in all, of which `deadLetters` are the newest. */
  readonly deadLetterCount: number;
}

export interface QueueCounts {
  readonly name: QueueName;
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their next attempt. */
  readonly delayed: number;
  readonly failed: number;
  /** Of the last hour. */
  readonly completed: number;
}

export interface OpenDeadLetter {
  readonly id: string;
  readonly stage: string;
  readonly subject: string;
  /** Where the input came from. */
  readonly locator: string | null;
  readonly reasonCode: string;
  readonly message: string;
  readonly attempts: number;
  readonly lastAt: string;
}

const SHOWN_DEAD_LETTERS = 50;

export async function getQueueStatus(db: Database, backend: QueueBackend): Promise<QueueStatus> {
  const [queues, work, deadLetters] = await Promise.all([countQueues(backend), countWork(db), listDeadLetters(db)]);
  return { backend: backend.kind, queues, ...work, deadLetters };
}

export async function countQueues(backend: Pick<QueueBackend, 'queues'>): Promise<readonly QueueCounts[]> {
  return Promise.all(
    QUEUE_NAMES.map(async (name) => {
      const counts = await backend.queues[name].getJobCounts();
      const sum = (...states: readonly string[]): number =>
        states.reduce((total, state) => total + (counts[state] ?? 0), 0);
      return {
        name,
        waiting: sum('waiting', 'prioritized', 'paused'),
        active: sum('active'),
        delayed: sum('delayed'),
        failed: sum('failed'),
        completed: sum('completed'),
      };
    }),
  );
}

async function countWork(db: Database): Promise<Pick<QueueStatus, 'unsent' | 'unfinished' | 'deadLetterCount'>> {
  const { rows } = await sql<{ unsent: number; unfinished: number; dead: number }>`
    select (select count(*)::int from outbox where sent_at is null) as unsent,
           (select count(*)::int from stage where done_at is null) as unfinished,
           (select count(*)::int from dead_letter where resolved_at is null) as dead
  `.execute(db);
  const counts = rows[0];
  return { unsent: counts?.unsent ?? 0, unfinished: counts?.unfinished ?? 0, deadLetterCount: counts?.dead ?? 0 };
}

/** The newest first. */
export async function listDeadLetters(db: Database): Promise<readonly OpenDeadLetter[]> {
  const rows = await db
    .selectFrom('dead_letter as d')
    .leftJoin('intake as i', 'i.id', 'd.subject_id')
    .select(['d.id', 'd.stage', 'd.subject_id', 'd.reason_code', 'd.message', 'd.attempts', 'd.last_at', 'i.locator'])
    .where('d.resolved_at', 'is', null)
    .orderBy('d.last_at', 'desc')
    .limit(SHOWN_DEAD_LETTERS)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    stage: row.stage,
    subject: row.subject_id,
    locator: row.locator,
    reasonCode: row.reason_code,
    message: row.message,
    attempts: row.attempts,
    lastAt: row.last_at.toISOString(),
  }));
}
