/** What an event is in each dimension of flows, and what keys are called. */
import { sql, type RawBuilder } from 'kysely';
import type { EventFilter } from '../event/event.input.js';
import { all, type Condition } from '../filter/conditions.js';
import type { AidFlowDimension } from './flow.enums.js';
import { keyCondition, type FilteredField } from './flow-rollup.js';

/** Only those that the filter means, where it means some of the dimension. */
function shown(filter: EventFilter | undefined, field: FilteredField, key: RawBuilder<unknown>): Condition {
  return filter?.[field] == null ? all([]) : keyCondition(filter, field, key);
}

const inRole = (role: string, field: FilteredField, filter: EventFilter | undefined) => sql`
  select distinct c.canonical_id as key from event_party p join canonical_organization c on c.member_id = p.organization_id
  where p.event_id = j.id and p.role = ${role} and ${shown(filter, field, sql`c.canonical_id`)}`;

/** Rows of `key` of the event `j`: as many as it has. */
const KEYS: Readonly<Record<AidFlowDimension, (filter: EventFilter | undefined) => RawBuilder<unknown>>> = {
  DONOR: (filter) => inRole('DONOR', 'donor', filter),
  RECIPIENT: (filter) => inRole('RECIPIENT', 'recipient', filter),
  IMPLEMENTER: (filter) => inRole('IMPLEMENTER', 'implementer', filter),
  COUNTRY: (filter) => sql`
    select distinct w.country as key from event_place w
    where w.event_id = j.id and w.country is not null and ${shown(filter, 'country', sql`w.country`)}`,
  CRISIS: () => sql`select j.crisis as key`,
  CATEGORY: (filter) => sql`
    select distinct i.category as key from event_item i
    where i.event_id = j.id and ${shown(filter, 'category', sql`i.category`)}`,
  KIND: () => sql`select j.kind as key`,
  YEAR: () => sql`select case when j.year like '%?%' then '' else j.year end as key`,
  MONTH: () => sql`select case when j.month like '%?%' then '' else j.month end as key`,
  SOURCE: (filter) => sql`
    select distinct d.source_id as key from event_document ed join document d on d.id = ed.document_id
    where ed.event_id = j.id and d.source_id is not null and ${shown(filter, 'source', sql`d.source_id`)}`,
};

export const keyName = (place: number): RawBuilder<unknown> => sql.ref(`k${place}`);

/** Joins the keys of the event `j`, one after the other; '' where it has none. */
export const keyJoins = (groupBy: readonly AidFlowDimension[], filter: EventFilter | undefined): RawBuilder<unknown> =>
  sql.join(
    groupBy.map((one, place) => sql`left join lateral (${KEYS[one](filter)}) ${sql.ref(`of${place}`)} on true`),
    sql` `,
  );

export const keyOfJoin = (place: number): RawBuilder<unknown> => sql`coalesce(${sql.ref(`of${place}.key`)}, '')`;

const labelFrom = (table: string, column: string, key: RawBuilder<unknown>) =>
  sql`(select ${sql.ref(column)} from ${sql.table(table)} where id = ${key})`;

const LABELS: Readonly<Record<AidFlowDimension, (key: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  DONOR: (key) => labelFrom('organization', 'name', key),
  RECIPIENT: (key) => labelFrom('organization', 'name', key),
  IMPLEMENTER: (key) => labelFrom('organization', 'name', key),
  COUNTRY: (key) => sql`coalesce(${labelFrom('place', 'name', key)}, ${key})`,
  CRISIS: (key) => labelFrom('crisis', 'name', key),
  CATEGORY: (key) => sql`coalesce((select labels ->> 'en' from item_category where code = ${key}), ${key})`,
  KIND: (key) => sql`initcap(${key})`,
  YEAR: (key) => key,
  MONTH: (key) => key,
  SOURCE: (key) => labelFrom('source', 'name', key),
};

/** The keys of a row as JSON: `[{dimension, id, label}]`. */
export function keysJson(groupBy: readonly AidFlowDimension[]): RawBuilder<unknown> {
  if (groupBy.length === 0) return sql`'[]'::json`;
  const keys = groupBy.map((one, place) => {
    const key = sql`nullif(${keyName(place)}, '')`;
    return sql`json_build_object('dimension', ${sql.lit(one)}, 'id', ${key}, 'label', ${LABELS[one](key)})`;
  });
  return sql`json_build_array(${sql.join(keys)})`;
}

/** Which things stand in a row: those of its category, and those that the filter means. */
export function thingCondition(
  groupBy: readonly AidFlowDimension[],
  filter: EventFilter | undefined,
  row: string,
): Condition {
  const place = groupBy.indexOf('CATEGORY');
  const own = place < 0 ? [] : [sql<boolean>`i.category = ${sql.ref(`${row}.k${place}`)}`];
  return all([...own, shown(filter, 'category', sql`i.category`)]);
}
