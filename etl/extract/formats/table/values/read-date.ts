/** Dates as tables write them: 27/08/2020, 8/27/20, 2020-08-27, "27 Agustus 2020", "February 2022", and Excel's count of days. */
import { withPlainDigits } from './read-number.js';
import { MONTH_NUMBERS } from './table-words.js';
import { wordsOfHeader } from '../headers/header-words.js';

export interface TableDate {
  /** `2020-08-27`, `2020-08` or `2020`. */
  readonly value: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
}

export type DateOrder = 'day-month' | 'month-day';

/** A date that no calendar has is `impossible`; what is no date is undefined. */
export function readDate(text: string, order: DateOrder): TableDate | 'impossible' | undefined {
  const written = withPlainDigits(text.trim().slice(0, 60));
  return isoDate(written) ?? slashedDate(written, order) ?? excelDay(written) ?? namedDate(written);
}

type Result = TableDate | 'impossible' | undefined;

function isoDate(text: string): Result {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d.*)?$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const [, compactYear, compactMonth, compactDay] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return compactYear === undefined ? undefined : dateOf(compactYear, compactMonth, compactDay);
}

const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:\s\d.*)?$/;

function slashedDate(text: string, order: DateOrder): Result {
  const [, first, second, year] = SLASHED.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return monthAndYear(text);
  const full = year.length === 2 ? `20${year}` : year;
  // 03/18/2021 can only be American, whatever the column says.
  const isMonthFirst = Number(second) > 12 ? true : Number(first) > 12 ? false : order === 'month-day';
  return isMonthFirst ? dateOf(full, first, second) : dateOf(full, second, first);
}

function monthAndYear(text: string): Result {
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : dateOf(year, month);
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel, whose 1900 has a 29th of February. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Days of 1990 to 2060: smaller numbers are years or counts. */
function excelDay(text: string): Result {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  if (days < 32_874 || days > 58_804) return undefined;
  return { value: new Date(EXCEL_EPOCH + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10), precision: 'DAY' };
}

function namedDate(text: string): Result {
  const words = wordsOfHeader(text);
  if (words.length > 8) return undefined;
  const month = monthIn(words);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  // "Feb-22" is a month of 2022, as Excel shows it; "3 Feb 22" is a day of it.
  const short = numbers.length === 2 || /^\p{L}+[-\s']\d\d$/u.test(text) ? `20${numbers.at(-1)}` : undefined;
  const year = numbers.find((number) => number.length === 4) ?? short;
  if (month === undefined || year?.length !== 4) return undefined;
  const day = year === short ? numbers.slice(0, -1)[0] : numbers.find((number) => number.length <= 2);
  return dateOf(year, String(month), day);
}

/** @example monthIn(['feb', '2022']) // 2 */
export function monthIn(words: readonly string[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const found = MONTH_NUMBERS.get(`${word} ${words[index + 1] ?? ''}`) ?? MONTH_NUMBERS.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dateOf(year: string, month?: string, day?: string): Result {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < 1900 || y > 2100) return 'impossible';
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return 'impossible';
  const parts = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))];
  return { value: parts.join('-'), precision: day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR' };
}

/** How a column writes its days, where one of its dates shows it. */
export function orderOf(texts: Iterable<string>): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text.trim().slice(0, 60)) ?? [];
    const shown = Number(first) > 12 ? 'day-month' : Number(second) > 12 ? 'month-day' : undefined;
    if (shown === undefined) continue;
    if (order !== undefined && order !== shown) return undefined;
    order = shown;
  }
  return order;
}
