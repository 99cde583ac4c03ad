/** Conditions on ids that may have been merged away: they mean the record that they lead to. */
import { sql, type RawBuilder } from 'kysely';
import { all, type Condition } from './conditions.js';
import { late } from './late.js';
import type { IDFilter } from './scalar-filters.js';

/** @param column of canonical ids */
export function leadsTo(column: RawBuilder<unknown>, filter: IDFilter): Condition {
  const isOneOf = (ids: readonly string[]): Condition =>
    sql<boolean>`${column} in (
      select coalesce(c.canonical_id, a.id) from unnest(${ids}::text[]) a (id) left join canonical c on c.member_id = a.id)`;
  return all([
    ...(filter.eq == null ? [] : [isOneOf(late(filter.eq, (id) => [id]))]),
    ...(filter.in == null ? [] : [isOneOf(filter.in)]),
  ]);
}
