/** Cases that wait for a person: two records of which the rules cannot tell whether they are one. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';

export interface CaseRecord {
  readonly id: string;
  /** The name of a body, the title of an event. */
  readonly title: string;
  /** Other names, the country, the day. */
  readonly details: readonly string[];
}

export interface WaitingCase {
  /** Of the judgement that cannot tell. */
  readonly id: number;
  readonly kind: 'organization' | 'event';
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly left: CaseRecord;
  readonly right: CaseRecord;
}

interface Row extends Omit<WaitingCase, 'id' | 'left' | 'right' | 'kind'> {
  readonly id: string;
  readonly left_id: string;
  readonly right_id: string;
}

export interface CasesAsked {
  readonly first: number;
  /** Pairs that were passed over, as `left right`. */
  readonly without?: readonly string[];
}

/** The likest first: the last word of the rules, where no person has said anything and no cluster holds both already. */
export async function getWaitingCases(
  db: Database,
  { first, without = [] }: CasesAsked,
): Promise<readonly WaitingCase[]> {
  const { rows } = await sql<Row>`
    select j.id, j.left_id, j.right_id, j.score, j.reasons from standing_judgement j
    left join canonical l on l.member_id = j.left_id left join canonical r on r.member_id = j.right_id
    where j.verdict = 'UNSURE' and j.judge = 'RULE'
      and coalesce(l.canonical_id, j.left_id) <> coalesce(r.canonical_id, j.right_id)
      and j.left_id || ' ' || j.right_id <> all(${[...without]}::text[])
    order by j.score desc, j.id limit ${first}`.execute(db);
  const records = await describeRecords(db, [...new Set(rows.flatMap((row) => [row.left_id, row.right_id]))]);
  return rows.flatMap(({ id, left_id, right_id, score, reasons }) => {
    const [left, right] = [records.get(left_id), records.get(right_id)];
    if (left === undefined || right === undefined) return [];
    return [{ id: Number(id), kind: kindOf(left_id), score, reasons, left, right }];
  });
}

export const kindOf = (id: string): WaitingCase['kind'] => (id.startsWith('org_') ? 'organization' : 'event');

/** Those of the ids that exist: organizations, and reports of events. */
export async function describeRecords(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, CaseRecord>> {
  const { rows } = await sql<CaseRecord>`
    select o.id, o.name as title, to_jsonb(array_remove(array_prepend(o.country,
      array(select distinct n.name from organization_name n where n.organization_id = o.id and n.name <> o.name
        order by n.name limit 5)), null)) as details
    from organization o where o.id = any(${[...ids]}::text[])
    union all
    select r.id, e.title, to_jsonb(array_remove(array[e.kind, e.date_from::text, d.canonical_url], null))
    from event_report r join event e on e.id = r.event_id join document d on d.id = r.document_id
    where r.id = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
