/** Notes that something was not taken in at all, and why: a dead letter, so that nothing is lost silently. */
import type { Database } from '../../schema/database.js';
import type { ErrorCode } from '../../schema/errors.js';
import { makeId } from '../../schema/ids.js';
import type { IntakeResult } from './take-in.js';

export interface Refusal {
  readonly locator: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Refusing the same thing again changes nothing. */
export async function refuseIntake(db: Database, { locator, code, message }: Refusal): Promise<IntakeResult> {
  const intakeId = makeId('itk', locator, 'refused');
  return db.transaction().execute(async (tx) => {
    const intake = await tx
      .insertInto('intake')
      .values({ id: intakeId, locator })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    await tx
      .insertInto('dead_letter')
      .values({ stage: 'fetch', subject_id: intakeId, reason_code: code, message })
      .onConflict((conflict) => conflict.columns(['stage', 'subject_id']).doUpdateSet({ resolved_at: null, message }))
      .execute();
    return { intakeId, status: intake.numInsertedOrUpdatedRows === 1n ? 'new' : 'known' };
  });
}
