/** What a report tells of one act: the claim it becomes, and the event that is made of it alone. */
import { makeId } from '../../../schema/ids.js';
import type { EventRecord } from '../../../schema/records/event.js';
import type { ReportedEvent, ReportedRecord } from '../../../schema/records/reported.js';
import { assembleEvent } from '../../transform/assemble/assemble-event.js';
import { expandReport } from '../../transform/assemble/expand-report.js';
import type { EventReport } from '../../transform/assemble/reports.js';
import { keepPromise } from '../../transform/match/promise-kept.js';
import type { AssembledEvent } from '../write-events.js';
import type { ResolvedBodies } from './body-cache.js';
import { withRepetition } from './repetition.js';
import type { Report } from './reports.js';

/** A report says what it says; what is uncertain about it is not in the reading. */
export const CONFIDENCE = 1;

export interface Told {
  readonly id: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly event: ReportedEvent;
  /** Of the record that it stands in. */
  readonly identifier: string | undefined;
  readonly organizationIds: readonly string[];
  /** The names of those that stand for them now. */
  readonly names: ReadonlyMap<string, string>;
  readonly runId: string;
  readonly said: EventReport;
}

interface Telling {
  readonly event: ReportedEvent;
  readonly record: ReportedRecord;
  readonly report: Report;
  readonly bodies: ResolvedBodies;
  readonly runId: string;
}

export function toTold({ event, record, report, bodies, runId }: Telling): Told {
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
    names: bodies.names,
    runId,
    said: { documentId, voice: documentId, publishedAt, confidence: CONFIDENCE, claims: expandReport(value) },
  };
}

export const isPromise = ({ event: { kind, modality } }: Told): boolean =>
  modality !== 'NEGATED' && (kind === 'PLEDGE' || kind === 'COMMITMENT' || modality === 'PLANNED');

interface Assembly {
  readonly isRepeated: boolean;
  readonly isNew: boolean;
}

export function assemble(told: Told, { isRepeated, isNew }: Assembly): AssembledEvent {
  const { id, event, said, names } = told;
  const record = withRepetition(assembleEvent([said], names), isRepeated);
  const bodies = new Set(record.parties.flatMap(({ organizationId }) => names.get(organizationId) ?? []));
  return {
    eventId: id,
    isNew,
    record,
    reports: [said],
    links: { partOf: null, fulfils: null },
    searched: [...[...bodies].toSorted(), event.description ?? ''],
    ...(isNew && isPromise(told) && { promise: openPromise(record, said.publishedAt) }),
  };
}

function openPromise({ items, money }: EventRecord, lastNews: string | null) {
  const things = items.map(({ description, quantityMin, quantityMax, ...item }) => ({
    ...item,
    what: description,
    quantity: quantityMin ?? quantityMax,
  }));
  const sums = money.map(({ amount, currency }) => ({ amount: Number(amount), currency }));
  return keepPromise({ items: things, money: sums, lastNews }, []);
}
