/** The one catch around every job: taken over, worth another attempt, or dead with a reason. */
import { UnrecoverableError } from 'bullmq';
import { FencedError, goOnFrom } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import { JOB_OPTIONS, type Payload, type Processor, type QueueJob } from './backend/queue-backend.js';
import { writeDeadLetter } from './dead-letter.js';
import { sortFailure } from './failure.js';
import { subjectOf, type QueueName } from './queues.js';

/** `onProgress` is called by work that takes long, whenever it has come further. */
export type Work = (payload: Payload, onProgress?: () => void) => Promise<void>;

const MAX_ATTEMPTS = JOB_OPTIONS.attempts ?? 1;

/** What BullMQ says when a job's worker has died too often. */
const STALLED_TOO_OFTEN = /stalled more than allowable limit|started more than allowable limit/;

export function createProcessor(db: Database, stage: QueueName, work: Work): Processor {
  return async (job) => {
    try {
      await work(job.data);
    } catch (error) {
      // Another worker holds the stage now and will finish it.
      if (error instanceof FencedError) return;
      const failure = sortFailure(error);
      const attempts = job.attemptsMade + 1;
      if (failure.isTransient && attempts < MAX_ATTEMPTS) throw error;
      await writeDeadLetter(db, { ...failure, stage, subject: subjectOf(job.data), attempts });
      throw new UnrecoverableError(`${failure.reasonCode}: ${failure.message}`);
    }
  };
}

/**
 * Writes the dead letter of a job that BullMQ gave up without asking its processor: one whose workers died under it again
 * and again. BullMQ counts those deaths, whereas a stage's epoch also grows with every honest new run.
 */
export async function buryFailedJob(db: Database, stage: QueueName, job: QueueJob): Promise<void> {
  const subject = subjectOf(job.data);
  const given = { jobId: job.id ?? '', payload: { ...job.data } };
  if ((stage === 'load' || stage === 'read') && (await goOnFrom(db, { stage, subject }, given))) return;
  await writeDeadLetter(db, {
    stage,
    subject,
    reasonCode: isCrashLoop(job.failedReason) ? 'CRASH_LOOP' : 'UNEXPECTED',
    message: isCrashLoop(job.failedReason)
      ? `The worker died again and again while it worked on this (${job.failedReason}): find out why before sending it again.`
      : job.failedReason,
    attempts: Math.max(job.attemptsMade, 1),
  });
}

export const isCrashLoop = (reason: string): boolean => STALLED_TOO_OFTEN.test(reason);
