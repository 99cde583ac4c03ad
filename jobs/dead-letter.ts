/** Work that was given up: kept with its reason until it succeeds after all or is sent again by hand. */
import { sql } from 'kysely';
import type { Database } from '../schema/database.js';
import { AidgraphError } from '../schema/errors.js';
import { enqueue } from '../etl/load/outbox.js';
import { isQueueName, payloadOf, type QueueName } from './queues.js';

export interface DeadLetter {
  readonly stage: QueueName;
  readonly subject: string;
  readonly reasonCode: string;
  readonly message: string;
  readonly attempts: number;
}

const MAX_MESSAGE_CHARACTERS = 4000;

/** One row a stage and subject: dying again opens it again and adds to its attempts. */
export async function writeDeadLetter(db: Database, letter: DeadLetter): Promise<void> {
  // PostgreSQL takes no NUL in a text, and messages may quote one.
  const message = letter.message.replaceAll('\u0000', '\uFFFD').slice(0, MAX_MESSAGE_CHARACTERS);
  await db
    .insertInto('dead_letter')
    .values({
      stage: letter.stage,
      subject_id: letter.subject,
      reason_code: letter.reasonCode,
      message,
      attempts: letter.attempts,
    })
    .onConflict((conflict) =>
      conflict.columns(['stage', 'subject_id']).doUpdateSet({
        reason_code: letter.reasonCode,
        message,
        attempts: sql`dead_letter.attempts + excluded.attempts`,
        last_at: sql`now()`,
        resolved_at: null,
      }),
    )
    .execute();
}

export interface DeadLetterCount {
  readonly stage: string;
  readonly reasonCode: string;
  readonly count: number;
}

/** Those that are open. */
export async function countDeadLetters(db: Database): Promise<readonly DeadLetterCount[]> {
  const { rows } = await sql<DeadLetterCount>`
    select stage, reason_code as "reasonCode", count(*)::int as count
    from dead_letter where resolved_at is null group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

/**
 * Sends a dead letter's work through the queue again: by id, or all that are open.
 *
 * @returns how many were sent
 * @throws AidgraphError NOT_FOUND when there is no open dead letter with that id
 */
export async function retryDeadLetter(db: Database, which: { readonly id: string } | 'all'): Promise<number> {
  if (which !== 'all' && !/^\d{1,18}$/.test(which.id)) throw notFound(which.id);
  return db.transaction().execute(async (tx) => {
    const letters = await tx
      .updateTable('dead_letter')
      .set({ resolved_at: sql`now()` })
      .where('resolved_at', 'is', null)
      .$if(which !== 'all', (query) => query.where('id', '=', which === 'all' ? '' : which.id))
      .returning(['id', 'stage', 'subject_id', 'attempts'])
      .execute();
    if (letters.length === 0 && which !== 'all') throw notFound(which.id);
    for (const letter of letters) {
      if (!isQueueName(letter.stage)) continue;
      await enqueue(tx, {
        queue: letter.stage,
        jobId: `${letter.stage}-${letter.subject_id}-retry${letter.attempts}`,
        payload: { ...payloadOf(letter.stage, letter.subject_id) },
      });
    }
    return letters.length;
  });
}

function notFound(id: string): AidgraphError {
  return new AidgraphError(
    'NOT_FOUND',
    `There is no open dead letter "${id}": "aidgraph queue status" lists those that are open.`,
  );
}
