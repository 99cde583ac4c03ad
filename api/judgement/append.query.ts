/** SQL that appends a person's judgement together with the next step, which lets records follow it. */
import { sql } from 'kysely';
import type { Verdict } from '../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../schema/database.js';
import { enqueue } from '../outbox.query.js';

export interface PersonalJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Who says so: `key:3` or `cli`. */
  readonly by: string;
  /** The judgement that this one takes back, and nothing else. */
  readonly undoes?: string;
}

/** @returns its id; null where what it takes back has been taken back in the meantime */
export async function appendJudgement(tx: DatabaseTransaction, judgement: PersonalJudgement): Promise<string | null> {
  const { left, right, verdict, reason, by, undoes } = judgement;
  const { rows } = await sql<{ id: string }>`
    insert into judgement (left_id, right_id, verdict, reasons, judge, judged_by, undoes)
    values (least(${left}::text collate "C", ${right}), greatest(${left}::text collate "C", ${right}), ${verdict},
      ${JSON.stringify([reason])}::jsonb, 'PERSON', ${by}, ${undoes ?? null}::bigint)
    on conflict do nothing returning id::text`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) return null;
  await enqueue(tx, { queue: 'settle', jobId: `settle-${id}`, payload: { judgementId: id } });
  return id;
}
