/** Reads a date that is written out or in figures: "26 Agustus 2020", "August 26", "(26/08)", "2020-08-26". */
import { entryAt, isKind, spanOf, type Reading } from '../text/reading.js';
import { daysBetween, formatDay, formatMonth, isCalendarDay, parseDay, type CalendarDay } from './calendar.js';

export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: 'stated' | 'relative';
  readonly dayOffset?: number;
}

const YEAR = /^(?:19[5-9]\d|20\d\d)$/;
const SMALL = /^\d{1,2}$/;

/** The year that a token writes. */
export function yearAt(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at];
  return token?.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : undefined;
}

function smallAt(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at];
  return token?.kind === 'number' && SMALL.test(token.text) ? Number(token.text) : undefined;
}

/** A date without a year belongs to the year that brings it nearest to the publication, or to a day that the text writes whole. */
function withNearestYear(reading: Reading, month: number, day: number): CalendarDay | undefined {
  const published = parseDay(reading.published ?? reading.writtenDay);
  if (published === undefined) return undefined;
  const candidates = [published.year - 1, published.year, published.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isCalendarDay);
  return candidates.toSorted((a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)))[0];
}

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function toDay(reading: Reading, { from, to, year, month, day }: Parts): FoundDate | undefined {
  const found = year === undefined ? withNearestYear(reading, month, day) : { year, month, day };
  if (found === undefined) return undefined;
  if (!isCalendarDay(found)) {
    const { start, end, text } = spanOf(reading, from, to);
    reading.issues.push({
      code: 'DATE_IMPOSSIBLE',
      message: `"${text}" is no day of the calendar; the date is left out.`,
      start,
      end,
    });
    return undefined;
  }
  return { from, to, value: formatDay(found), precision: 'day', basis: 'stated' };
}

/** "May" is a month and "may" is none; other languages write their months small. */
export function isWrittenAsName(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.isCapital === true || reading.compiled.pack.dates.areNamesSmall === true;
}

/** "noviembre de 2017": the index of what a small word joins. */
function afterJoiner(reading: Reading, at: number): number {
  const joiner = entryAt(reading, at, 'dateJoiner');
  return joiner !== undefined && yearAt(reading, at + joiner.length) !== undefined ? at + joiner.length : at;
}

function joinsDays(reading: Reading, at: number): boolean {
  return ['-', '–'].includes(reading.tokens[at]?.text ?? '') || isKind(reading, at, 'coordinator');
}

const BORROW_REACH = 5;

/** "March 17 and June 30, 2017": the year that the second of two dates writes for both. */
function borrowedYear(reading: Reading, to: number): number | undefined {
  if (!isKind(reading, to, 'coordinator') && !isKind(reading, to, 'rangeJoiner')) return undefined;
  for (let at = to + 1; at < to + 1 + BORROW_REACH; at += 1) {
    const year = yearAt(reading, at);
    if (year !== undefined) return year;
    const isPart =
      smallAt(reading, at) !== undefined || isKind(reading, at, 'month') || reading.tokens[at]?.text === ',';
    if (!isPart) return undefined;
  }
  return undefined;
}

/** "26 Agustus 2020", "26th of August", "17-20 Mei 2020", "8 and 13 December 2017" (the first day). */
function dayMonthAt(reading: Reading, at: number): FoundDate | undefined {
  const day = smallAt(reading, at);
  if (day === undefined || day < 1 || day > 31) return undefined;
  let next = at + 1;
  if (isKind(reading, next, 'ordinal') && reading.tokens[next]?.isGlued) next += 1;
  if (joinsDays(reading, next) && smallAt(reading, next + 1) !== undefined) next += 2;
  if (isKind(reading, next, 'unitJoiner')) next += 1;
  const month = entryAt(reading, next, 'month');
  if (month === undefined || !isWrittenAsName(reading, next)) return undefined;
  const afterDay = next + month.length;
  next = afterJoiner(reading, afterDay);
  if (reading.tokens[next]?.text === ',' && yearAt(reading, next + 1) !== undefined) next += 1;
  const year = yearAt(reading, next);
  const to = year === undefined ? afterDay : next + 1;
  return toDay(reading, { from: at, to, year: year ?? borrowedYear(reading, to), month: month.entry.value, day });
}

