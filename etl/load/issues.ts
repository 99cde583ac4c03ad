/** Stores what was read but not understood, once. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { Issue } from '../../schema/records/issue.js';
import { insertRows } from './rows.js';

interface IssuesOf {
  /** The id of the intake or document version that the issues are about. */
  readonly subject: string;
  readonly stage: string;
  readonly issues: readonly Issue[];
}

export async function insertIssues(tx: DatabaseTransaction, { subject, stage, issues }: IssuesOf): Promise<void> {
  await insertRows(
    tx,
    'issue',
    issues.map((issue) => ({
      id: makeId('iss', subject, stage, issue.code, issue.message, issue.start ?? -1),
      subject_id: subject,
      stage,
      code: issue.code,
      message: issue.message,
      start_offset: issue.start ?? null,
      end_offset: issue.end ?? null,
    })),
    sql`on conflict do nothing`,
  );
}
