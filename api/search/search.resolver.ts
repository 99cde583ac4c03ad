/** One box over everything: organizations by any name, events, items and documents by their words. */
import { sql, type RawBuilder } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Database } from '../../schema/database.js';
import { nameKey } from '../../schema/name-key.js';
import { connectionType, toConnection, type ConnectionValue } from '../connection/connection-type.js';
import {
  behindCursor,
  cursorKeys,
  limitClause,
  orderClause,
  toSlice,
  type Keyset,
  type SortKey,
} from '../connection/keyset.js';
import { ForwardArgs, toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Node } from '../node/node.type.js';
import { findNode } from '../node/node.resolver.js';
import { SearchHit, SearchType } from './search.type.js';

const SearchConnection = connectionType(SearchHit, 'Search');

const ORDER: readonly SortKey[] = [
  { name: 'SCORE', expression: sql`h.score`, type: 'real', isDescending: true },
  { name: 'ID', expression: sql`h.id`, type: 'text', isDescending: false },
];

/** A name that is meant exactly outranks everything; then likeness of names and weight of words. */
function hits(text: string, type: SearchType): RawBuilder<unknown> {
  const query = sql`websearch_to_tsquery('simple', ${text})`;
  switch (type) {
    case 'ORGANIZATION':
      return sql`select o.id, 'ORGANIZATION' as type, o.name as title,
          (case when bool_or(n.name_key = ${nameKey(text)}) then 2 else max(similarity(n.name, ${text})) end)::real as score
        from organization_name n join canonical_organization c on c.member_id = n.organization_id
        join organization o on o.id = c.canonical_id
        where n.name_key = ${nameKey(text)} or n.name % ${text} group by o.id, o.name`;
    case 'EVENT':
      return sql`select e.id, 'EVENT', e.title, (ts_rank(e.search, ${query}, 1) * e.confidence)::real
        from event e where e.search @@ ${query} and e.band = 'PUBLISH'`;
    case 'AID_ITEM':
      return sql`select i.id, 'AID_ITEM', i.description, similarity(i.description, ${text})::real
        from event_item i join event e on e.id = i.event_id
        where i.description % ${text} and e.band = 'PUBLISH'`;
    case 'DOCUMENT':
      return sql`select d.id, 'DOCUMENT', coalesce(v.title, left(v.text, 80), d.url_key), ts_rank(v.search, ${query}, 1)::real
        from document d join document_version v on v.id = d.current_version_id where v.search @@ ${query}`;
    default:
      return type satisfies never;
  }
}

const allHits = (text: string, types: readonly SearchType[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    types.map((type) => hits(text, type)),
    sql` union all `,
  )}) h`;

async function listHits(db: Database, from: RawBuilder<unknown>, keyset: Keyset) {
  const { rows } = await sql<SearchHit & { cursor_keys: string[] }>`
    select h.id, h.type, h.title, h.score, ${cursorKeys(keyset.keys)} as cursor_keys
    from ${from} where ${behindCursor(keyset)} ${orderClause(keyset)} ${limitClause(keyset)}`.execute(db);
  return rows;
}

async function countHits(db: Database, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db);
  return rows[0]!.count;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Searches organizations, events, items and documents, best first.' })
  async search(
    @Arg('text', () => String, { description: 'Words, a name, or a "phrase in quotes".' }) text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'What to search; everything when left out.' })
    types: SearchType[] | null | undefined,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<SearchHit>> {
    const words = text.trim().slice(0, 500);
    const asked = types?.length ? [...new Set(types)] : Object.values(SearchType);
    const keyset = { keys: ORDER, page: toPage(args) };
    const from = allHits(words, asked);
    const rows = words === '' ? [] : await listHits(db, from, keyset);
    return toConnection<SearchHit>(toSlice(rows, keyset), async () => (words === '' ? 0 : countHits(db, from)));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What was found.' })
  node(@Root() hit: SearchHit, @Ctx() { loaders }: ApiContext): Promise<Node | null> {
    return findNode(hit.id, loaders);
  }
}
