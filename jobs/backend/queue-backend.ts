/** The one small interface over BullMQ's two backends: everything above it is the same on PostgreSQL and on Redis. */
import type { JobsOptions } from 'bullmq';
import type { QueueName, QueuePayloads } from '../queues.js';

export type Payload = QueuePayloads[QueueName];

/** What aidgraph needs of a BullMQ job. */
export interface QueueJob {
  readonly id?: string | undefined;
  readonly data: Payload;
  /** Attempts that have failed before this one. */
  readonly attemptsMade: number;
  readonly failedReason: string;
  getState(): Promise<string>;
}

/** Milliseconds since 1970. */
export interface TimedJob {
  readonly timestamp: number;
  readonly finishedOn?: number | undefined;
}

export type Processor = (job: QueueJob) => Promise<void>;

/** What aidgraph needs of a BullMQ queue. */
export interface JobQueue {
  addBulk(jobs: { name: string; data: Payload; opts: { jobId: string } }[]): Promise<unknown>;
  getJob(id: string): Promise<QueueJob | undefined>;
  getJobCounts(): Promise<Record<string, number>>;
  /** From the oldest on, or from the newest. */
  getJobs(
    states: ('waiting' | 'completed' | 'failed')[],
    start: number,
    end: number,
    asc: boolean,
  ): Promise<TimedJob[]>;
  waitUntilReady(): Promise<unknown>;
  /** Removes the jobs that wait. */
  drain(delayed?: boolean): Promise<void>;
  /** Removes everything, jobs that run included. */
  obliterate(options: { force: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** What aidgraph needs of a BullMQ worker. */
export interface JobWorker {
  on(event: 'failed', listener: (job: QueueJob | undefined, error: Error) => void): unknown;
  on(event: 'active' | 'completed', listener: (job: QueueJob) => void): unknown;
  /** Waits for the jobs that run. */
  close(force?: boolean): Promise<void>;
}

export interface JobWorkerOptions {
  readonly concurrency: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
  readonly runRetryDelay: number;
}

export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** One each, made and ready when the backend opens. */
  readonly queues: Readonly<Record<QueueName, JobQueue>>;
  createWorker(name: QueueName, processor: Processor, options: JobWorkerOptions): JobWorker;
  /** Closes the queues and the connections; close the workers first. */
  close(): Promise<void>;
}

const HOUR_SECONDS = 3600;

/**
 * Retention by age: by count, BullMQ's PostgreSQL backend was measured three times slower. Eight attempts with a doubling
 * pause from one second, spread by half, ride out two minutes of trouble.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: { age: HOUR_SECONDS },
  removeOnFail: { age: 7 * 24 * HOUR_SECONDS },
};
