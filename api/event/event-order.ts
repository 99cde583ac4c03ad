/** The sort keys of events. Each expression is never null and has an index (schema/migrations/0004-events.ts). */
import { sql, type RawBuilder } from 'kysely';
import { sortKeys, type SortField, type SortKey } from '../connection/keyset.js';
import type { EventOrder, EventOrderField } from './event.input.js';

type Expressions = Readonly<Record<EventOrderField, SortField>>;

/** Where the day and the id of an event are read from: the event itself, or a row below it that has an index of them. */
interface DatedRow {
  readonly date: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
}

/** As the indexes of events have it. */
export const EVENT_DAY = sql`coalesce(e.date_from, date '0001-01-01')`;
const EVENT: DatedRow = { date: EVENT_DAY, id: sql`e.id` };

const expressionsFor = ({ date }: DatedRow): Expressions => ({
  DATE: { name: 'DATE', natural: 'DESC', expression: date, type: 'date' },
  CONFIDENCE: { name: 'CONFIDENCE', natural: 'DESC', expression: sql`e.confidence`, type: 'real' },
  AMOUNT_USD: { name: 'AMOUNT_USD', natural: 'DESC', expression: sql`coalesce(e.amount_usd, -1)`, type: 'numeric' },
  CORROBORATION: { name: 'CORROBORATION', natural: 'DESC', expression: sql`e.corroboration`, type: 'integer' },
  FIRST_REPORTED: {
    name: 'FIRST_REPORTED',
    natural: 'DESC',
    expression: sql`coalesce(e.first_reported_at, date '0001-01-01')`,
    type: 'date',
  },
});

export function eventSort(orders: readonly EventOrder[] | undefined, row: DatedRow = EVENT): readonly SortKey[] {
  const otherwise = { field: 'DATE', direction: 'DESC' } as const;
  return sortKeys({ fields: expressionsFor(row), orders, otherwise, id: row.id });
}
