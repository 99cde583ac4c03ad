/** A batch of what a structured report states: one claim an act, with the element or row it stands in, and the event made of it. */
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { ReportedRecord } from '../../../schema/records/reported.js';
import { groupBy } from '../../transform/group-by.js';
import type { EventComparer } from '../../transform/match/compare-events.js';
import { settleEvents } from '../identity/match-events.js';
import { projectEvents } from '../project-events.js';
import { projectPromises } from '../project-promises.js';
import { ensureRun } from '../runs.js';
import { writeEvents } from '../write-events.js';
import type { BodyCache } from './body-cache.js';
import { findJudged, findReports } from './known-reports.js';
import { findRepeated, noteRecords, type IdentifiedEvents } from './record-identifiers.js';
import { insertClaims, linkClaims, upsertReports } from './report-claims.js';
import type { Report } from './reports.js';
import { supersedeTold } from './supersede-told.js';
import { assemble, isPromise, toTold, type Told } from './told.js';

/** A change of what a claim of a report holds makes a new version. */
const REPORT_READER = { name: 'structured-report', version: '1', configHash: '' };

interface ReportedBatch {
  readonly report: Report;
  readonly records: readonly ReportedRecord[];
  readonly bodies: BodyCache;
  readonly comparer: EventComparer;
}

/** Call `lockIdentity` first in the transaction. */
export async function loadReportedRecords(tx: DatabaseTransaction, batch: ReportedBatch): Promise<void> {
  const { report, records, comparer } = batch;
  if (records.length === 0) return;
  const told = await resolve(tx, batch);
  const known = await findReports(tx, idsOf(told));
  const shared = new Map([...known.values()].flatMap((one) => (one.is_shared ? [[one.id, one.event_id]] : [])));
  if (report.hasOthers) await supersedeTold(tx, report, told);
  await insertClaims(tx, report, told);
  const elsewhere = await noteRecords(tx, report, identified(told));
  const own = told.filter(({ id }) => !shared.has(id));
  const repeated = await findRepeated(
    tx,
    own.map((one) => heldIn(one, report)),
  );
  await writeEvents(
    tx,
    own.map((one) => assemble(one, { isRepeated: repeated.has(one.id), isNew: !known.has(one.id) })),
  );
  await upsertReports(tx, report, told);
  await linkClaims(tx, told, shared);
  await projectPromises(tx, idsOf(own.filter((one) => known.has(one.id) && isPromise(one))));
  // Acts that others tell of as well, or that a person brought together with others.
  const judged = report.hasOthers
    ? await findJudged(
        tx,
        idsOf(told).filter((id) => !known.has(id)),
      )
    : [];
  const settled = await settleEvents(tx, { reportIds: judged, comparer });
  await projectEvents(tx, [...shared.values(), ...settled, ...elsewhere]);
}

const idsOf = (told: readonly Told[]): readonly string[] => told.map(({ id }) => id);

async function resolve(tx: DatabaseTransaction, { report, records, bodies }: ReportedBatch): Promise<readonly Told[]> {
  const runId = await ensureRun(tx, REPORT_READER);
  const events = records.flatMap((record) => record.events);
  const resolved = await bodies.resolve(tx, events);
  return records.flatMap((record) =>
    record.events.map((event) => toTold({ event, record, report, bodies: resolved, runId })),
  );
}

/** A secondary reporter's record leaves the place to the body's own. */
const isOwn = ({ event }: Told): boolean => event.notCounted !== 'SECONDARY_REPORTER';

function identified(told: readonly Told[]): readonly IdentifiedEvents[] {
  const groups = groupBy(told.filter(isOwn), ({ identifier }) => identifier);
  return [...groups].flatMap(([identifier, events]) =>
    identifier === undefined ? [] : [{ identifier, eventIds: events.map(({ id }) => id) }],
  );
}

const heldIn = ({ id, identifier }: Told, { documentId }: Report) => ({
  eventId: id,
  documentId,
  ...(identifier !== undefined && { identifier }),
});
