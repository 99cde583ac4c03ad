/** Turns filters into SQL conditions. Values travel as parameters, never as text of the statement. */
import { sql, type RawBuilder } from 'kysely';
import { apiError } from '../errors.js';
import { late } from './late.js';
import type { DateFilter, FloatFilter, IDFilter, IntFilter, StringFilter } from './scalar-filters.js';

export type Condition = RawBuilder<boolean>;

export const always: Condition = sql<boolean>`true`;

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? always : sql<boolean>`(${sql.join([...conditions], sql` and `)})`;
}

export function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join([...conditions], sql` or `)})`;
}

/** The filters that a filter puts together. */
export const filtersWithin = <F extends object>({ and, or, not: without }: Combined<F>): readonly F[] => [
  ...(and ?? []),
  ...(or ?? []),
  ...(without ? [without] : []),
];

interface Combined<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

/** Whether a filter of one field asks anything: variables that are null or left out do not. */
export const asks = <F extends object>(filter: F | null | undefined): filter is F =>
  Object.values(filter ?? {}).some((value) => value != null);

export const not = (condition: Condition): Condition => sql<boolean>`not coalesce(${condition}, false)`;

/** In `like`, these stand for themselves. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** What is searched for; undefined for nothing but white space, which searches nothing. */
export function wordsOf(search: string | undefined): string | undefined {
  if (search == null || (typeof search === 'string' && search.trim() === '')) return undefined;
  return late(search, (text) => text.trim());
}

/** The pattern of `like` for texts that contain this one. */
export const containing = (text: string): string => `%${escapeLike(text)}%`;

export function stringCondition(column: RawBuilder<unknown>, filter: StringFilter | IDFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.eq != null) conditions.push(sql<boolean>`${column} = ${filter.eq}`);
  if (filter.in != null) conditions.push(sql<boolean>`${column} = any(${filter.in}::text[])`);
  if ('contains' in filter && filter.contains != null) {
    conditions.push(sql<boolean>`${column} ilike ${late(filter.contains, containing)}`);
  }
  return all(conditions);
}

export function numberCondition(column: RawBuilder<unknown>, filter: FloatFilter | IntFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.eq != null) conditions.push(sql<boolean>`${column} = ${filter.eq}::float8`);
  if (filter.gte != null) conditions.push(sql<boolean>`${column} >= ${filter.gte}::float8`);
  if (filter.lte != null) conditions.push(sql<boolean>`${column} <= ${filter.lte}::float8`);
  return all(conditions);
}

/** An event lies within a date when its first and last possible day do. */
export function dateCondition(
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
  { eq, gte, lte }: DateFilter,
): Condition {
  const conditions: Condition[] = [];
  if (eq != null) {
    conditions.push(sql<boolean>`${from} >= ${late(eq, firstDay)}::date and ${to} <= ${late(eq, lastDay)}::date`);
  }
  if (gte != null) conditions.push(sql<boolean>`${from} >= ${late(gte, firstDay)}::date`);
  if (lte != null) conditions.push(sql<boolean>`${to} <= ${late(lte, lastDay)}::date`);
  return all(conditions);
}

/** The first day of an event that lies within a date is one of these: what an index of days can tell. */
export function dayCondition(day: RawBuilder<unknown>, date: DateFilter | null | undefined): Condition {
  const { eq, gte, lte } = date ?? {};
  const conditions: Condition[] = [];
  for (const from of [eq, gte])
    if (from != null) conditions.push(sql<boolean>`${day} >= ${late(from, firstDay)}::date`);
  for (const to of [eq, lte]) if (to != null) conditions.push(sql<boolean>`${day} <= ${late(to, lastDay)}::date`);
  return all(conditions);
}

/** @example yearOf('2020-08') // 2020 */
export const yearOf = (value: string): number => Number(daysOf(value)[0].slice(0, 4));

const firstDay = (value: string): string => daysOf(value)[0];
/** @example lastDay('2020-08') // '2020-08-31' */
export const lastDay = (value: string): string => daysOf(value)[1];

/** Unlike Date.UTC, which takes the year 20 for 1920. */
const utcDay = (year: number, month: number, day: number): Date =>
  new Date(new Date(0).setUTCFullYear(year, month, day));

/** First and last day of a year, month or day. */
function daysOf(value: string): readonly [string, string] {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match) {
    const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    const first = utcDay(year!, (month ?? 1) - 1, day ?? 1);
    const last = day !== undefined ? first : utcDay(year!, month ?? 12, 0);
    const isReal =
      year !== 0 &&
      (month === undefined || first.getUTCMonth() === month - 1) &&
      (day === undefined || first.getUTCDate() === day);
    if (isReal) return [first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)];
  }
  throw apiError('BAD_USER_INPUT', `"${value.slice(0, 40)}" is not a date.`, 'Write 2020, 2020-08 or 2020-08-26.');
}
