/** The claims of a structured report: one an act, with the element or row it stands in, linked to the event it tells of. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { REPORT_PROPERTY } from '../../../schema/records/claim.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';
import { insertRows } from '../rows.js';
import type { Report } from './reports.js';
import { CONFIDENCE, type Told } from './told.js';

export const insertEvidence = (tx: DatabaseTransaction, report: Report, told: readonly Told[]): Promise<void> =>
  insertRows(
    tx,
    'evidence',
    told.map(({ evidenceId, event: { evidence } }) => ({
      id: evidenceId,
      version_id: report.versionId,
      locator: evidence.locator,
      quote: evidence.quote,
    })),
    report.isFresh ? undefined : sql`on conflict do nothing`,
  );

/** Without what the columns and the evidence hold already, and without lists of nothing: a million claims are read and kept. */
function claimValue({ key: _key, evidence: _evidence, ...event }: ReportedEvent, identifier: string | undefined) {
  const said = Object.entries(event).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return { ...Object.fromEntries(said), identifier };
}

export const insertClaims = (tx: DatabaseTransaction, report: Report, told: readonly Told[]): Promise<void> =>
  insertRows(
    tx,
    'claim',
    told.map(({ claimId, evidenceId, event, identifier, runId }) => ({
      id: claimId,
      version_id: report.versionId,
      extractor_run_id: runId,
      event_key: event.key,
      property: REPORT_PROPERTY,
      value: claimValue(event, identifier) as never,
      ordinal: 0,
      evidence_id: evidenceId,
      confidence: CONFIDENCE,
    })),
    report.isFresh
      ? undefined
      : sql`on conflict (id) do update set superseded_at = null, superseded_because = null where claim.superseded_at is not null`,
  );

export async function upsertReports(tx: DatabaseTransaction, report: Report, told: readonly Told[]): Promise<void> {
  await insertRows(
    tx,
    'event_report',
    told.map(({ id, event }) => ({
      id,
      document_id: report.documentId,
      version_id: report.versionId,
      event_key: event.key,
      event_id: id,
      told_on: report.publishedAt,
    })),
    report.isFresh
      ? undefined
      : sql`on conflict (id) do update set version_id = excluded.version_id, told_on = excluded.told_on`,
  );
}

export interface LinkedClaims {
  readonly report: Report;
  readonly told: readonly Told[];
  /** Events that others tell of too, by the report's id. */
  readonly shared: ReadonlyMap<string, string>;
}

export async function linkClaims(tx: DatabaseTransaction, { report, told, shared }: LinkedClaims): Promise<void> {
  await insertRows(
    tx,
    'claim_record',
    told.map(({ id, claimId, organizationIds }) => ({
      claim_id: claimId,
      event_id: shared.get(id) ?? id,
      record_id: shared.get(id) ?? id,
      organization_ids: [...organizationIds],
    })),
    report.isFresh
      ? undefined
      : sql`on conflict (claim_id) do update set event_id = excluded.event_id, record_id = excluded.record_id,
      organization_ids = excluded.organization_ids`,
  );
}
