/** SQL that finds evidence: of events, of their rows, and the words around a quote. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Evidence } from './evidence.type.js';

const columnsWith = (locator: RawBuilder<unknown>) => sql`e.id, e.quote, e.start_offset as start, e.end_offset as "end",
  ${locator} as locator, e.version_id as "versionId", v.document_id as "documentId", d.canonical_url as url,
  x.name || ' ' || x.version as extractor`;
export const evidenceColumns = columnsWith(sql`e.locator`);
/** Of `claim_record r`. */
export const standingClaims = sql`join claim c on c.id = r.claim_id and c.superseded_at is null
  join evidence e on e.id = c.evidence_id`;
export const sourcesOf = (claim: RawBuilder<unknown>) => sql`join document_version v on v.id = e.version_id
  join document d on d.id = v.document_id
  join extractor_run x on x.id = ${claim}.extractor_run_id`;
const joins = sql`${standingClaims} ${sourcesOf(sql`c`)}`;

type EvidenceOf = Evidence & { of_id: string };

/** Each sentence once, by its surest claim; those that tell of the event itself come first. */
export const sentencesOf = (condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select r.event_id, c.evidence_id, max(c.confidence) as confidence, min(c.extractor_run_id) as extractor_run_id,
    min(case c.property when 'event' then 0 when 'report' then 0 when 'quote' then 1 else 2 end) as place
  from claim_record r join claim c on c.id = r.claim_id and c.superseded_at is null
  where ${condition} group by r.event_id, c.evidence_id`;

/** Of an event: the sentences that tell of the event itself first, then those of its rows. */
export async function findEvidenceOfEvents(db: Database, eventIds: readonly string[]): Promise<EvidenceOf[]> {
  const { rows } = await sql<EvidenceOf>`
    select f.event_id as of_id, ${evidenceColumns}, f.confidence
    from (${sentencesOf(sql`r.event_id = any(${eventIds}::text[])`)}) f join evidence e on e.id = f.evidence_id ${sourcesOf(sql`f`)}
    order by f.event_id, f.place, f.confidence desc, e.id`.execute(db);
  return rows;
}

/** Where in a report's claim the value of a row stands: rows are made in the order of the claim's lists. */
const rowsOfReports = sql.join(
  (
    [
      ['event_party', 'parties'],
      ['event_item', 'items'],
      ['event_money', 'money'],
      ['event_place', 'places'],
      ['event_beneficiary', 'beneficiaries'],
    ] as const
  ).map(
    ([table, list]) => sql`
      select b.id, b.event_id, ${sql.lit(list)} as list, b.ordinal from ${sql.table(table)} b where b.id = any(ids)`,
  ),
  sql` union all `,
);

const locatorOfRow = sql`coalesce(c.value -> b.list -> b.ordinal ->> 'locator', e.locator)`;

/** Of a row below an event: the sentences of its claims, or the element or cell in the claim of a whole act. */
export async function findEvidenceOfRecords(db: Database, recordIds: readonly string[]): Promise<EvidenceOf[]> {
  const { rows } = await sql<EvidenceOf>`
    with asked as (select ${recordIds}::text[] as ids)
    select distinct on (of_id, confidence, id) * from (
      select r.record_id as of_id, ${evidenceColumns}, c.confidence
      from asked join claim_record r on r.record_id = any(ids) and r.record_id <> r.event_id ${joins}
      where c.property <> 'report'
      union all
      select b.id as of_id, ${columnsWith(locatorOfRow)}, c.confidence
      from asked cross join lateral (${rowsOfReports}) b
      join claim_record r on r.event_id = b.event_id ${joins}
      where c.property = 'report') found
    order by of_id, confidence desc, id`.execute(db);
  return rows;
}

/** How much text is shown on either side of a quote, in UTF-16 units. */
const CONTEXT_LENGTH = 120;

export interface Surroundings {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Of `e` in the text `w.padded`. */
export const surroundings = {
  before: sql`replace(substring(w.padded from greatest(e.start_offset - ${sql.lit(CONTEXT_LENGTH)}, 0) + 1
    for least(e.start_offset, ${sql.lit(CONTEXT_LENGTH)})), E'\uE000', '')`,
  after: sql`replace(substring(w.padded from e.end_offset + 1 for ${sql.lit(CONTEXT_LENGTH)}), E'\uE000', '')`,
};

export async function findSurroundings(db: Database, evidenceIds: readonly string[]): Promise<Surroundings[]> {
  const { rows } = await sql<Surroundings>`
    select e.id, ${surroundings.before} as before, ${surroundings.after} as after
    from evidence e join document_version v on v.id = e.version_id
    cross join lateral (select utf16_padded(v.text) as padded) w
    where e.id = any(${evidenceIds}::text[]) and e.start_offset is not null`.execute(db);
  return rows;
}
