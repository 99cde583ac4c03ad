/** Finds anything by its id. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import type { Loaders } from '../loaders.js';
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
    default:
      return null;
  }
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it is not there.' })
  async node(
    @Arg('id', () => ID, { description: 'An id such as org_…, evt_…, itm_… or doc_….' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Node | null> {
    return findNode(id, loaders);
  }
}
