/** An event whose record another document holds too is shown, and left out of totals. */
import type { EventRecord } from '../../../schema/records/event.js';

/** What a report says of itself goes before what lies beside it. */
export const withRepetition = (record: EventRecord, isRepeated: boolean): EventRecord =>
  isRepeated && record.notCounted === null ? { ...record, notCounted: 'REPEATED_IDENTIFIER' } : record;
