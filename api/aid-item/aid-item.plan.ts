/** How compiled operations read aid items and their categories. */
import { sql } from 'kysely';
import { toPage } from '../connection/page-args.js';
import { evidenceOfRow } from '../evidence/evidence.plan.js';
import { column, one, referenced, type FieldPlan, type TypePlan } from '../plan/planned-field.js';
import { planConnection } from '../plan/plan-connection.js';
import type { AidItemsArgs } from './aid-item.input.js';
import { aidItemCondition, aidItemSort, countingAidItems, facetedAidItems, listingAidItems } from './aid-item.query.js';

const aidItems: FieldPlan = (field) => {
  const args = field.args as AidItemsArgs;
  const condition = aidItemCondition(args.filter, args.search);
  const keyset = { keys: aidItemSort(args.orderBy), page: toPage(args) };
  return planConnection(field, {
    keyset,
    rows: (limit) => listingAidItems(sql`i.*`, condition, { keyset, limit }),
    count: countingAidItems(condition),
    faceted: facetedAidItems(condition),
  });
};

export const aidItemRoots = { aidItems };

export const aidItemTypes: Readonly<Record<string, TypePlan>> = {
  AidItem: {
    id: column('id'),
    description: column('description'),
    quantity: (field) =>
      sql`case when ${field.of}.qualifier <> 'UNKNOWN' or ${field.of}.quantity_min is not null then ${field.json(field.of)} end`,
    event: referenced('event', 'id', 'event_id'),
    category: referenced('item_category', 'code', 'category'),
    value: one(
      (row, of) => sql`event_money ${row} where ${row}.item_id = ${of}.id order by ${row}.ordinal desc limit 1`,
    ),
    evidence: evidenceOfRow('items'),
  },
  Quantity: {
    min: column('quantity_min'),
    max: column('quantity_max'),
    value: ({ of }) => sql`case when ${of}.quantity_min = ${of}.quantity_max then ${of}.quantity_min end`,
    unit: column('unit'),
    qualifier: column('qualifier'),
    text: column('reported_text'),
  },
  ItemCategory: {
    code: column('code'),
    name: ({ of, args }) =>
      sql`coalesce(${of}.labels ->> ${args['language'] ?? 'en'}::text, ${of}.labels ->> 'en', ${of}.code)`,
    parent: referenced('item_category', 'code', 'parent'),
  },
};
