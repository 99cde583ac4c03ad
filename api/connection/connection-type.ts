/** Makes the Relay connection type of a noun. */
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { FacetsAsked } from '../facet/facet-args.js';
import type { Facet } from '../facet/facet.type.js';
import type { Slice } from './keyset.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when there is none.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: give it to "after" for the next page.' })
  endCursor!: string | null;
}

/** What a connection resolver returns; `count` and `facets` run only when they are selected. */
export interface ConnectionValue<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly count: () => Promise<number>;
  /** Of lists that have some. */
  readonly facets: FindFacets | undefined;
}

type FindFacets = (asked: FacetsAsked) => Promise<readonly Facet[]>;

export function toConnection<T>(
  slice: Slice<T>,
  count: () => Promise<number>,
  facets?: FindFacets,
): ConnectionValue<T> {
  return {
    edges: slice.edges,
    nodes: slice.edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: slice.hasNextPage,
      hasPreviousPage: slice.hasPreviousPage,
      startCursor: slice.edges[0]?.cursor ?? null,
      endCursor: slice.edges.at(-1)?.cursor ?? null,
    },
    count,
    facets,
  };
}

/** @example const EventConnection = connectionType(Event, 'Event') */
export function connectionType<T extends object>(nodeType: ClassType<T>, name: string): ClassType<ConnectionValue<T>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of the row in its list.' })
    cursor!: string;

    @Field(() => nodeType, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [nodeType], { description: 'The rows.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when selected.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection as unknown as ClassType<ConnectionValue<T>>;
}
