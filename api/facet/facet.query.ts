/** SQL that counts the rows of a list by the values that they have. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { Condition } from '../filter/conditions.js';
import { checkedFacets, type FacetsAsked } from './facet-args.js';
import type { Facet } from './facet.type.js';

/** The rows of a list, whatever their page and order. */
export interface ListedRows {
  readonly from: RawBuilder<unknown>;
  readonly where: Condition;
  readonly id: RawBuilder<unknown>;
  /** Whether one row may come several times. */
  readonly isRepeated: boolean;
}

/** What rows are counted by; those without a key are not. */
export interface Dimension {
  readonly key: RawBuilder<unknown>;
  /** Behind the `from` of the list, where a row has many keys. */
  readonly join?: RawBuilder<unknown>;
  readonly label: (key: RawBuilder<unknown>) => RawBuilder<unknown>;
}

export interface Faceted {
  readonly rows: ListedRows;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** Statements of `(key, events)` by dimensions that are counted already, of a list of all that is published. */
  readonly known?: Readonly<Record<string, RawBuilder<unknown>>>;
}

/** Keys with their labels and counts as a statement, the most frequent first. */
export function countingFacets({ rows, dimensions, known }: Faceted, asked: FacetsAsked): RawBuilder<unknown> {
  const { dimension, first } = checkedFacets(asked);
  const { key, join, label } = dimensions[dimension]!;
  const { from, where, id, isRepeated } = rows;
  const once = isRepeated || join !== undefined ? sql`distinct ${id} as id,` : sql``;
  const counted =
    known?.[dimension] === undefined
      ? sql`
      select k.key, count(*)::int as count
      from (select ${once} ${key} as key from ${from} ${join ?? sql``} where ${where}) k
      where k.key is not null group by k.key`
      : sql`select k.key, k.events as count from (${known[dimension]}) k`;
  return sql`
    select f.key, coalesce(${label(sql`f.key`)}, f.key) as label, f.count
    from (${counted} order by 2 desc, 1 limit ${sql.lit(first)}) f
    order by f.count desc, f.key`;
}

export async function findFacets(db: Database, faceted: Faceted, asked: FacetsAsked): Promise<readonly Facet[]> {
  return (await sql<Facet>`${countingFacets(faceted, asked)}`.execute(db)).rows;
}

/** Of a list for each of many ids in one statement; its rows are those of `a.id`. */
export async function findFacetsOfEach(
  db: Database,
  ids: readonly string[],
  { faceted, asked }: { readonly faceted: Faceted; readonly asked: FacetsAsked },
) {
  const { rows } = await sql<Facet & { of_id: string }>`
    select a.id as of_id, f.* from unnest(${ids}::text[]) as a (id)
    cross join lateral (${countingFacets(faceted, asked)}) f`.execute(db);
  return rows;
}
