/** A person's word on two records: noted in the ledger, and followed by clusters, ids and records in the same transaction. */
import type { Database } from '../../../schema/database.js';
import { AidgraphError } from '../../../schema/errors.js';
import { appendPersonJudgement, appendUndoing, type PersonJudgement, type Undoing } from './ledger.js';
import { settlePair, type LoadComparer } from './settle-judgement.js';
import { lockIdentity } from './settle.js';
import { describeRecords, kindOf } from './waiting-cases.js';

/** @throws NOT_FOUND where one of the two does not exist, USAGE where they are no two records of one kind */
async function assertPair(db: Database, left: string, right: string): Promise<void> {
  if (left === right)
    throw new AidgraphError('USAGE', `"${left}" was given twice. A judgement is about two records: give two ids.`);
  const found = await describeRecords(db, [left, right]);
  const missing = [left, right].filter((id) => !found.has(id));
  if (missing.length > 0)
    throw new AidgraphError(
      'NOT_FOUND',
      `There is no organization and no report of an event with the id ${missing.map((id) => `"${id}"`).join(' nor ')}. "aidgraph review --list" shows the cases that wait, with their ids.`,
    );
  if (kindOf(left) !== kindOf(right))
    throw new AidgraphError(
      'USAGE',
      `"${left}" is an ${kindOf(left)} and "${right}" an ${kindOf(right)}. Judge two of one kind.`,
    );
}

/** @returns the judgement's id */
export async function judgePair(db: Database, judgement: PersonJudgement, load: LoadComparer): Promise<number> {
  const { left, right } = judgement;
  await assertPair(db, left, right);
  return db.transaction().execute(async (tx) => {
    await lockIdentity(tx);
    const id = await appendPersonJudgement(tx, judgement);
    await settlePair(tx, [left, right], load);
    return id;
  });
}

/** Takes a judgement back; of a rule's, a person says the contrary. @throws NOT_FOUND where nothing is to be taken back */
export async function undoJudgement(db: Database, undoing: Undoing, load: LoadComparer): Promise<void> {
  const { judgementId } = undoing;
  await db.transaction().execute(async (tx) => {
    await lockIdentity(tx);
    const judged = await tx
      .selectFrom('judgement as j')
      .leftJoin('judgement as u', 'u.undoes', 'j.id')
      .select(['j.left_id', 'j.right_id', 'j.undoes', 'u.id as undone'])
      .where('j.id', '=', String(judgementId))
      .executeTakeFirst();
    if (judged === undefined)
      throw new AidgraphError(
        'NOT_FOUND',
        `There is no judgement ${judgementId}. "aidgraph review --list --json" shows them.`,
      );
    if (judged.undoes !== null || judged.undone !== null)
      throw new AidgraphError(
        'USAGE',
        `Judgement ${judgementId} ${judged.undoes === null ? 'is taken back already' : 'takes another back'}. Judge the two anew: aidgraph review --judge ${judged.left_id} ${judged.right_id} same --reason "…".`,
      );
    if ((await appendUndoing(tx, undoing)) === undefined)
      throw new AidgraphError(
        'USAGE',
        `Judgement ${judgementId} of the rules did not join the two. Say what they are: aidgraph review --judge ${judged.left_id} ${judged.right_id} same --reason "…".`,
      );
    await settlePair(tx, [judged.left_id, judged.right_id], load);
  });
}
