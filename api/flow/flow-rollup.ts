/** Which kept sums answer a question about flows, if any do: `aid_flow` has them by few dimensions and whole years or months only. */
import { sql, type RawBuilder } from 'kysely';
import { FLOW_DIMENSIONS, FLOW_PAIRS, FLOW_PROMISES, type FlowDimension } from '../../schema/flow-dimensions.js';
import { askedFields, categoryCondition } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import { all, stringCondition, type Condition } from '../filter/conditions.js';
import type { DateFilter } from '../filter/scalar-filters.js';
import type { OrganizationRefFilter } from '../organization/organization.input.js';
import { meansSome, organizationsMeant } from '../organization/organization.query.js';
import type { AidFlowDimension, AidFlowStage } from './flow.enums.js';

/** Dimensions that a filter may name, by its field. */
export const FILTERED = {
  donor: 'DONOR',
  recipient: 'RECIPIENT',
  implementer: 'IMPLEMENTER',
  country: 'COUNTRY',
  crisis: 'CRISIS',
  category: 'CATEGORY',
  source: 'SOURCE',
} as const;
export type FilteredField = keyof typeof FILTERED;

const ROLES = ['donor', 'recipient', 'implementer'] as const;
const isRole = (field: FilteredField): field is (typeof ROLES)[number] => ROLES.some((role) => role === field);

/** What else can be told from whole periods. */
const KNOWN_FIELDS = new Set<string>(['date', ...Object.keys(FILTERED)]);

/** Whether a key is one that the filter means: an event may have others too. */
export function keyCondition(filter: EventFilter, field: FilteredField, key: RawBuilder<unknown>): Condition {
  if (isRole(field)) return sql<boolean>`${key} in (${organizationsMeant(filter[field]!)})`;
  if (field === 'category') return categoryCondition(key, filter.category!);
  return stringCondition(key, filter[field]!);
}

export interface Rollup {
  /** Of what it holds. */
  readonly stage: AidFlowStage;
  /** On `aid_flow f`. */
  readonly condition: Condition;
  /** Of a row of `aid_flow f`, in the order of the question's dimensions. */
  readonly keys: readonly RawBuilder<unknown>[];
  /** Whether a row of it is a row of the answer: then only those that come first are read. */
  readonly isAnswer: boolean;
  readonly hasExclusions: boolean;
}

export interface RollupQuestion {
  readonly groupBy: readonly AidFlowDimension[];
  readonly filter: EventFilter | undefined;
  /** Roles in which the filter means one organization only. */
  readonly single: ReadonlySet<string>;
}

const HAS_MONTHS = new Set(['', 'COUNTRY']);

export function findRollup({ groupBy, filter = {}, single }: RollupQuestion): Rollup | undefined {
  const given = askedFields(filter);
  const promise = promiseOf(filter);
  if (!given.every((name) => KNOWN_FIELDS.has(name) || (name === 'kind' && promise !== undefined))) return undefined;
  const fields = given.filter((name): name is FilteredField => name in FILTERED);
  // Of several keys an event may have two: only where each has a row of its own do they not count it twice.
  const isPlain = fields.every((field) => groupBy.includes(FILTERED[field]) || isOneKey(filter, field, single));
  const dimensionOf = (field: FilteredField): FlowDimension =>
    field === 'category' && !groupBy.includes('CATEGORY') && isGroup(filter) ? 'CATEGORY_GROUP' : FILTERED[field];
  const asked = new Set<string>([...groupBy, ...fields.map(dimensionOf)]);
  const used = FLOW_DIMENSIONS.filter((one) => asked.has(one));
  const dimensions = used.join(' ');
  const pair = promise === undefined ? FLOW_PAIRS.find((one) => one.dimensions.join(' ') === dimensions) : undefined;
  if (!isPlain || (used.length > 1 && pair === undefined)) return undefined;
  const date = given.includes('date') ? filter.date : undefined;
  const period = periodOf({ dimensions, isByYear: pair?.isByYear ?? true }, groupBy, date);
  if (period === undefined) return undefined;
  const keyOf = (one: string) => (used[0] === one ? sql`f.key1` : sql`f.key2`);
  const meant = fields.map((field) => isMeant(filter, field, keyOf(dimensionOf(field))));
  const keys = groupBy.map((one) => (one === 'YEAR' ? YEAR : one === 'MONTH' ? MONTH : keyOf(one)));
  const kept = promise === undefined ? dimensions : `${promise}:${dimensions}`;
  return {
    stage: promise ?? 'DELIVERED',
    condition: all([sql<boolean>`f.dimensions = ${sql.lit(kept)}`, period.condition, ...meant]),
    keys,
    hasExclusions: pair === undefined,
    isAnswer: period.only === undefined ? groupBy.includes('YEAR') : !groupBy.includes('MONTH'),
  };
}

