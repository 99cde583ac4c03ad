/** Writes assembled events with all their rows: new ones come in whole, known ones are replaced. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import type { EventRecord } from '../../schema/records/event.js';
import type { EventReport } from '../transform/assemble/reports.js';
import { groupBy } from '../transform/group-by.js';
import { replaceEventRows } from './event-rows.js';
import type { EventLinks } from './identity/event-links.js';
import { deleteRowsOf, insertRows, type Row } from './rows.js';

export interface AssembledEvent {
  readonly eventId: string;
  readonly record: EventRecord;
  readonly links: EventLinks;
  /** Words that it is found by besides its title: names of its bodies, sentences. */
  readonly searched: readonly string[];
  readonly reports: readonly Pick<EventReport, 'documentId' | 'confidence'>[];
}

/** Longer texts say nothing more that is searched for, and a tsvector is bounded. */
const MAX_SEARCHED_LENGTH = 200_000;

export async function writeEvents(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<void> {
  if (events.length === 0) return;
  await upsertEvents(tx, events);
  await replaceEventRows(tx, events);
  await replaceDocuments(tx, events);
}

const eventRow = ({ eventId, record, links, searched }: AssembledEvent) => ({
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
  amount_usd: sumUsd(record),
  transaction_type: record.transactionType,
  not_counted: record.notCounted,
  first_reported_at: record.firstReportedAt,
  part_of: links.partOf,
  fulfils: links.fulfils,
  words: [record.title, ...searched].join(' ').slice(0, MAX_SEARCHED_LENGTH).toWellFormed(),
});

/** Until rates are loaded only sums in dollars have a value in dollars; an unknown rate is no rate of one. */
function sumUsd(record: EventRecord): string | null {
  const dollars = record.money.filter((sum) => sum.currency === 'USD').map((sum) => Number(sum.amount));
  return dollars.length > 0 ? String(dollars.reduce((a, b) => a + b)) : null;
}

async function upsertEvents(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<void> {
  const rows = events.map(eventRow);
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'words');
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const updates = columns
    .filter((name) => name !== 'id')
    .map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  await sql`
    insert into event (${names}, search)
    select ${names}, to_tsvector('simple', words)
    from json_to_recordset(${JSON.stringify(rows)}::json) as e (
      id text, kind text, modality text, title text, date_value text, date_precision text, date_basis text,
      date_from date, date_to date, confidence real, band text, corroboration int, has_conflicts boolean,
      conflicts jsonb, amount_usd numeric, transaction_type text, not_counted text, first_reported_at date,
      part_of text, fulfils text, words text)
    on conflict (id) do update set ${sql.join(updates)}, search = excluded.search`.execute(tx);
}

async function replaceDocuments(tx: DatabaseTransaction, events: readonly AssembledEvent[]): Promise<void> {
  await deleteRowsOf(
    tx,
    'event_document',
    events.map(({ eventId }) => eventId),
  );
  await insertRows(tx, 'event_document', events.flatMap(documentRows));
}

function documentRows({ eventId, reports }: AssembledEvent): Row<'event_document'>[] {
  return [...groupBy(reports, (report) => report.documentId)].map(([documentId, ofDocument]) => ({
    event_id: eventId,
    document_id: documentId,
    confidence: Math.max(...ofDocument.map((report) => report.confidence)),
  }));
}
