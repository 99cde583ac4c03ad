/** Finds dates: written out, in figures, by weekday, or reckoned from the day of publication ("kemarin", "last week"). */
import type { EntryKind } from '../languages/compile-pack.js';
import { claim, entryAt, isAnyOf, isFree, isKind, spanOf, type Reading } from '../text/reading.js';
import { addDays, formatDay, formatMonth, parseDay, weekdayOf, type CalendarDay } from './calendar.js';
import { isWrittenAsName, writtenAt, yearAt, type FoundDate } from './written-date.js';

function shift(reading: Reading, days: number): CalendarDay | undefined {
  const published = parseDay(reading.published);
  return published === undefined ? undefined : addDays(published, days);
}

/** A bare weekday is the last one before the publication, or the day itself. */
function weekdayOffset(reading: Reading, weekday: number, to: number): number | undefined {
  const published = parseDay(reading.published);
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (isKind(reading, to, 'next')) return back === 0 ? 7 : 7 - back;
  return isKind(reading, to, 'last') && back === 0 ? -7 : -back;
}

/** "Rabu (26/8)", "Wednesday, 26 August", "Rabu". */
function weekdayAt(reading: Reading, at: number): FoundDate | undefined {
  const hit = entryAt(reading, at, 'weekday');
  if (hit === undefined || !isWrittenAsName(reading, at)) return undefined;
  let next = at + hit.length;
  while (isKind(reading, next, 'dayPart')) next += 1;
  const opens = ['(', ',', '/'].includes(reading.tokens[next]?.text ?? '') ? 1 : 0;
  const written = writtenAt(reading, next + opens);
  if (written !== undefined) {
    const closes = reading.tokens[next]?.text === '(' && reading.tokens[written.to]?.text === ')' ? 1 : 0;
    return { ...written, from: at, to: written.to + closes };
  }
  if (reading.tokens[at]?.text.length === 3) return undefined;
  const offset = weekdayOffset(reading, hit.entry.value, at + hit.length);
  const day = offset === undefined ? undefined : shift(reading, offset);
  if (day === undefined) return undefined;
  return { from: at, to: at + hit.length, value: formatDay(day), precision: 'day', basis: 'relative' };
}

/** "kemarin", "this morning". */
function relativeDayAt(reading: Reading, at: number): FoundDate | undefined {
  const hit = entryAt(reading, at, 'day');
  const day = hit === undefined ? undefined : shift(reading, hit.entry.value);
  if (hit === undefined || day === undefined) return undefined;
  const to = at + hit.length;
  return { from: at, to, value: formatDay(day), precision: 'day', basis: 'relative', dayOffset: hit.entry.value };
}

/** "pekan lalu" is some day of that week: only its month is sure enough to say. */
function spanAt(reading: Reading, at: number): FoundDate | undefined {
  const hit = entryAt(reading, at, 'span');
  const published = hit === undefined ? undefined : parseDay(reading.published);
  if (hit === undefined || published === undefined) return undefined;
  const { unit, value } = hit.entry;
  const found = { from: at, to: at + hit.length, basis: 'relative' as const };
  if (unit === 'year') return { value: String(published.year + value), precision: 'year', ...found };
  if (unit === 'month') {
    const months = published.year * 12 + published.month - 1 + value;
    return { value: formatMonth(Math.floor(months / 12), (months % 12) + 1), precision: 'month', ...found };
  }
  const { year, month } = addDays(published, 7 * value);
  return { value: formatMonth(year, month), precision: 'month', ...found };
}

/** "tahun 2025", "in 2017": a bare year needs a word that says so. */
function bareYearAt(reading: Reading, at: number): FoundDate | undefined {
  const lead = entryAt(reading, at, 'beforeYear');
  const year = lead === undefined ? undefined : yearAt(reading, at + lead.length);
  // "Ley 1448 de 2011": the year of a number, not of an act.
  if (lead === undefined || year === undefined || reading.tokens[at - 1]?.kind === 'number') return undefined;
  const from = at + lead.length;
  return { from, to: from + 1, value: String(year), precision: 'year', basis: 'stated' };
}

function dateAt(reading: Reading, at: number): FoundDate | undefined {
  return (
    weekdayAt(reading, at) ??
    writtenAt(reading, at) ??
    relativeDayAt(reading, at) ??
    spanAt(reading, at) ??
    bareYearAt(reading, at)
  );
}

const LEADING: ReadonlySet<EntryKind> = new Set(['weekday', 'month', 'day', 'span', 'beforeYear']);

/** A date begins with a number or a word for a time; all other words can be passed by. */
function mayBegin(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.kind === 'number' || isAnyOf(reading, at, LEADING);
}

/** "Geneva, 26 August 2020 –": the first whole day that a text without a day of publication writes; others are reckoned from it. */
function firstWrittenDay(reading: Reading): string | undefined {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!mayBegin(reading, at)) continue;
    const date = writtenAt(reading, at);
    if (date?.precision === 'day') return date.value;
  }
  return undefined;
}

/** Claims every date of the text. */
export function findDates(reading: Reading): void {
  reading.writtenDay = reading.published === undefined ? firstWrittenDay(reading) : undefined;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || !mayBegin(reading, at)) continue;
    const date = dateAt(reading, at);
    if (date === undefined || !isFree(reading, date.from, date.to)) continue;
    claim(reading, { type: 'date', ...spanOf(reading, date.from, date.to), ...date });
    at = date.to - 1;
  }
}
