/** Reports of events as a matter to be settled: how they are found, and what the rules say of two of them. */
import { sql } from 'kysely';
import type { JudgedRelation, Verdict } from '../../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { reachOf } from '../../transform/match/event-blocks.js';
import type { EventComparer, EventRelation } from '../../transform/match/compare-events.js';
import { REVIEW_FROM } from '../../transform/resolve/names/compare-names.js';
import { getReports, LONGEST_SPAN_DAYS, UNKNOWN_DAY, type StoredReport } from './event-reports.js';
import type { Compared, Matter } from './settle.js';

/** Signs what these rules say. A change of the rules that should be told apart from earlier ones gets another number. */
export const EVENT_RULES = 'events-1';

/** However often a body is in the news: those that share most are compared, the rest is another event. */
const MAX_CANDIDATES = 200;

/** Reports that share a key within the window of days, or whose texts are copies of one another. */
async function findCandidates(
  tx: DatabaseTransaction,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const [sameKind, otherKind] = [reachOf(true), reachOf(false)];
  const { rows } = await sql<{ a: string; b: string }>`
    select a, b from (
      select a, b, row_number() over (partition by a order by count(*) desc, b) as place from (
        select o.report_id as a, n.report_id as b
        from event_block o
        cross join lateral (values
          (o.is_promise, o.day_from - ${sameKind}::int - ${LONGEST_SPAN_DAYS}::int, o.day_to + ${sameKind}::int, o.day_from - ${sameKind}::int),
          (not o.is_promise, o.day_from - ${otherKind}::int - ${LONGEST_SPAN_DAYS}::int, o.day_to + ${otherKind}::int, o.day_from - ${otherKind}::int),
          (o.is_promise, -${UNKNOWN_DAY}::int, -${UNKNOWN_DAY}::int, 0),
          (not o.is_promise, -${UNKNOWN_DAY}::int, -${UNKNOWN_DAY}::int, 0)
        ) w (is_promise, first, last, until)
        join event_block n on n.key = o.key and n.is_promise = w.is_promise and n.day_from between w.first and w.last
          and n.day_to >= w.until and n.document_id <> o.document_id
        where o.report_id = any(${ids}::text[])
        union all
        select o.id, n.id
        from event_report o
        join document d on d.id = o.document_id
        join document c on c.cluster_id = d.cluster_id and c.id <> d.id
        join event_report n on n.document_id = c.id
        where o.id = any(${ids}::text[])
      ) shared group by a, b
    ) ranked where place <= ${MAX_CANDIDATES}`.execute(tx);
  return rows.map(({ a, b }) => [a, b] as const);
}

const RELATIONS: Readonly<Record<Exclude<EventRelation, 'different'>, JudgedRelation>> = {
  sameAs: 'SAME_AS',
  updates: 'UPDATES',
  contradicts: 'CONTRADICTS',
  partOf: 'PART_OF',
  fulfils: 'FULFILS',
};

function verdictOf(relation: EventRelation, score: number): Verdict {
  if (relation === 'partOf' || relation === 'fulfils') return 'DIFFERENT';
  if (relation !== 'different') return 'SAME';
  return score >= REVIEW_FROM ? 'UNSURE' : 'DIFFERENT';
}

function compareReports(comparer: EventComparer, x: StoredReport, y: StoredReport): Compared {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const { relation, score, reasons, isExcluded, from } = comparer.compare(a.profile, b.profile);
  const [left, right] = from === 'b' ? [b.id, a.id] : [a.id, b.id];
  const judged = relation === 'different' ? null : RELATIONS[relation];
  const verdict = verdictOf(relation, score);
  return {
    judgement: { left, right, verdict, relation: judged, score, reasons, judge: 'RULE', judgedBy: EVENT_RULES },
    isExcluded,
  };
}

export function createEventMatter(comparer: EventComparer): Matter<StoredReport> {
  return {
    findCandidates,
    load: async (tx, ids) =>
      new Map(
        (await getReports(tx, ids)).map((report) => [report.id, { record: report, canonicalId: report.eventId }]),
      ),
    compare: (a, b) => compareReports(comparer, a, b),
  };
}
