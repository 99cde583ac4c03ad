/** The day of a transaction, in the spelling of the standard or as people write it. */
import type { ReportedDate } from '../../../schema/records/reported.js';
import { parsePublishedDate } from './published-date.js';

type Day = Pick<ReportedDate, 'value' | 'precision'>;

export type DayReading = { readonly day: Day } | { readonly code: 'DATE_IMPOSSIBLE' | 'DATE_UNREADABLE' };

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day as written: a time and its zone move nothing.
 *
 * @example readDay('2020-08-27T00:00:00+07:00') // { day: { value: '2020-08-27', precision: 'DAY' } }
 * @example readDay('2020-02-30') // { code: 'DATE_IMPOSSIBLE' }
 */
export function readDay(written: string): DayReading {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(written);
  if (iso !== null && isPossible(Number(iso[1]), Number(iso[2]), Number(iso[3]))) {
    return { day: { value: written.slice(0, 10), precision: 'DAY' } };
  }
  const read = parsePublishedDate(written);
  if ('date' in read) return { day: read.date };
  return { code: read.issue.code === 'DATE_IMPOSSIBLE' ? 'DATE_IMPOSSIBLE' : 'DATE_UNREADABLE' };
}

function isPossible(year: number, month: number, day: number): boolean {
  if (year < 1000 || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
