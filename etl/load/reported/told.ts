/** What a report tells of one act: the claim it becomes, and the event that is made of it alone. */
import { makeId } from '../../../schema/ids.js';
import type { EventRecord } from '../../../schema/records/event.js';
import type { ReportedEvent, ReportedRecord } from '../../../schema/records/reported.js';
import { assembleEvent } from '../../transform/assemble/assemble-event.js';
import type { Names } from '../../transform/assemble/event-title.js';
import { expandReport } from '../../transform/assemble/expand-report.js';
import type { EventReport } from '../../transform/assemble/reports.js';
import { isPromise } from '../../transform/match/event-links.js';
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
  readonly runId: string;
  /** The event as it is when nobody else tells of it. */
  readonly assembled: AssembledEvent;
}

export interface Teller {
  readonly report: Report;
  readonly bodies: ResolvedBodies;
  readonly runId: string;
}

export const tell = (records: readonly ReportedRecord[], teller: Teller): readonly Told[] =>
  records.flatMap((record) => record.events.map((event) => toTold(event, record, teller)));

function toTold(event: ReportedEvent, { identifier }: ReportedRecord, { report, bodies, runId }: Teller): Told {
  const { documentId, versionId, publishedAt } = report;
  const organizationIds = bodies.idsOf(event);
  const claimId = makeId('clm', versionId, runId, event.key);
  const claim = { id: claimId, value: event, organizationIds: organizationIds.map(bodies.canonicalOf) };
  const said = { documentId, voice: documentId, publishedAt, confidence: CONFIDENCE, claims: expandReport(claim) };
  const assembled = assemble(event, said, { documentId, names: bodies.names });
  return {
    id: assembled.eventId,
    claimId,
    evidenceId: makeId('ev', versionId, event.key),
    event,
    identifier,
    organizationIds,
    runId,
    assembled,
  };
}

/** What was said not to be so is no promise that could be kept. */
export const canBeKept = ({ event }: Pick<Told, 'event'>): boolean => event.modality !== 'NEGATED' && isPromise(event);

interface About {
  readonly documentId: string;
  readonly names: Names;
}

function assemble(event: ReportedEvent, said: EventReport, { documentId, names }: About): AssembledEvent {
  const record = assembleEvent([said], names);
  const bodies = new Set(record.parties.flatMap(({ organizationId }) => names.get(organizationId) ?? []));
  return {
    eventId: makeId('evt', documentId, event.key),
    record,
    reports: [said],
    links: { partOf: null, fulfils: null },
    searched: [...[...bodies].toSorted(), event.description ?? ''],
    ...(canBeKept({ event }) && { promise: openPromise(record, said.publishedAt) }),
  };
}

export interface Standing {
  /** Whether another document holds its record too. */
  readonly isRepeated: boolean;
  /** Whether it is not in the database yet. */
  readonly isNew: boolean;
}

/** How things stand is known only when it is written. */
export const standing = ({ assembled }: Told, { isRepeated, isNew }: Standing): AssembledEvent => ({
  ...assembled,
  isNew,
  record: withRepetition(assembled.record, isRepeated),
});

function openPromise({ items, money }: EventRecord, lastNews: string | null) {
  const things = items.map(({ description, quantityMin, quantityMax, ...item }) => ({
    ...item,
    what: description,
    quantity: quantityMin ?? quantityMax,
  }));
  const sums = money.map(({ amount, currency }) => ({ amount: Number(amount), currency }));
  return keepPromise({ items: things, money: sums, lastNews }, []);
}
