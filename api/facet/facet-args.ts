/** Which facets of a list are asked for. */
import { ArgsType, Field, Int, type ClassType } from 'type-graphql';
import { checkedInt } from '../checked-int.js';

const FEW = 10;
const MAX_FACETS = 100;

export interface FacetsAsked {
  /** One of the list's dimensions. */
  readonly dimension: string;
  readonly first: number;
}

/** @param dimensions the registered enum of the list */
export function facetArgs(dimensions: object): ClassType<FacetsAsked> {
  @ArgsType()
  class FacetArgs {
    @Field(() => dimensions, { description: 'What to count by.' })
    dimension!: string;

    @Field(() => Int, { defaultValue: FEW, description: `How many, 1 to ${MAX_FACETS}, the most frequent first.` })
    first!: number;
  }
  return FacetArgs;
}

/** @throws GraphQLError BAD_USER_INPUT */
export const checkedFacets = ({ dimension, first }: FacetsAsked): FacetsAsked => ({
  dimension,
  first: checkedInt('first', first, { min: 1, max: MAX_FACETS }),
});
