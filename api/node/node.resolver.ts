/** Finds anything by its id. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import { checkedIds, MAX_IDS } from './checked-ids.js';
import { Node, typeOfId } from './node.type.js';

/** @returns null for an id that is not there or has no known prefix */
export async function findNode(id: string, loaders: Loaders): Promise<Node | null> {
  switch (typeOfId(id)) {
    case 'Organization':
      return loaders.organization.load(id);
    case 'Event':
      return loaders.event.load(id);
    case 'AidItem':
      return loaders.item.load(id);
    case 'Document':
      return loaders.document.load(id);
    case 'Crisis':
      return loaders.crisis.load(id);
    case 'Source':
      return loaders.source.load(id);
    default:
      return null;
  }
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it is not there.' })
  async node(
    @Arg('id', () => ID, { description: 'An id such as org_…, evt_…, itm_…, doc_…, cri_… or src_….' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Node | null> {
    return findNode(id, loaders);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many things by their ids, in the order of the ids; null in the place of each that is not there.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `1 to ${MAX_IDS} ids of any kind.` }) ids: string[],
    @Ctx() { loaders }: ApiContext,
  ): Promise<(Node | null)[]> {
    return Promise.all(checkedIds(ids).map((id) => findNode(id, loaders)));
  }
}
