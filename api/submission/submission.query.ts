/** SQL that reads how far submissions have come. One query a function. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Submission } from './submission.type.js';

export async function findSubmission(db: Database, id: string): Promise<Submission | null> {
  const { rows } = await sql<Submission>`
    select id, state, reason_code as "reasonCode", reason, document_ids as "documentIds",
      to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt"
    from submission_state where id = ${id}`.execute(db);
  return rows[0] ?? null;
}
