/** SQL that finds aid items and their categories. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import {
  behindCursor,
  cursorKeys,
  onePastPage,
  orderClause,
  sortKeys,
  type Keyset,
  type Paged,
  type SortField,
  type SortKey,
} from '../connection/keyset.js';
import { asksForBand, categoryCondition, eventCondition, eventSearch, published } from '../event/event-condition.js';
import type { MoneyAmount } from '../event/event-parts.type.js';
import {
  all,
  any,
  filtersWithin,
  not,
  numberCondition,
  stringCondition,
  wordsOf,
  type Condition,
} from '../filter/conditions.js';
import type { Faceted } from '../facet/facet.query.js';
import { AID_ITEM_FACETS } from './aid-item-facet.js';
import type { AidItemFilter, AidItemOrder, AidItemOrderField } from './aid-item.input.js';
import type { AidItem, ItemCategory } from './aid-item.type.js';

export type AidItemRow = AidItem & { cursor_keys: string[] };

const columns = sql`i.id, i.event_id as "eventId", i.description, i.category as "categoryCode",
  case when i.qualifier <> 'UNKNOWN' or i.quantity_min is not null then json_build_object(
    'min', i.quantity_min, 'max', i.quantity_max,
    'value', case when i.quantity_min = i.quantity_max then i.quantity_min end,
    'unit', i.unit, 'qualifier', i.qualifier, 'text', i.reported_text) end as quantity`;

export async function findItemsByIds(db: Database, ids: readonly string[]): Promise<AidItem[]> {
  const { rows } = await sql<AidItem>`select ${columns} from event_item i where i.id = any(${ids}::text[])`.execute(db);
  return rows;
}

export async function findItemsOfEvents(db: Database, eventIds: readonly string[]): Promise<AidItem[]> {
  const { rows } = await sql<AidItem>`
    select ${columns} from event_item i where i.event_id = any(${eventIds}::text[]) order by i.ordinal`.execute(db);
  return rows;
}

export async function findValuesOfItems(db: Database, itemIds: readonly string[]) {
  const { rows } = await sql<MoneyAmount & { item_id: string }>`
    select m.item_id, m.id, m.amount::text as amount, m.currency, m.value_date as "valueDate", m.usd::text as usd,
      m.usd_rate::text as "usdRate", m.usd_rate_date as "usdRateDate", m.usd_basis as "usdBasis", m.basis, m.reported_text as text
    from event_money m where m.item_id = any(${itemIds}::text[])`.execute(db);
  return rows;
}

export async function findCategories(db: Database, codes: readonly string[]): Promise<ItemCategory[]> {
  const { rows } = await sql<ItemCategory>`
    select code, parent as "parentCode", labels from item_category where code = any(${codes}::text[])`.execute(db);
  return rows;
}

export function aidItemCondition(filter: AidItemFilter | undefined, search: string | undefined): Condition {
  const words = wordsOf(search);
  const found = words ? any([stringCondition(sql`i.description`, { contains: words }), eventSearch(words)]) : all([]);
  return all([...(asksForBandOfEvent(filter) ? [] : [published]), filter ? ownCondition(filter) : all([]), found]);
}

/** Items of published events are listed unless the filter asks for a band itself, wherever it does. */
function asksForBandOfEvent(filter: AidItemFilter | undefined): boolean {
  return filter !== undefined && (asksForBand(filter.event) || filtersWithin(filter).some(asksForBandOfEvent));
}

function ownCondition(filter: AidItemFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.category != null) conditions.push(categoryCondition(sql`i.category`, filter.category));
  if (filter.description != null) conditions.push(stringCondition(sql`i.description`, filter.description));
  if (filter.unit != null) conditions.push(stringCondition(sql`i.unit`, filter.unit));
  if (filter.quantity != null) conditions.push(numberCondition(sql`i.quantity_min`, filter.quantity));
  if (filter.event != null) conditions.push(eventCondition(filter.event));
  if (filter.and != null) conditions.push(all(filter.and.map(ownCondition)));
  if (filter.or != null) conditions.push(any(filter.or.map(ownCondition)));
  if (filter.not != null) conditions.push(not(ownCondition(filter.not)));
  return all(conditions);
}

const EXPRESSIONS: Readonly<Record<AidItemOrderField, SortField>> = {
  CATEGORY: { name: 'CATEGORY', natural: 'ASC', expression: sql`i.category`, type: 'text' },
  QUANTITY: { name: 'QUANTITY', natural: 'DESC', expression: sql`coalesce(i.quantity_min, -1)`, type: 'numeric' },
  DATE: { name: 'DATE', natural: 'DESC', expression: sql`i.event_date`, type: 'date' },
};

export function aidItemSort(orders: readonly AidItemOrder[] | undefined): readonly SortKey[] {
  const otherwise = { field: 'DATE', direction: 'DESC' } as const;
  return sortKeys({ fields: EXPRESSIONS, orders, otherwise, id: sql`i.id` });
}

const itemsWithEvents = sql`event_item i join event e on e.id = i.event_id`;

/** A page of items as a statement; with each its `cursor_keys`. */
export const listingAidItems = (selected: RawBuilder<unknown>, condition: Condition, { keyset, limit }: Paged) => sql`
  select ${selected}, ${cursorKeys(keyset.keys)} as cursor_keys
  from ${itemsWithEvents} where ${condition} and ${behindCursor(keyset)}
  ${orderClause(keyset)} limit ${limit}`;

export const facetedAidItems = (condition: Condition): Faceted => ({
  rows: { from: itemsWithEvents, where: condition, id: sql`i.id`, isRepeated: false },
  dimensions: AID_ITEM_FACETS,
});

export const countingAidItems = (condition: Condition) => sql`
  select count(*)::int as count from ${itemsWithEvents} where ${condition}`;

export async function listAidItems(db: Database, condition: Condition, keyset: Keyset): Promise<AidItemRow[]> {
  const statement = listingAidItems(columns, condition, { keyset, limit: onePastPage(keyset) });
  return (await sql<AidItemRow>`${statement}`.execute(db)).rows;
}

export async function countAidItems(db: Database, condition: Condition): Promise<number> {
  return (await sql<{ count: number }>`${countingAidItems(condition)}`.execute(db)).rows[0]!.count;
}
