/** The keys of events in the dimensions of a question, and what they are called. */
import { sql, type RawBuilder } from 'kysely';
import { askedFields } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import { all, always, type Condition } from '../filter/conditions.js';
import type { AidFlowDimension } from './flow.enums.js';
import { EVENT_KEYS, type Shown } from './event-keys.js';
import { keyCondition } from './flow-rollup.js';

/** Only those that the filter means, where it means some of the dimension. */
const shownBy =
  (filter: EventFilter | undefined): Shown =>
  (field, key) =>
    filter !== undefined && askedFields(filter).includes(field) ? keyCondition(filter, field, key) : always;

export const keyName = (place: number): RawBuilder<unknown> => sql.ref(`k${place}`);

/** Joins the keys of the event `j`, one after the other; '' where it has none. */
export const keyJoins = (groupBy: readonly AidFlowDimension[], filter: EventFilter | undefined): RawBuilder<unknown> =>
  sql.join(
    groupBy.map(
      (one, place) => sql`left join lateral (${EVENT_KEYS[one](shownBy(filter))}) ${sql.ref(`of${place}`)} on true`,
    ),
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
  return all([...own, shownBy(filter)('category', sql`i.category`)]);
}
