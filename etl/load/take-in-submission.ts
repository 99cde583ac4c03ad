/** Takes in a document that was handed in through the API: its text, or the URL that a job then fetches with the guarded client. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, DatabaseTransaction } from '../../schema/database.js';
import { AidgraphError } from '../../schema/errors.js';
import { finishStage, holdStage } from './stage.js';
import { takeInWithin, type IntakeRequest } from './take-in.js';

export interface SubmissionStage {
  readonly submissionId: string;
  readonly epoch: number;
}

export async function takeInSubmission(db: Database, { submissionId, epoch }: SubmissionStage): Promise<void> {
  const held = { stage: 'submit', subject: submissionId, epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    const content = await getContentOrThrow(tx, submissionId);
    const { intakeId } = await takeInWithin(tx, requestOf(content));
    await tx
      .insertInto('submission')
      .values({ id: submissionId, intake_id: intakeId, submitted_by: content.by })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await finishStage(tx, held);
  });
}

/** As the API wrote it: jobs/queues.ts calls it Submitted. */
const Content = z.object({
  submissionId: z.string(),
  locator: z.string(),
  text: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  source: z.string().optional(),
  language: z.string().optional(),
  by: z.string(),
});
type Content = z.infer<typeof Content>;

/** It stands in the outbox until its stage is done. */
async function getContentOrThrow(tx: DatabaseTransaction, submissionId: string): Promise<Content> {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from outbox
    where queue = 'submit' and payload ->> 'submissionId' = ${submissionId} and payload ? 'locator'
    order by id limit 1`.execute(tx);
  if (rows[0] !== undefined) return Content.parse(rows[0].payload);
  throw new AidgraphError('NOT_FOUND', `The content of submission ${submissionId} is gone. Hand it in again.`);
}

/** A text goes the way of a line of JSON Lines, which brings its title along; the text itself is stored as it was given. */
function requestOf(content: Content): IntakeRequest {
  const { submissionId: id, locator, text, title, published, source, language } = content;
  const hints = { ...(published && { published }), ...(source && { source }), ...(language && { language }) };
  if (text === undefined) return { locator, hints };
  const bytes = Buffer.from(`${JSON.stringify({ id, text, title, lang: language })}\n`);
  return { locator, bytes, mediaType: 'application/x-ndjson', hints: { ...hints, format: 'jsonl' } };
}
