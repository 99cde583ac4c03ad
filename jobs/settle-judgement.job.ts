/** The job that makes a person's judgement count: clusters, ids and records follow it. */
import { settleJudgement } from '../etl/load/identity/settle-judgement.js';
import { beginStage } from '../etl/load/stage.js';
import type { LoadRecordsDependencies } from './load-records.job.js';
import type { QueuePayloads } from './queues.js';

export async function settleJudged(
  { judgementId }: QueuePayloads['settle'],
  { db, comparer }: Pick<LoadRecordsDependencies, 'db' | 'comparer'>,
): Promise<void> {
  const claim = await beginStage(db, { stage: 'settle', subject: judgementId });
  if (claim === null) return;
  await settleJudgement(db, { judgementId, comparer, epoch: claim.epoch });
}
