/** The ledger of judgements: appended to, read back, never edited. Merges are nothing but its rows. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Judgement, StoredJudgement } from '../../../schema/records/judgement.js';

const columns = sql`j.id::int8 as id, j.left_id as "left", j.right_id as "right", j.verdict, j.relation, j.score, j.reasons, j.judge,
  j.judged_by as "judgedBy"`;

type Row = Omit<StoredJudgement, 'id'> & { readonly id: string };
const toJudgement = (row: Row): StoredJudgement => ({ ...row, id: Number(row.id) });

/**
 * What stands of each two records of which at least one is named: the last word of a person, else the last of the rules.
 * @param db within a transaction, or a database to read from
 */
export async function getStandingJudgements(
  db: Database | DatabaseTransaction,
  ids: readonly string[],
): Promise<readonly StoredJudgement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from standing_judgement j where j.left_id = any(${ids}::text[])
    union
    select ${columns} from standing_judgement j where j.right_id = any(${ids}::text[])`.execute(db);
  return rows.map(toJudgement);
}

/** Whatever was ever joined to these, directly or through others: the records that their clusters are made of. */
export async function getConnected(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive connected (id) as (
      select unnest(${ids}::text[])
      union
      select case when j.left_id = c.id then j.right_id else j.left_id end
      from connected c join judgement j on (j.left_id = c.id or j.right_id = c.id) and j.verdict = 'SAME'
    ) select id from connected`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Appends what rules say, where they have not said it already: reading the same again adds nothing. */
export async function appendRuleJudgements(tx: DatabaseTransaction, judgements: readonly Judgement[]): Promise<void> {
  if (judgements.length === 0) return;
  await sql`
    insert into judgement (left_id, right_id, verdict, relation, score, reasons, judge, judged_by)
    select n.left_id, n.right_id, n.verdict, n.relation, n.score, n.reasons, 'RULE', n.judged_by
    from jsonb_to_recordset(${JSON.stringify(judgements.map(toRow))}::jsonb) as n (left_id text, right_id text, verdict text,
      relation text, score real, reasons jsonb, judged_by text)
    left join lateral (
      select j.verdict, j.relation, j.score from judgement j
      where least(j.left_id, j.right_id) = least(n.left_id, n.right_id)
        and greatest(j.left_id, j.right_id) = greatest(n.left_id, n.right_id) and j.judge = 'RULE'
      order by j.id desc limit 1
    ) last on true
    where (last.verdict, last.relation, last.score) is distinct from (n.verdict, n.relation, n.score)
    order by n.left_id, n.right_id`.execute(tx);
}

const toRow = ({ left, right, judgedBy, ...rest }: Judgement) => ({
  left_id: left,
  right_id: right,
  judged_by: judgedBy,
  ...rest,
});

/** @returns the judgement's id */
export async function appendPersonJudgement(
  tx: DatabaseTransaction,
  { left, right, verdict, reason, by }: PersonJudgement,
): Promise<number> {
  const [first, second] = left < right ? [left, right] : [right, left];
  const row = await tx
    .insertInto('judgement')
    .values({
      left_id: first,
      right_id: second,
      verdict,
      reasons: JSON.stringify([reason]),
      judge: 'PERSON',
      judged_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return Number(row.id);
}

export interface PersonJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement['verdict'];
  /** Why, in a sentence. */
  readonly reason: string;
  /** Who says so. */
  readonly by: string;
}

export interface Undoing {
  readonly judgementId: number;
  readonly reason: string;
  readonly by: string;
}

/**
 * Takes a judgement back: a person's, so that what was said before it stands again; a rule's "same" by a person's word that the
 * two are different.
 *
 * @returns the id of the judgement that does it; undefined where there is nothing to take back: no such judgement, one that was taken
 *   back before, or a rule's that did not join the two (judge them instead)
 */
export async function appendUndoing(
  tx: DatabaseTransaction,
  { judgementId, reason, by }: Undoing,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into judgement (left_id, right_id, verdict, reasons, judge, judged_by, undoes)
    select left_id, right_id, case judge when 'PERSON' then verdict else 'DIFFERENT' end, ${JSON.stringify([reason])}::jsonb,
      'PERSON', ${by}, case judge when 'PERSON' then id end
    from judgement where id = ${judgementId} and undoes is null and (judge = 'PERSON' or verdict = 'SAME')
    on conflict do nothing
    returning id`.execute(tx);
  return rows[0] && Number(rows[0].id);
}
