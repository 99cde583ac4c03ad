/** Writes assembled events with all their rows: new ones come in whole, known ones are replaced. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { PromiseState } from '../../schema/codelists/codelists.js';
import type { EventRecord, PromiseKept } from '../../schema/records/event.js';
import type { EventReport } from '../transform/assemble/reports.js';
import { groupBy } from '../transform/group-by.js';
import { ensureCrises, reportedCrisisId } from './crises.js';
import { replacingEventRows, type Dollars } from './event-rows.js';
import { toDollars } from './exchange-rates.js';
import { joinFlows, leaveFlows } from './flows/follow-events.js';
import { inOrder } from './in-order.js';
import type { EventLinks } from './identity/event-links.js';
import { deleteRowsOf, insertRows, type Row } from './rows.js';
import { toStorableJson } from './storable-json.js';

export interface AssembledEvent {
  readonly eventId: string;
  /** True where the event is not in the database yet. */
  readonly isNew?: boolean;
  readonly record: EventRecord;
  readonly links: EventLinks;
  /** Words that it is found by besides its title: names of its bodies, sentences. */
  readonly searched: readonly string[];
  readonly reports: readonly Pick<EventReport, 'documentId' | 'confidence'>[];
  /** How a promise stands that is new, and of which nothing can have come yet; `projectPromises` tells of the others. */
  readonly promise?: PromiseKept & { readonly state: PromiseState };
}

/** Longer texts say nothing more that is searched for, and a tsvector is bounded. */
const MAX_SEARCHED_LENGTH = 200_000;

export async function writeEvents(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<void> {
  const ids = events.map(({ eventId }) => eventId);
  const met = await leaveFlows(tx, ids);
  await inOrder(await writingEvents(tx, events));
  await joinFlows(tx, [...ids, ...met]);
}

/** Looks up what the rows need. The sums of aid flows are the caller's to keep. @returns the writes, for `inOrder` */
export async function writingEvents(
  tx: DatabaseTransaction,
  events: readonly AssembledEvent[],
): Promise<readonly (() => Promise<void>)[]> {
  if (events.length === 0) return [];
  const [dollars, places, crises] = await Promise.all([
    reckonDollars(tx, events),
    findPlaces(tx, events),
    ensureCrises(
      tx,
      events.flatMap(({ record }) => record.crisis ?? []),
    ),
  ]);
  return [
    () => upsertEvents(tx, events, { dollars, crises }),
    ...replacingEventRows(tx, events, { dollars, places }),
    () => replaceDocuments(tx, events),
  ];
}

/** Codes that the gazetteer has; a report may use any other. */
async function findPlaces(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<ReadonlySet<string>> {
  const codes = new Set(events.flatMap(({ record }) => record.places.flatMap(({ placeId }) => placeId ?? [])));
  if (codes.size === 0) return codes;
  const rows = await tx
    .selectFrom('place')
    .select('id')
    .where('id', 'in', [...codes])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** A sum of its own day, else of the event's, else of the day on which it was told. */
async function reckonDollars(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<Dollars> {
  const sums = events.flatMap(({ record }) =>
    record.money.map((sum) => ({ sum, day: sum.valueDate ?? record.date?.from ?? record.firstReportedAt })),
  );
  const inDollars = await toDollars(
    tx,
    sums.map(({ sum: { amount, currency, usd }, day }) => ({ amount, currency, usd, day })),
  );
  return new Map(sums.map(({ sum }, index) => [sum, inDollars[index]!]));
}

interface KnownOfEvents {
  readonly dollars: Dollars;
  /** Ids of crises, by `reportedCrisisId`. */
  readonly crises: ReadonlyMap<string, string>;
}

const eventRow = (
  { eventId, record, links, searched, promise }: AssembledEvent,
  { dollars, crises }: KnownOfEvents,
) => ({
  id: eventId,
  kind: record.kind,
  modality: record.modality,
  title: record.title,
  date_value: record.date?.value ?? null,
  date_precision: record.date?.precision ?? null,
  date_basis: record.date?.basis ?? null,
  date_from: record.date?.from ?? null,
  date_to: record.date?.to ?? null,
  confidence: record.confidence,
  band: record.band,
  corroboration: record.corroboration,
  has_conflicts: record.conflicts.length > 0,
  conflicts: record.conflicts,
  amount_usd: sumUsd(record, dollars),
  transaction_type: record.transactionType,
  crisis_id: record.crisis === null ? null : (crises.get(reportedCrisisId(record.crisis)) ?? null),
  not_counted: record.notCounted,
  first_reported_at: record.firstReportedAt,
  part_of: links.partOf,
  fulfils: links.fulfils,
  promise_state: promise?.state ?? null,
  promise: promise === undefined ? null : { lines: promise.lines, lastNews: promise.lastNews },
  words: [record.title, ...searched].join(' ').slice(0, MAX_SEARCHED_LENGTH),
});

/** What has no rate is left out: an unknown rate is no rate of one. */
function sumUsd({ money }: EventRecord, dollars: Dollars): string | null {
  const known = money.flatMap((sum) => dollars.get(sum)?.usd ?? []);
  if (known.length < 2) return known[0] ?? null;
  return String(known.map(Number).reduce((a, b) => a + b));
}

/** Of an event that is known. */
const KEPT = new Set(['id', 'promise_state', 'promise']);

/** In the order of their ids: neighbours in the index come one after another, which is a tenth quicker. */
async function upsertEvents(
  tx: DatabaseTransaction,
  events: readonly AssembledEvent[],
  values: KnownOfEvents,
): Promise<void> {
  const rows = events.map((event) => eventRow(event, values));
  const isNew = events.every((event) => event.isNew === true);
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'words');
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const updates = columns
    .filter((name) => !KEPT.has(name))
    .map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  await sql`
    insert into event (${names}, search)
    select ${names}, to_tsvector('simple', words)
    from json_to_recordset(${toStorableJson(rows)}::json) as e (
      id text, kind text, modality text, title text, date_value text, date_precision text, date_basis text,
      date_from date, date_to date, confidence real, band text, corroboration int, has_conflicts boolean,
      conflicts jsonb, amount_usd numeric, transaction_type text, crisis_id text, not_counted text, first_reported_at date,
      part_of text, fulfils text, promise_state text, promise jsonb, words text)
    order by id
    ${isNew ? sql`` : sql`on conflict (id) do update set ${sql.join(updates)}, search = excluded.search`}`.execute(tx);
}

async function replaceDocuments(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<void> {
  const known = events.filter(({ isNew }) => isNew !== true).map(({ eventId }) => eventId);
  await Promise.all([
    deleteRowsOf(tx, 'event_document', known),
    insertRows(tx, 'event_document', events.flatMap(documentRows)),
  ]);
}

function documentRows({ eventId, reports }: AssembledEvent): Row<'event_document'>[] {
  return [...groupBy(reports, (report) => report.documentId)].map(([documentId, ofDocument]) => ({
    event_id: eventId,
    document_id: documentId,
    confidence: Math.max(...ofDocument.map((report) => report.confidence)),
  }));
}
