/** Claims of a report's earlier versions give way to those of the new one. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { Report } from './reports.js';
import type { Told } from './told.js';

/** What the new version says itself. */
export async function supersedeTold(tx: DatabaseTransaction, report: Report, told: readonly Told[]): Promise<void> {
  const keys = told.map(({ event }) => event.key);
  await sql`
    with given as (
      update claim c set superseded_at = now(), superseded_because = 'VERSION_REPLACED'
      from document_version v
      where v.document_id = ${report.documentId} and v.id <> ${report.versionId} and c.version_id = v.id
        and c.event_key = any(${keys}::text[]) and c.superseded_at is null
      returning c.id)
    delete from claim_record r using given where r.claim_id = given.id`.execute(tx);
}

/** Some of what the new version says no more. @returns the ids of the reports that are gone; empty when none is left */
export async function supersedeUntold(
  tx: DatabaseTransaction,
  report: Report,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ event_id: string }>`
    with gone as (
      select r.id, r.event_id, r.event_key, r.version_id from event_report r
      where r.document_id = ${report.documentId} and r.version_id <> ${report.versionId} order by r.id limit ${limit}),
    given as (
      update claim c set superseded_at = now(), superseded_because = 'QUOTE_VANISHED'
      from gone where c.version_id = gone.version_id and c.event_key = gone.event_key and c.superseded_at is null
      returning c.id),
    unlinked as (delete from claim_record r using given where r.claim_id = given.id),
    deleted as (delete from event_report r using gone where r.id = gone.id)
    select event_id from gone`.execute(tx);
  return rows.map(({ event_id }) => event_id);
}
