/** The next step, written in the same transaction as the effect before it; jobs/relay hands it to the queue. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';

/** The channel on which the relay listens; a sweep catches what a lost notification leaves. */
export const OUTBOX_CHANNEL = 'aidgraph_outbox';

export interface OutboxMessage {
  readonly queue: string;
  /** Becomes BullMQ's job id: no colon, not only digits, the same for the same work. */
  readonly jobId: string;
  readonly payload: Readonly<Record<string, string>>;
  /** Not before then. */
  readonly sendAfter?: Date;
}

/** Writes messages once: a job id that is there already is left alone. */
export async function enqueue(tx: DatabaseTransaction, ...messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insertInto('outbox')
    .values(messages.map(toRow))
    .onConflict((conflict) => conflict.column('job_id').doNothing())
    .execute();
  await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(tx);
}

const toRow = ({ queue, jobId, payload, sendAfter }: OutboxMessage) => ({
  queue,
  job_id: jobId,
  payload: JSON.stringify(payload),
  send_after: sendAfter ?? null,
});
