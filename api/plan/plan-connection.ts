/** Plans a page of a list: rows, edges, where the page stands, how many there are and their facets, each only when selected. */
import { sql } from 'kysely';
import { planFacets } from '../facet/facet.plan.js';
import type { Faceted } from '../facet/facet.query.js';
import { orderName, type Keyset } from '../connection/keyset.js';
import { Unplanned, type PlannedField, type Row, type Sql } from './planned-field.js';

interface PlannedConnection {
  readonly keyset: Keyset;
  /** Rows of the node's type in the order of the page, at most `limit`, with the texts of their sort keys as `cursor_keys`. */
  readonly rows: (limit: Sql) => Sql;
  /** The number of all rows. */
  readonly count: Sql;
  /** Of lists that have facets. */
  readonly faceted?: Faceted;
}

export function planConnection(field: PlannedField, { keyset, rows, count, faceted }: PlannedConnection): Sql {
  const { page } = keyset;
  const of = field.row();
  const isPeeking = field.selects('pageInfo');
  const isWithin = isPeeking ? sql`filter (where ${of}.place <= ${sql.lit(page.size)})` : sql``;
  // Where nothing but the rows is asked for, they come in their order already.
  const isPlain = !isPeeking && !page.isBackward;
  const orderBy = isPlain ? sql`` : sql`order by ${of}.place ${sql.raw(page.isBackward ? 'desc' : 'asc')}`;
  const list = (json: Sql) => sql`coalesce(json_agg(${json} ${orderBy}) ${isWithin}, '[]'::json)`;
  const cursor = cursorOf(keyset, of);
  const json = field.object((name, below) => {
    switch (name) {
      case 'nodes':
        return list(below.json(of));
      case 'edges':
        return list(below.object((part, inner) => (part === 'node' ? inner.json(of) : cursor)));
      case 'pageInfo':
        return below.object((part) =>
          pageInfo(part, { keyset, of, list: (value) => sql`(array_agg(${value} ${orderBy}) ${isWithin})`, cursor }),
        );
      case 'totalCount':
        return sql`(${count})`;
      case 'facets':
        if (faceted === undefined) throw new Unplanned(name);
        return planFacets(below, faceted);
      default:
        throw new Unplanned(name);
    }
  });
  if (!field.selects('nodes', 'edges', 'pageInfo')) return json;
  const limit = sql.lit(isPeeking ? page.size + 1 : page.size);
  const placed = isPlain
    ? rows(limit)
    : sql`select listed.*, row_number() over () as place from (${rows(limit)}) listed`;
  // One answer, also where nothing of the rows is asked for.
  return sql`(select ${json} from (${placed}) ${of} having true)`;
}

interface PageOf {
  readonly keyset: Keyset;
  readonly of: Row;
  readonly list: (value: Sql) => Sql;
  readonly cursor: Sql;
}

/** As `toSlice` has it. */
function pageInfo(part: string, { keyset: { page }, of, list, cursor }: PageOf): Sql {
  const hasMore = sql`coalesce(max(${of}.place) > ${sql.lit(page.size)}, false)`;
  const hasCursor = sql.lit(page.cursor !== undefined);
  switch (part) {
    case 'hasNextPage':
      return page.isBackward ? hasCursor : hasMore;
    case 'hasPreviousPage':
      return page.isBackward ? hasMore : hasCursor;
    case 'startCursor':
      return sql`${list(cursor)}[1]`;
    case 'endCursor': {
      const all = list(cursor);
      return sql`(${all})[cardinality(${all})]`;
    }
    default:
      throw new Unplanned(part);
  }
}

/** The same text as `encodeCursor` makes. */
function cursorOf({ keys }: Keyset, of: Row): Sql {
  const texts = keys.map((_, i) => sql`to_json(${of}.cursor_keys[${sql.lit(i + 1)}])`);
  const parts = [sql`to_json(${sql.lit(orderName(keys))}::text)`, ...texts];
  const json = sql`'[' || ${sql.join(parts, sql` || ',' || `)} || ']'`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}
