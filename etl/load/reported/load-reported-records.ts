/** A batch of what a structured report states: one claim an act, with the element or row it stands in, and the event made of it. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { makeId } from '../../../schema/ids.js';
import { REPORT_PROPERTY } from '../../../schema/records/claim.js';
import type { ReportedEvent, ReportedRecord } from '../../../schema/records/reported.js';
import { assembleEvent } from '../../transform/assemble/assemble-event.js';
import { expandReport } from '../../transform/assemble/expand-report.js';
import type { EventReport } from '../../transform/assemble/reports.js';
import type { EventComparer } from '../../transform/match/compare-events.js';
import { settleEvents } from '../identity/match-events.js';
import { groupBy } from '../../transform/group-by.js';
import { projectEvents } from '../project-events.js';
import { projectPromises } from '../project-promises.js';
import { insertRows } from '../rows.js';
import { ensureRun } from '../runs.js';
import { writeEvents, type AssembledEvent } from '../write-events.js';
import type { BodyCache, ResolvedBodies } from './body-cache.js';
import { findRepeated, noteRecords, type IdentifiedEvents } from './record-identifiers.js';
import { withRepetition } from './repetition.js';
import type { Report } from './reports.js';
import { supersedeTold } from './supersede-told.js';

/** A report says what it says; what is uncertain about it is not in the reading. */
const CONFIDENCE = 1;

/** A change of what a claim of a report holds makes a new version. */
const REPORT_READER = { name: 'structured-report', version: '1', configHash: '' };

interface ReportedBatch {
  readonly report: Report;
  readonly records: readonly ReportedRecord[];
  readonly bodies: BodyCache;
  readonly comparer: EventComparer;
}

interface Told {
  readonly id: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly event: ReportedEvent;
  /** Of the record that it stands in. */
  readonly identifier: string | undefined;
  readonly organizationIds: readonly string[];
  readonly said: EventReport;
}

/** Call `lockIdentity` first in the transaction. */
export async function loadReportedRecords(tx: DatabaseTransaction, batch: ReportedBatch): Promise<void> {
  const { report, records, comparer } = batch;
  if (records.length === 0) return;
  const runId = await ensureRun(tx, REPORT_READER);
  const bodies = await batch.bodies.resolve(
    tx,
    records.flatMap(({ events }) => events),
  );
  const told = records.flatMap((record) =>
    record.events.map((event) => toTold({ event, record, report, bodies, runId })),
  );
  const ids = told.map(({ id }) => id);
  const known = await findReports(tx, ids);
  const shared = new Map(
    [...known.values()].flatMap(({ id, event_id, is_shared }) => (is_shared ? [[id, event_id]] : [])),
  );
  if (report.hasOthers)
    await supersedeTold(
      tx,
      report,
      told.map(({ event }) => event.key),
    );
  await insertClaims(tx, { report, told, runId });
  const elsewhere = await noteRecords(tx, report, identified(told));
  const own = told.filter(({ id }) => !shared.has(id));
  const repeated = await findRepeated(
    tx,
    own.flatMap((one) => heldIn(one, report)),
  );
  await writeEvents(
    tx,
    own.map((one) => ({ ...assemble(one, bodies, repeated.has(one.id)), isNew: !known.has(one.id) })),
  );
  await upsertReports(tx, report, told);
  await linkClaims(tx, told, shared);
  await projectPromises(
    tx,
    own.filter(isPromise).map(({ id }) => id),
  );
  // Acts that others tell of as well, or that a person brought together with others.
  const judged = report.hasOthers
    ? await findJudged(
        tx,
        ids.filter((id) => !known.has(id)),
      )
    : [];
  const settled = await settleEvents(tx, { reportIds: judged, comparer });
  await projectEvents(tx, [...shared.values(), ...settled, ...elsewhere]);
}

/** A secondary reporter's record leaves the place to the body's own. */
const isOwn = ({ event }: Told): boolean => event.notCounted !== 'SECONDARY_REPORTER';

function identified(told: readonly Told[]): readonly IdentifiedEvents[] {
  const groups = groupBy(told.filter(isOwn), ({ identifier }) => identifier);
  return [...groups].flatMap(([identifier, events]) =>
    identifier === undefined ? [] : [{ identifier, eventIds: events.map(({ id }) => id) }],
  );
}

