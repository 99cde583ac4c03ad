/** Makes the resolver that hangs facets onto the connection of a noun. */
import { Args, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { ConnectionValue } from '../connection/connection-type.js';
import { facetArgs, type FacetsAsked } from './facet-args.js';
import { Facet } from './facet.type.js';

interface Faceting<T> {
  readonly connection: ClassType<ConnectionValue<T>>;
  /** The registered enum of what it is counted by. */
  readonly dimensions: object;
}

/** @example export const EventFacetsResolver = facetsResolver({ connection: EventConnection, dimensions: EventFacet }) */
export function facetsResolver<T extends object>({ connection, dimensions }: Faceting<T>): ClassType<object> {
  const Asked = facetArgs(dimensions);
  @Resolver(() => connection)
  class FacetsResolver {
    @FieldResolver(() => [Facet], {
      description:
        'How many rows of the whole list, within its own filter and search, have which value; counted only when selected. A key given to the filter finds as many.',
    })
    facets(@Root() list: ConnectionValue<T>, @Args(() => Asked) asked: FacetsAsked): Promise<readonly Facet[]> {
      if (list.facets === undefined) throw new Error(`A ${connection.name} came without its facets.`);
      return list.facets({ ...asked });
    }
  }
  return FacetsResolver;
}
