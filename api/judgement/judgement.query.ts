/** SQL that reads the ledger of judgements. One query a function. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { behindCursor, cursorKeys, limitClause, orderClause, type Keyset, type SortKey } from '../connection/keyset.js';
import { all, type Condition } from '../filter/conditions.js';
import { canonicalId } from '../node/canonical-id.js';
import type { Judgement } from './judgement.type.js';

export type JudgementRow = Judgement & { cursor_keys: string[] };

const isStanding = sql<boolean>`exists (select from standing_judgement s where s.id = j.id)`;

/** The columns of a Judgement, of `judgement j`. */
const columns = sql`j.id::text as id, j.left_id as "left", j.right_id as "right", j.verdict, j.relation, j.score, j.reasons,
  j.judge, j.judged_by as "judgedBy", to_char(j.judged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "judgedAt",
  j.undoes::text as undoes, (select u.id::text from judgement u where u.undoes = j.id) as "undoneBy",
  case when j.undoes is not null then 'UNDOING' when exists (select from judgement u where u.undoes = j.id) then 'UNDONE'
    when ${isStanding} then 'STANDING' else 'OVERRULED' end as state`;

export async function findJudgementsByIds(db: Database, ids: readonly string[]): Promise<Judgement[]> {
  const { rows } = await sql<Judgement>`
    select ${columns} from judgement j where j.id = any(${ids}::bigint[])`.execute(db);
  return rows;
}

export interface JudgementsAsked {
  /** Only what waits for a person. */
  readonly isUndecided: boolean;
  /** Only of this record, whichever of its ids is given. */
  readonly of?: string | undefined;
}

export const NEWEST_FIRST: readonly SortKey[] = [
  { name: 'ID', expression: sql`j.id`, type: 'bigint', isDescending: true },
];

const undecided = sql<boolean>`j.verdict = 'UNSURE' and j.judge = 'RULE' and ${isStanding}`;

/** A record under all its ids: the canonical one, those merged into it, and the reports of an event. */
const idsOf = (id: string) => sql`array(
  with body as (select ${canonicalId(sql`${id}::text`)} as id)
  select id from body
  union select member_id from canonical join body on canonical_id = body.id
  union select r.id from event_report r join body on r.event_id = body.id)`;

export function judgementCondition({ isUndecided, of }: JudgementsAsked): Condition {
  return all([
    ...(isUndecided ? [undecided] : []),
    ...(of === undefined ? [] : [sql<boolean>`(j.left_id = any(${idsOf(of)}) or j.right_id = any(${idsOf(of)}))`]),
  ]);
}

export async function listJudgements(db: Database, condition: Condition, keyset: Keyset): Promise<JudgementRow[]> {
  const { rows } = await sql<JudgementRow>`
    select ${columns}, ${cursorKeys(keyset.keys)} as cursor_keys
    from judgement j where ${condition} and ${behindCursor(keyset)} ${orderClause(keyset)} ${limitClause(keyset)}`.execute(
    db,
  );
  return rows;
}

export async function countJudgements(db: Database, condition: Condition): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from judgement j where ${condition}`.execute(db);
  return rows[0]!.count;
}

export type JudgementOf = Judgement & {
  readonly of_id: string;
  /** Whether both records belong to the same body or event. */
  readonly isInside: boolean;
};

/** Every judgement on a member of each body or event, the latest first. */
export async function findJudgementsOf(db: Database, canonicalIds: readonly string[]): Promise<JudgementOf[]> {
  const { rows } = await sql<JudgementOf>`
    with member (of_id, id) as materialized (
      select a, a from unnest(${canonicalIds}::text[]) as a
      union select canonical_id, member_id from canonical where canonical_id = any(${canonicalIds}::text[])
      union select event_id, id from event_report where event_id = any(${canonicalIds}::text[])
    ),
    told (of_id, judgement_id) as (
      select m.of_id, t.id from member m join judgement t on t.left_id = m.id
      union select m.of_id, t.id from member m join judgement t on t.right_id = m.id
    )
    select told.of_id, ${columns},
      2 = (select count(*) from member m where m.of_id = told.of_id and m.id in (j.left_id, j.right_id)) as "isInside"
    from told join judgement j on j.id = told.judgement_id order by j.id desc`.execute(db);
  return rows;
}
