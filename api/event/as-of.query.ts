/** SQL of what was public of events by a day (docs/decisions/as-of.md): which documents told of them, in which version, with which sentences. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Document } from '../document/document.type.js';
import { documentColumns } from '../document/document.query.js';
import { evidenceColumns, sourcesOf } from '../evidence/evidence.query.js';
import type { Evidence } from '../evidence/evidence.type.js';
import type { Condition } from '../filter/conditions.js';

/** Its first version was public on the day of publication; nobody tells when a page was changed but our having read it. */
const publicSince = sql`case when s.ordinal > 1 then (s.created_at at time zone 'UTC')::date else coalesce(
  (select min(f.published_at) from document_version f where f.document_id = s.document_id), (s.created_at at time zone 'UTC')::date) end`;

/** The version of `document d` that stood on the day. */
const standingVersion = (day: RawBuilder<unknown>) => sql`
  select s.id, s.text is not null as is_text, s.id = d.current_version_id as is_current from document_version s
  where s.document_id = d.id and ${publicSince} <= ${day} order by s.ordinal desc limit 1`;

/** What a claim of a former version tells of: its report, if that stands, or the event that its id leads to. */
const eventOf = (documentId: RawBuilder<unknown>, eventKey: RawBuilder<unknown>) => sql`(
  select coalesce((select r.event_id from event_report r where r.id = i.id),
    (select k.canonical_id from canonical k where k.member_id = i.id))
  from (select report_id(${documentId}, ${eventKey}) as id) i)`;

/** Of a former version: what was read in it, unless it was read anew. */
const wasRead = sql`(c.superseded_because is distinct from 'READ_ANEW')`;

/** Documents that told of `event e` by the day, as `d` with the version `v` that stood. */
const tellers = (day: RawBuilder<unknown>) => sql`
  event_document ed join document d on d.id = ed.document_id cross join lateral (${standingVersion(day)}) v
  where ed.event_id = e.id and case
    when v.is_current then true
    when v.is_text then exists (select from claim c where c.version_id = v.id and c.property = 'event' and ${wasRead}
      and ${eventOf(sql`d.id`, sql`c.event_key`)} = e.id)
    else true end
    and (v.is_text or e.modality = 'PLANNED' or e.date_from is null or e.date_from <= ${day})`;

const toDate = (day: string) => sql`${day}::text::date`;

/** Whether `event e` was known by the end of the day. */
export const knownBy = (day: string): Condition => sql<boolean>`exists (select from ${tellers(toDate(day))} offset 0)`;

/** Of many events, the documents that told of them by the day. */
export async function findTellers(db: Database, day: string, eventIds: readonly string[]) {
  const { rows } = await sql<{ event_id: string; document_id: string; voice: string }>`
    select t.event_id, t.id as document_id,
      min(coalesce(t.source_id, t.id) collate "C") over (partition by t.event_id, coalesce(t.cluster_id, t.id)) as voice
    from event e cross join lateral (select ed.event_id, d.id, d.source_id, d.cluster_id from ${tellers(toDate(day))}) t
    where e.id = any(${eventIds}::text[]) order by t.event_id, t.id`.execute(db);
  return rows;
}

/** As they are today, in the order of today. */
export async function findTellingDocuments(db: Database, day: string, eventIds: readonly string[]) {
  const { rows } = await sql<Document & { event_id: string }>`
    select t.event_id, ${documentColumns}
    from event e cross join lateral (select ed.event_id, ed.confidence, d.id from ${tellers(toDate(day))}) t
    join document d on d.id = t.id join document_version v on v.id = d.current_version_id
    where e.id = any(${eventIds}::text[]) order by t.event_id, t.confidence desc, d.id`.execute(db);
  return rows;
}

/** Sentences of the versions that stood, those that tell of the event itself first. */
export async function findEvidenceAsOf(db: Database, day: string, eventIds: readonly string[]) {
  const { rows } = await sql<Evidence & { of_id: string }>`
    with told as (
      select t.* from event e cross join lateral (
        select ed.event_id, d.id as document_id, v.id as version_id, v.is_text, v.is_current from ${tellers(toDate(day))}) t
      where e.id = any(${eventIds}::text[])),
    said as (
      select t.event_id, c.* from told t join claim_record r on r.event_id = t.event_id
      join claim c on c.id = r.claim_id and c.superseded_at is null join document_version w on w.id = c.version_id
      where w.document_id = t.document_id and (t.is_current or not t.is_text)
      union all
      select t.event_id, c.* from told t join claim c on c.version_id = t.version_id
      where t.is_text and not t.is_current and ${wasRead}
        and ${eventOf(sql`t.document_id`, sql`c.event_key`)} = t.event_id),
    found as (
      select s.event_id, s.evidence_id, max(s.confidence) as confidence, min(s.extractor_run_id) as extractor_run_id,
        min(case s.property when 'event' then 0 when 'report' then 0 when 'quote' then 1 else 2 end) as place
      from said s group by s.event_id, s.evidence_id)
    select f.event_id as of_id, ${evidenceColumns}, f.confidence
    from found f join evidence e on e.id = f.evidence_id ${sourcesOf(sql`f`)}
    order by f.event_id, f.place, f.confidence desc, e.id`.execute(db);
  return rows;
}