const heldIn = ({ id, identifier }: Told, { documentId }: Report) =>
  identifier === undefined ? [] : [{ eventId: id, identifier, documentId }];

const isPromise = ({ event }: Told): boolean =>
  event.kind === 'PLEDGE' || event.kind === 'COMMITMENT' || event.modality === 'PLANNED';

interface Telling {
  readonly event: ReportedEvent;
  readonly record: ReportedRecord;
  readonly report: Report;
  readonly bodies: ResolvedBodies;
  readonly runId: string;
}

function toTold({ event, record, report, bodies, runId }: Telling): Told {
  const { documentId, versionId, publishedAt } = report;
  const organizationIds = bodies.idsOf(event);
  const claimId = makeId('clm', versionId, runId, event.key);
  const value = { id: claimId, value: event, organizationIds: organizationIds.map(bodies.canonicalOf) };
  return {
    id: makeId('evt', documentId, event.key),
    claimId,
    evidenceId: makeId('ev', versionId, event.key),
    event,
    identifier: record.identifier,
    organizationIds,
    said: { documentId, voice: documentId, publishedAt, confidence: CONFIDENCE, claims: expandReport(value) },
  };
}

function assemble({ id, event, said }: Told, { names }: ResolvedBodies, isRepeated: boolean): AssembledEvent {
  const record = withRepetition(assembleEvent([said], names), isRepeated);
  const bodies = new Set(record.parties.flatMap(({ organizationId }) => names.get(organizationId) ?? []));
  return {
    eventId: id,
    record,
    reports: [said],
    links: { partOf: null, fulfils: null },
    searched: [...[...bodies].toSorted(), event.description ?? ''],
  };
}

interface KnownReport {
  readonly id: string;
  readonly event_id: string;
  /** Whether it is of an event that has other reports too, or that goes by another id. */
  readonly is_shared: boolean;
}

async function findReports(tx: DatabaseTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, KnownReport>> {
  const { rows } = await sql<KnownReport>`
    select r.id, r.event_id, r.event_id <> r.id
        or exists (select from event_report o where o.event_id = r.event_id and o.id <> r.id) as is_shared
    from event_report r where r.id = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is told again after it was gone, and of which somebody said what it is one with. */
async function findJudged(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as n (id)
    where exists (select from judgement j where j.left_id = n.id or j.right_id = n.id)`.execute(tx);
  return rows.map(({ id }) => id);
}

interface ClaimsOfBatch {
  readonly report: Report;
  readonly told: readonly Told[];
  readonly runId: string;
}

async function insertClaims(tx: DatabaseTransaction, { report, told, runId }: ClaimsOfBatch): Promise<void> {
  await insertRows(
    tx,
    'evidence',
    told.map(({ evidenceId, event: { evidence } }) => ({
      id: evidenceId,
      version_id: report.versionId,
      locator: evidence.locator,
      quote: evidence.quote,
    })),
    sql`on conflict do nothing`,
  );
  await insertRows(
    tx,
    'claim',
    told.map(({ claimId, evidenceId, event, identifier }) => ({
      id: claimId,
      version_id: report.versionId,
      extractor_run_id: runId,
      event_key: event.key,
      property: REPORT_PROPERTY,
      // What the evidence holds already need not be said twice.
      value: { ...event, key: undefined, evidence: undefined, identifier } as never,
      ordinal: 0,
      evidence_id: evidenceId,
      confidence: CONFIDENCE,
    })),
    sql`on conflict (id) do update set superseded_at = null, superseded_because = null where claim.superseded_at is not null`,
  );
}

async function upsertReports(tx: DatabaseTransaction, report: Report, told: readonly Told[]): Promise<void> {
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
    sql`on conflict (id) do update set version_id = excluded.version_id, told_on = excluded.told_on`,
  );
}

async function linkClaims(
  tx: DatabaseTransaction,
  told: readonly Told[],
  shared: ReadonlyMap<string, string>,
): Promise<void> {
  await insertRows(
    tx,
    'claim_record',
    told.map(({ id, claimId, organizationIds }) => ({
      claim_id: claimId,
      event_id: shared.get(id) ?? id,
      record_id: shared.get(id) ?? id,
      organization_ids: [...organizationIds],
    })),
    sql`on conflict (claim_id) do update set event_id = excluded.event_id, record_id = excluded.record_id,
      organization_ids = excluded.organization_ids`,
  );
}
