/** SQL that writes the next step, which a job then takes: all that this room may do about facts. */
import { sql } from 'kysely';
import type { QueueName, QueuePayloads } from '../jobs/queues.js';
import type { DatabaseTransaction } from '../schema/database.js';

/** The same as in etl/load/outbox.ts, which this room may not import; a test compares the two. */
export const OUTBOX_CHANNEL = 'aidgraph_outbox';

export interface NextStep<Name extends QueueName> {
  readonly queue: Name;
  /** No colon, not only digits, the same for the same work: a second one changes nothing. */
  readonly jobId: string;
  readonly payload: QueuePayloads[Name];
}

export async function enqueue<Name extends QueueName>(
  tx: DatabaseTransaction,
  { queue, jobId, payload }: NextStep<Name>,
): Promise<void> {
  await sql`
    insert into outbox (queue, job_id, payload)
    values (${queue}, ${jobId}, ${JSON.stringify(payload)}::jsonb) on conflict do nothing`.execute(tx);
  await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(tx);
}
