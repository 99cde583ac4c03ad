/** SQL that finds evidence: of events, of their rows, and the words around a quote. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Evidence } from './evidence.type.js';

const columns = sql`e.id, e.quote, e.start_offset as start, e.end_offset as "end", e.locator, e.version_id as "versionId",
  v.document_id as "documentId", d.canonical_url as url, x.name || ' ' || x.version as extractor`;
const joins = sql`join claim c on c.id = r.claim_id and c.superseded_at is null
  join evidence e on e.id = c.evidence_id
  join document_version v on v.id = e.version_id
  join document d on d.id = v.document_id
  join extractor_run x on x.id = c.extractor_run_id`;

type EvidenceOf = Evidence & { of_id: string };

/** Of an event: the sentences that tell of the event itself first, then those of its rows. */
export async function findEvidenceOfEvents(db: Database, eventIds: readonly string[]): Promise<EvidenceOf[]> {
  const { rows } = await sql<EvidenceOf & { place: number }>`
    select distinct on (of_id, place, confidence, id) * from (
      select r.event_id as of_id, ${columns}, c.confidence,
        min(case c.property when 'event' then 0 when 'quote' then 1 else 2 end) over (partition by r.event_id, e.id) as place
      from claim_record r ${joins}
      where r.event_id = any(${eventIds}::text[])) found
    order by of_id, place, confidence desc, id`.execute(db);
  return rows;
}

/** Of a row below an event. */
export async function findEvidenceOfRecords(db: Database, recordIds: readonly string[]): Promise<EvidenceOf[]> {
  const { rows } = await sql<EvidenceOf>`
    select distinct on (r.record_id, c.confidence, e.id) r.record_id as of_id, ${columns}, c.confidence
    from claim_record r ${joins}
    where r.record_id = any(${recordIds}::text[])
    order by r.record_id, c.confidence desc, e.id`.execute(db);
  return rows;
}

/** How much text is shown on either side of a quote, in UTF-16 units. */
const CONTEXT_LENGTH = 120;

export interface Surroundings {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export async function findSurroundings(db: Database, evidenceIds: readonly string[]): Promise<Surroundings[]> {
  const { rows } = await sql<Surroundings>`
    select e.id,
      replace(substring(w.padded from greatest(e.start_offset - ${CONTEXT_LENGTH}::int, 0) + 1
        for least(e.start_offset, ${CONTEXT_LENGTH}::int)), E'\uE000', '') as before,
      replace(substring(w.padded from e.end_offset + 1 for ${CONTEXT_LENGTH}::int), E'\uE000', '') as after
    from evidence e join document_version v on v.id = e.version_id
    cross join lateral (select utf16_padded(v.text) as padded) w
    where e.id = any(${evidenceIds}::text[]) and e.start_offset is not null`.execute(db);
  return rows;
}
