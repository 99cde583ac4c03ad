/** The job that takes in what was handed in through the API. */
import { takeInSubmission } from '../etl/load/take-in-submission.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import type { QueuePayloads } from './queues.js';

export async function takeInSubmitted(
  { submissionId }: QueuePayloads['submit'],
  { db }: { readonly db: Database },
): Promise<void> {
  const claim = await beginStage(db, { stage: 'submit', subject: submissionId });
  if (claim !== null) await takeInSubmission(db, { submissionId, epoch: claim.epoch });
}
