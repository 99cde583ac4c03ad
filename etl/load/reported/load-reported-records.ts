/** A batch of what a structured report states: one claim an act, with the element or row it stands in, and the event made of it. */
import { setImmediate } from 'node:timers/promises';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { ReportedRecord } from '../../../schema/records/reported.js';
import { groupBy } from '../../transform/group-by.js';
import type { EventComparer } from '../../transform/match/compare-events.js';
import { settleEvents } from '../identity/match-events.js';
import { deferFlows, leaveFlows } from '../flows/follow-events.js';
import { projectEvents } from '../project-events.js';
import { projectPromises } from '../project-promises.js';
import { inOrder } from '../in-order.js';
import { writingEvents } from '../write-events.js';
import { createBodyCache } from './body-cache.js';
import { findJudged, findReports, type KnownReport } from './known-reports.js';
import { findRepeated, noteRecords, type IdentifiedEvents } from './record-identifiers.js';
import { insertClaims, insertEvidence, linkClaims, upsertReports } from './report-claims.js';
import type { Report } from './reports.js';
import { supersedeTold } from './supersede-told.js';
import { canBeKept, standing, tell, type Teller, type Told } from './told.js';

/** Records with what they tell, as far as it could be laid out while those before them were written. */
export interface PreparedRecords {
  readonly records: readonly ReportedRecord[];
  readonly told: readonly Told[] | undefined;
  /** The bodies as they were known then. */
  readonly edition: number;
}

export interface RecordsLoader {
  /** Costs most of the time that this process has, and asks nobody: do it while the database is busy. */
  prepare(records: readonly ReportedRecord[]): Promise<PreparedRecords>;
  /** Call `lockIdentity` first in the transaction. */
  load(tx: DatabaseTransaction, prepared: PreparedRecords): Promise<void>;
}

export interface LoaderOf {
  readonly report: Report;
  /** Of the extractor run that the claims belong to. */
  readonly runId: string;
  readonly comparer: EventComparer;
}

const eventsOf = (records: readonly ReportedRecord[]) => records.flatMap(({ events }) => events);

export function createRecordsLoader({ report, runId, comparer }: LoaderOf): RecordsLoader {
  const cache = createBodyCache();
  return {
    prepare: async (records) => {
      const edition = cache.edition();
      const bodies = cache.peek(eventsOf(records));
      return { records, edition, told: bodies && (await tellInTurns(records, { report, bodies, runId })) };
    },
    load: async (tx, { records, told, edition }) => {
      if (records.length === 0) return;
      const bodies = await cache.resolve(tx, eventsOf(records));
      const isStillSo = told !== undefined && edition === cache.edition();
      await loadTold(tx, { report, comparer, told: isStillSo ? told : tell(records, { report, bodies, runId }) });
    },
  };
}

/** Lets the database be answered in between. */
async function tellInTurns(records: readonly ReportedRecord[], teller: Teller): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const record of records) {
    told.push(...tell([record], teller));
    await setImmediate();
  }
  return told;
}

interface ToldBatch {
  readonly report: Report;
  readonly comparer: EventComparer;
  readonly told: readonly Told[];
}

async function loadTold(tx: DatabaseTransaction, { report, comparer, told }: ToldBatch): Promise<void> {
  const known = report.isFresh ? new Map<string, KnownReport>() : await findReports(tx, idsOf(told));
  const shared = new Map([...known.values()].flatMap((one) => (one.is_shared ? [[one.id, one.event_id]] : [])));
  if (report.hasOthers) await supersedeTold(tx, report, told);
  const own = told.filter(({ id }) => !shared.has(id));
  const [elsewhere, repeated] = await Promise.all([
    noteRecords(tx, report, identified(told)),
    findRepeated(
      tx,
      own.map((one) => heldIn(one, report)),
    ),
  ]);
  const events = own.map((one) => standing(one, { isRepeated: repeated.has(one.id), isNew: report.isFresh }));
  const met = report.isFresh ? [] : await leaveFlows(tx, idsOf(own));
  const writingOwn = await writingEvents(tx, events);
  await inOrder([
    () => insertEvidence(tx, report, told),
    () => insertClaims(tx, report, told),
    ...writingOwn,
    () => deferFlows(tx, [...idsOf(own), ...met]),
    () => upsertReports(tx, report, told),
    () => linkClaims(tx, { report, told, shared }),
  ]);
  if (!report.isFresh) await projectPromises(tx, idsOf(own.filter(canBeKept)));
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
