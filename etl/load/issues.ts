/** Stores what was read but not understood, once. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { Issue } from '../../schema/records/issue.js';

interface IssuesOf {
  /** The id of the intake or document version that the issues are about. */
  readonly subject: string;
  readonly stage: string;
  readonly issues: readonly Issue[];
}

export async function insertIssues(tx: DatabaseTransaction, { subject, stage, issues }: IssuesOf): Promise<void> {
  if (issues.length === 0) return;
  await tx
    .insertInto('issue')
    .values(
      issues.map((issue) => ({
        id: makeId('iss', subject, stage, issue.code, issue.message, issue.start ?? -1),
        subject_id: subject,
        stage,
        code: issue.code,
        message: issue.message,
        start_offset: issue.start ?? null,
        end_offset: issue.end ?? null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