/** The one kind of promises that is asked for. */
function promiseOf({ kind }: EventFilter): (typeof FLOW_PROMISES)[number] | undefined {
  const { eq, ...others } = kind ?? {};
  return Object.values(others).every((other) => other == null) ? FLOW_PROMISES.find((one) => one === eq) : undefined;
}

/** What is not known is never what a filter means. */
const isMeant = (filter: EventFilter, field: FilteredField, key: RawBuilder<unknown>): Condition =>
  sql<boolean>`(${key} <> '' and ${keyCondition(filter, field, key)})`;

/** Parts and wholes make many of one; a category with all below it is one of the groups. */
function isOneKey(filter: EventFilter, field: FilteredField, single: ReadonlySet<string>): boolean {
  if (isRole(field)) return single.has(field);
  const { eq, ...others } = filter[field]!;
  return eq != null && Object.values(others).every((other) => other == null);
}

/** Categories have two levels: "wash", and "wash.hygiene_kit" below it. */
const isGroup = ({ category }: EventFilter): boolean => category?.eq?.includes('.') === false;

const YEAR = sql`case when f.period like '?%' then '' else left(f.period, 4) end`;
const MONTH = sql`case when f.period like '%?%' then '' else f.period end`;

interface Period {
  readonly condition: Condition;
  /** The one period that it is. */
  readonly only?: string;
}

interface KeptBy {
  readonly dimensions: string;
  readonly isByYear: boolean;
}

function periodOf(
  { dimensions, isByYear }: KeptBy,
  groupBy: readonly AidFlowDimension[],
  date: DateFilter | undefined,
): Period | undefined {
  const within = date === undefined ? undefined : rangeOf(date);
  if (date !== undefined && within === undefined) return undefined;
  const isByMonth = groupBy.includes('MONTH') || within?.length === 1;
  if (isByMonth && !HAS_MONTHS.has(dimensions)) return undefined;
  if (within?.length === 1) return only(within[0]!);
  const [first, last] = within ?? [];
  if (isByMonth) return { condition: all([lengthIs(7), ...between(first, last)]) };
  if (within === undefined && !groupBy.includes('YEAR')) return only('');
  if (!isByYear) return undefined;
  if (first !== undefined && first === last) return only(first);
  return { condition: all([lengthIs(4), ...between(first, last)]) };
}

const only = (period: string): Period => ({ condition: sql<boolean>`f.period = ${period}`, only: period });
const lengthIs = (length: number) => sql<boolean>`length(f.period) = ${length}`;
/** '????' is behind every year. */
const between = (first: string | undefined, last: string | undefined): readonly Condition[] =>
  first === undefined ? [] : [sql<boolean>`left(f.period, 4) between ${first} and ${last}`];

/** Whether an event that lies in one year is asked for or not by its year alone. */
export const isOfWholeYears = (date: DateFilter): boolean => rangeOf(date)?.length === 2;

/** @returns a month, or the first and the last of whole years; undefined for anything else */
function rangeOf({ eq, gte, lte }: DateFilter): readonly string[] | undefined {
  if (eq != null) {
    if (gte != null || lte != null) return undefined;
    return /^\d{4}$/.test(eq) ? [eq, eq] : /^\d{4}-(0[1-9]|1[0-2])$/.test(eq) ? [eq] : undefined;
  }
  const first = gte == null ? '0000' : /^(\d{4})(-01(-01)?)?$/.exec(gte)?.[1];
  const last = lte == null ? '9999' : /^(\d{4})(-12(-31)?)?$/.exec(lte)?.[1];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Fields of roles of which it must be known whether they mean one organization. */
export const rolesToCount = (groupBy: readonly AidFlowDimension[], filter: EventFilter | undefined) =>
  ROLES.flatMap((role): readonly (readonly [string, OrganizationRefFilter])[] => {
    const ref = filter?.[role];
    return !meansSome(ref) || groupBy.includes(FILTERED[role]) ? [] : [[role, ref]];
  });
