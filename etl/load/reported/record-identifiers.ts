/** Records that several documents hold under one identifier (an IATI activity, an FTS flow): of one only the first document's are counted. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { Report } from './reports.js';

export interface IdentifiedEvents {
  readonly identifier: string;
  readonly eventIds: readonly string[];
}

/** First by id, not by arrival: the order in which files come changes nothing. Call `lockIdentity` first. @returns events elsewhere that may count no more */
export async function noteRecords(
  tx: DatabaseTransaction,
  { documentId, versionId }: Report,
  records: readonly IdentifiedEvents[],
): Promise<readonly string[]> {
  if (records.length === 0) return [];
  const given = sql`json_to_recordset(${JSON.stringify(records)}::json) as g (identifier text, "eventIds" text[])`;
  await sql`
    insert into reported_record (identifier, document_id, version_id, event_ids)
    select identifier, ${documentId}, ${versionId}, "eventIds" from ${given}
    on conflict (identifier, document_id) do update set version_id = excluded.version_id,
      event_ids = (select array_agg(distinct id order by id) from unnest(reported_record.event_ids || excluded.event_ids) as u (id))`.execute(
    tx,
  );
  const { rows } = await sql<{ id: string }>`
    select unnest(o.event_ids) as id from ${given} join reported_record o on o.identifier = g.identifier
    where o.document_id > ${documentId}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Which of the events only repeat what a document before theirs holds: one report that does not is enough to count. */
export async function findRepeated(
  tx: DatabaseTransaction,
  held: readonly { readonly eventId: string; readonly identifier?: string; readonly documentId: string }[],
): Promise<ReadonlySet<string>> {
  if (held.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select h."eventId" as id
    from json_to_recordset(${JSON.stringify(held)}::json) as h ("eventId" text, identifier text, "documentId" text)
    group by h."eventId" having bool_and(exists (
      select from reported_record o where o.identifier = h.identifier and o.document_id < h."documentId"))`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** What the current version of a document holds no more. @returns events elsewhere that may count again */
export async function forgetUntoldRecords(
  tx: DatabaseTransaction,
  { documentId, versionId }: Report,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with gone as (
      delete from reported_record where document_id = ${documentId} and version_id <> ${versionId} returning identifier)
    select unnest(o.event_ids) as id from gone join reported_record o on o.identifier = gone.identifier
    where o.document_id > ${documentId}`.execute(tx);
  return rows.map(({ id }) => id);
}
