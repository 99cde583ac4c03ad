/** One box over everything: organizations by any name, events, items and documents by their words. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionType, toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { PageArgs, toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Node } from '../node/node.type.js';
import { findNode } from '../node/node.resolver.js';
import { allHits, BEST_FIRST, countHits, listHits, MOST_RANKED, searchedWords } from './search.query.js';
import { SearchHit, SearchType } from './search.type.js';

const SearchConnection = connectionType(SearchHit, 'Search');

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: `Searches organizations, events, items and documents, best first. Of words that more than ${MOST_RANKED} of one type bear, so many are ranked.`,
  })
  async search(
    @Arg('text', () => String, { description: 'Words, a name, or a "phrase in quotes".' }) text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'What to search; everything when left out.' })
    types: SearchType[] | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<SearchHit>> {
    const words = searchedWords(text);
    const asked = types?.length ? [...new Set(types)] : Object.values(SearchType);
    const keyset = { keys: BEST_FIRST, page: toPage(args) };
    const from = allHits(words, asked);
    const rows = words === '' ? [] : await listHits(db, from, keyset);
    return toConnection<SearchHit>(toSlice(rows, keyset), async () => (words === '' ? 0 : countHits(db, from)));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What was found.' })
  node(@Root() hit: SearchHit, @Ctx() { loaders }: ApiContext): Promise<Node | null> {
    return findNode(hit.id, loaders);
  }
}
