/** Reads the date on which a document says it was published, in the spellings that pages and files use. */
import type { DatePrecision } from '../../../schema/codelists/codelists.js';
import type { Issue } from '../../../schema/records/issue.js';

export interface PublishedDate {
  /** `2020-08-27`, `2020-08` or `2020`. */
  readonly value: string;
  readonly precision: Extract<DatePrecision, 'DAY' | 'MONTH' | 'YEAR'>;
}

export type PublishedDateResult = { readonly date: PublishedDate } | { readonly issue: Issue };

/** First letters of the months in English, Indonesian, Spanish and French; the longest that fits decides. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'peb', 'fév', 'fev'],
  ['mar'],
  ['apr', 'abr', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'agu', 'agt', 'ago', 'aoû', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov', 'nop'],
  ['dec', 'des', 'dic', 'déc'],
];

/**
 * Reads the calendar day as written: a time zone moves nothing.
 *
 * @example parsePublishedDate('Kamis, 27 Agustus 2020') // { date: { value: '2020-08-27', precision: 'DAY' } }
 * @example parsePublishedDate('2020-13-45') // { issue: DATE_IMPOSSIBLE }
 */
export function parsePublishedDate(written: string): PublishedDateResult {
  const text = written.trim().slice(0, 200);
  const parts = numericParts(text) ?? namedMonthParts(text) ?? epochParts(text);
  if (parts === undefined) return { issue: issueOf('DATE_UNREADABLE', text, 'is not a date that can be read') };
  const { year, month, day } = parts;
  if (!isPossible(year, month, day)) return { issue: issueOf('DATE_IMPOSSIBLE', text, 'is no day of any calendar') };
  const value = [String(year), ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join('-');
  return { date: { value, precision: day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR' } };
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function numericParts(text: string): DateParts | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
  if (iso) return partsOf(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (compact) return partsOf(compact[1], compact[2], compact[3]);
  // Day before month, as everywhere but the United States; 08/27/2020 can only be American.
  const dayFirst = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (!dayFirst) return undefined;
  const isAmerican = Number(dayFirst[2]) > 12 && Number(dayFirst[1]) <= 12;
  return isAmerican ? partsOf(dayFirst[3], dayFirst[1], dayFirst[2]) : partsOf(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function namedMonthParts(text: string): DateParts | undefined {
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|er)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?[\s,-]+(?:de\s+)?(\d{4})\b/u.exec(
    text,
  );
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = /(\p{L}{3,12})\.?\s+(\d{4})\b/u.exec(text);
  return monthOnly ? named(monthOnly[2], monthOnly[1], undefined) : undefined;
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): DateParts | undefined {
  const lower = (name ?? '').toLowerCase();
  const month = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
  return month === 0 ? undefined : partsOf(year, String(month), day);
}

/** Seconds or milliseconds since 1970, as some pages carry them in attributes. */
function epochParts(text: string): DateParts | undefined {
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function partsOf(year: string | undefined, month: string | undefined, day: string | undefined): DateParts {
  return {
    year: Number(year),
    month: month === undefined ? month : Number(month),
    day: day === undefined ? day : Number(day),
  };
}

function isPossible(year: number, month = 1, day = 1): boolean {
  if (year < 1000 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function issueOf(code: string, text: string, why: string): Issue {
  return { code, message: `The publication date "${text}" ${why}; the document is kept without a date.` };
}
