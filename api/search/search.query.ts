/** SQL of the search over everything. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import { nameKey } from '../../schema/name-key.js';
import {
  behindCursor,
  cursorKeys,
  onePastPage,
  orderClause,
  type Keyset,
  type Paged,
  type SortKey,
} from '../connection/keyset.js';
import { late } from '../filter/late.js';
import type { SearchHit, SearchType } from './search.type.js';

export const BEST_FIRST: readonly SortKey[] = [
  { name: 'SCORE', expression: sql`h.score`, type: 'real', isDescending: true },
  { name: 'ID', expression: sql`h.id`, type: 'text', isDescending: false },
];

/** More says nothing more. */
export const searchedWords = (text: string): string => text.trim().slice(0, 500);

/** Words that more of one type bear tell nothing apart: so many are ranked, and the answer comes in time. */
export const MOST_RANKED = 10_000;

/** A name that is meant exactly outranks everything; then likeness of names and weight of words. */
function hits(text: string, type: SearchType): RawBuilder<unknown> {
  const query = sql`websearch_to_tsquery('simple', ${text})`;
  const key = late(text, nameKey);
  switch (type) {
    case 'ORGANIZATION':
      return sql`select o.id, 'ORGANIZATION' as type, o.name as title,
          (case when bool_or(n.name_key = ${key}) then 2 else max(similarity(n.name, ${text})) end)::real as score
        from organization_name n join canonical_organization c on c.member_id = n.organization_id
        join organization o on o.id = c.canonical_id
        where n.name_key = ${key} or n.name % ${text} group by o.id, o.name`;
    case 'EVENT':
      return sql`select e.id, 'EVENT', e.title, (ts_rank(e.search, ${query}, 1) * e.confidence)::real
        from (select * from event where search @@ ${query} and band = 'PUBLISH' limit ${sql.lit(MOST_RANKED)}) e`;
    case 'AID_ITEM':
      return sql`select i.id, 'AID_ITEM', i.description, similarity(i.description, ${text})::real
        from (select * from event_item where description % ${text} limit ${sql.lit(MOST_RANKED)}) i
        join event e on e.id = i.event_id where e.band = 'PUBLISH'`;
    case 'DOCUMENT':
      return sql`select d.id, 'DOCUMENT', coalesce(v.title, left(v.text, 80), d.url_key), ts_rank(v.search, ${query}, 1)::real
        from (select * from document_version where search @@ ${query} limit ${sql.lit(MOST_RANKED)}) v
        join document d on d.current_version_id = v.id`;
    default:
      return type satisfies never;
  }
}

/** As `h`. */
export const allHits = (text: string, types: readonly SearchType[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    types.map((type) => hits(text, type)),
    sql` union all `,
  )}) h`;

/** A page of hits as a statement; with each its `cursor_keys`. */
export const listingHits = (from: RawBuilder<unknown>, { keyset, limit }: Paged) => sql`
  select h.id, h.type, h.title, h.score, ${cursorKeys(keyset.keys)} as cursor_keys
  from ${from} where ${behindCursor(keyset)} ${orderClause(keyset)} limit ${limit}`;

export const countingHits = (from: RawBuilder<unknown>) => sql`select count(*)::int as count from ${from}`;

export async function listHits(db: Database, from: RawBuilder<unknown>, keyset: Keyset) {
  const statement = listingHits(from, { keyset, limit: onePastPage(keyset) });
  return (await sql<SearchHit & { cursor_keys: string[] }>`${statement}`.execute(db)).rows;
}

export async function countHits(db: Database, from: RawBuilder<unknown>): Promise<number> {
  return (await sql<{ count: number }>`${countingHits(from)}`.execute(db)).rows[0]!.count;
}