/** "October and November 2017", "Juni-Juli 2020": the first of the months, in the year that both share. */
function monthRangeAt(reading: Reading, at: number, next: number): FoundDate | undefined {
  const isJoined = isKind(reading, next, 'coordinator') || isKind(reading, next, 'rangeJoiner');
  const [first, last] = [entryAt(reading, at, 'month'), isJoined ? entryAt(reading, next + 1, 'month') : undefined];
  if (first === undefined || last === undefined) return undefined;
  const yearFrom = afterJoiner(reading, next + 1 + last.length);
  const year = yearAt(reading, yearFrom);
  if (year === undefined) return undefined;
  const value = formatMonth(year, first.entry.value);
  return { from: at, to: yearFrom + 1, value, precision: 'month', basis: 'stated' };
}

/** "August 26, 2020", "August 2020", "August 26". */
function monthFirstAt(reading: Reading, at: number): FoundDate | undefined {
  const month = entryAt(reading, at, 'month');
  if (month === undefined || !isWrittenAsName(reading, at)) return undefined;
  let next = at + month.length;
  const yearFrom = afterJoiner(reading, next);
  const year = yearAt(reading, yearFrom);
  // "31 Juni 2020" is no day, and no month either: its day was written.
  const hasDay = smallAt(reading, at - 1) !== undefined && reading.compiled.pack.dates.order === 'day-first';
  if (year !== undefined && hasDay) return undefined;
  if (year !== undefined)
    return {
      from: at,
      to: yearFrom + 1,
      value: formatMonth(year, month.entry.value),
      precision: 'month',
      basis: 'stated',
    };
  const range = monthRangeAt(reading, at, next);
  if (range !== undefined) return range;
  const day = smallAt(reading, next);
  if (day === undefined || day < 1 || day > 31) return undefined;
  next += 1;
  if (isKind(reading, next, 'ordinal') && reading.tokens[next]?.isGlued) next += 1;
  const comma = reading.tokens[next]?.text === ',' ? 1 : 0;
  const later = yearAt(reading, next + comma);
  return toDay(reading, {
    from: at,
    to: later === undefined ? next : next + comma + 1,
    year: later ?? borrowedYear(reading, next),
    month: month.entry.value,
    day,
  });
}

/** Whether figures with a slash are meant as a date: "(26/08)", "Rabu 26/8", not "1/2 kg". */
function looksLikeDate(reading: Reading, at: number, hasYear: boolean): boolean {
  if (hasYear) return true;
  const before = reading.tokens[at - 1];
  return (
    before?.text === '(' ||
    isKind(reading, at - 1, 'weekday') ||
    (before?.text === ',' && isKind(reading, at - 2, 'weekday'))
  );
}

/** "26/8", "26/08/2020", "26-08-2020". */
function figuresAt(reading: Reading, at: number): FoundDate | undefined {
  const [first, mark, second] = [smallAt(reading, at), reading.tokens[at + 1], smallAt(reading, at + 2)];
  if (first === undefined || second === undefined || mark?.isGlued !== true || !['/', '-'].includes(mark.text))
    return undefined;
  const year = reading.tokens[at + 3]?.text === mark.text ? yearAt(reading, at + 4) : undefined;
  if (mark.text === '-' && year === undefined) return undefined;
  if (!looksLikeDate(reading, at, year !== undefined)) return undefined;
  const isMonthFirst = reading.compiled.pack.dates.order === 'month-first';
  const [day, month] =
    (isMonthFirst && second > 12) || (isMonthFirst && first <= 12) || second > 12 ? [second, first] : [first, second];
  return toDay(reading, { from: at, to: at + (year === undefined ? 3 : 5), year, month, day });
}

/** "2020-08-26". */
function isoAt(reading: Reading, at: number): FoundDate | undefined {
  const year = yearAt(reading, at);
  if (year === undefined || reading.tokens[at + 1]?.text !== '-' || reading.tokens[at + 1]?.isGlued !== true)
    return undefined;
  const [month, day] = [smallAt(reading, at + 2), smallAt(reading, at + 4)];
  if (month === undefined || day === undefined || reading.tokens[at + 3]?.text !== '-') return undefined;
  return toDay(reading, { from: at, to: at + 5, year, month, day });
}

/** The written date that begins at a token. */
export function writtenAt(reading: Reading, at: number): FoundDate | undefined {
  return isoAt(reading, at) ?? figuresAt(reading, at) ?? dayMonthAt(reading, at) ?? monthFirstAt(reading, at);
}
