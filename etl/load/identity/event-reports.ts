/** Reports of events as they are matched: each with its profile and the keys it is found by. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { makeId } from '../../../schema/ids.js';
import { REPORT_PROPERTY } from '../../../schema/records/claim.js';
import { spanOf } from '../../transform/match/event-blocks.js';
import { profileOfReport, type EventProfile } from '../../transform/match/event-profile.js';
import { getClaimsOfEvents, reportsOf } from '../event-claims.js';

export interface EventReportRow {
  /** The report's public id. It goes on to resolve when the report becomes one of several of an event. */
  readonly id: string;
  readonly documentId: string;
  readonly versionId: string;
  readonly eventKey: string;
  /** ISO date; null where the document says none. */
  readonly toldOn: string | null;
  readonly profile: EventProfile;
  /** What it may be found by. */
  readonly keys: readonly string[];
}

/** Stands for a day that nobody knows: far from every other, and still a number. */
export const UNKNOWN_DAY = 100_000_000;
/** A year, and the days by which papers are late. What may have been on any day of more is found as if its day were unknown. */
export const LONGEST_SPAN_DAYS = 400;

function daysOf(profile: EventProfile): { is_promise: boolean; day_from: number; day_to: number } {
  const { from, to, isPromise } = spanOf(profile);
  const isKnown = to - from <= LONGEST_SPAN_DAYS;
  return { is_promise: isPromise, day_from: isKnown ? from : -UNKNOWN_DAY, day_to: isKnown ? to : UNKNOWN_DAY };
}

/**
 * A new report is an event of its own until it is matched; one that is there keeps its event.
 * @returns the event of each report
 */
export async function upsertReports(
  tx: DatabaseTransaction,
  reports: readonly EventReportRow[],
): Promise<ReadonlyMap<string, string>> {
  if (reports.length === 0) return new Map();
  const rows = reports.map(({ id, documentId, versionId, eventKey, toldOn, profile }) => ({
    id,
    document_id: documentId,
    version_id: versionId,
    event_key: eventKey,
    told_on: toldOn,
    // The signature is the version's, and stands there.
    profile: { ...profile, signature: null },
  }));
  const stored = await sql<{ id: string; event_id: string }>`
    insert into event_report (id, document_id, version_id, event_key, event_id, told_on, profile)
    select id, document_id, version_id, event_key, id, told_on, profile
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id text, document_id text, version_id text, event_key text, told_on date, profile jsonb)
    on conflict (id) do update set version_id = excluded.version_id, told_on = excluded.told_on, profile = excluded.profile
    returning id, event_id`.execute(tx);
  await replaceBlocks(tx, reports);
  return new Map(stored.rows.map(({ id, event_id }) => [id, event_id]));
}

async function replaceBlocks(tx: DatabaseTransaction, reports: readonly EventReportRow[]): Promise<void> {
  await tx
    .deleteFrom('event_block')
    .where(
      'report_id',
      'in',
      reports.map(({ id }) => id),
    )
    .execute();
  const rows = reports.flatMap(({ id, documentId, profile, keys }) => {
    const span = { report_id: id, document_id: documentId, ...daysOf(profile) };
    return keys.map((key) => ({ ...span, key }));
  });
  await sql`
    insert into event_block (key, is_promise, day_from, day_to, report_id, document_id)
    select key, is_promise, day_from, day_to, report_id, document_id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (key text, is_promise boolean, day_from int, day_to int, report_id text, document_id text)`.execute(tx);
}

export interface StoredReport {
  readonly id: string;
  /** The event that it is a report of. */
  readonly eventId: string;
  readonly toldOn: string | null;
  readonly profile: EventProfile;
}

/** Reports by their ids, with the signature of their text. */
export async function getReports(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly StoredReport[]> {
  const rows = await tx
    .selectFrom('event_report as r')
    .innerJoin('document_version as v', 'v.id', 'r.version_id')
    .select(['r.id', 'r.event_id', 'r.told_on', 'r.profile', 'v.minhash'])
    .where('r.id', 'in', sql<string>`(select unnest(${ids}::text[]))`)
    .orderBy('r.id')
    .execute();
  const profiles = await makeProfiles(
    tx,
    rows.filter(({ profile }) => profile === null).map(({ event_id }) => event_id),
  );
  return rows.map(({ id, event_id, told_on, profile, minhash }) => ({
    id,
    eventId: event_id,
    toldOn: told_on as string | null,
    profile: { ...((profile as unknown as EventProfile | null) ?? profiles.get(id)!), signature: minhash },
  }));
}

/** Acts of structured reports are stored without a profile: few of them are ever laid beside another. */
async function makeProfiles(
  tx: DatabaseTransaction,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventProfile>> {
  if (eventIds.length === 0) return new Map();
  const claims = (await getClaimsOfEvents(tx, eventIds)).filter(({ property }) => property === REPORT_PROPERTY);
  return new Map(
    claims.map((claim) => [
      makeId('evt', claim.document_id, claim.event_key),
      profileOfReport(reportsOf([claim])[0]!, { ordinal: 0, signature: null })!,
    ]),
  );
}
