/** Takes a judgement back: a person's by a row that says so, a rule's by a person's word against it. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { apiError } from '../errors.js';
import { appendJudgement } from './append.query.js';
import { findJudgementsByIds } from './judgement.query.js';
import type { Judgement } from './judgement.type.js';

export interface Undoing {
  readonly id: string;
  readonly reason: string;
  readonly by: string;
}

/** @returns the id of the row that was appended */
export async function undoJudgement(tx: DatabaseTransaction, { id, reason, by }: Undoing): Promise<string> {
  const judgement = await getJudgementOrThrow(tx, id);
  const { left, right } = judgement;
  if (judgement.judge === 'PERSON') {
    const appended = await appendJudgement(tx, { left, right, verdict: judgement.verdict, reason, by, undoes: id });
    if (appended === null) throw undoneAlready(judgement);
    return appended;
  }
  if (judgement.verdict !== 'SAME') throw sayInstead(judgement);
  return (await appendJudgement(tx, { left, right, verdict: 'DIFFERENT', reason, by }))!;
}

async function getJudgementOrThrow(tx: DatabaseTransaction, id: string): Promise<Judgement> {
  const [judgement] = /^\d{1,18}$/.test(id) ? await findJudgementsByIds(tx, [id]) : [];
  if (judgement === undefined) {
    const hint = 'Take its id from judgements(of: …) { nodes { id } } or from explain { judgements { id } }.';
    throw apiError('BAD_USER_INPUT', `There is no judgement "${id.slice(0, 80)}".`, hint);
  }
  if (judgement.state === 'UNDONE') throw undoneAlready(judgement);
  if (judgement.state === 'UNDOING') {
    throw apiError(
      'BAD_USER_INPUT',
      `Judgement ${id} only takes back judgement ${judgement.undoes}.`,
      judgeHint(judgement),
    );
  }
  return judgement;
}

const undoneAlready = ({ id, undoneBy }: Judgement) =>
  apiError(
    'BAD_USER_INPUT',
    `Judgement ${id} has been taken back already${undoneBy === null ? '' : `, by judgement ${undoneBy}`}.`,
    'There is nothing left to do.',
  );

const sayInstead = (judgement: Judgement) =>
  apiError(
    'BAD_USER_INPUT',
    `Judgement ${judgement.id} is a rule's, and says ${judgement.verdict}: to take that back says nothing yet.`,
    judgeHint(judgement),
  );

const judgeHint = ({ left, right }: Judgement): string =>
  `Say what it is instead: judge(left: "${left}", right: "${right}", verdict: …, reason: "…").`;
