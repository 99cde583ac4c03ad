/** Reads a list to its end, a page at a time, through the same operations as everyone's: files and GraphQL say the same. */
import { GraphQLError } from 'graphql';
import type { OperationAnswer } from '../execute-operation.js';
import { at, type ExportList, type Node, type Page } from './export-list.js';
import type { ListArguments } from './flat-query.js';

/** Answers an operation in this process. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<OperationAnswer>;

export interface Listing {
  readonly list: ExportList;
  /** How the operation declares the arguments: `{ filter: 'EventFilter' }`. */
  readonly types: Readonly<Record<string, string>>;
  readonly args: ListArguments;
  /** At most so many rows; all when undefined. */
  readonly first: number | undefined;
}

const PAGE = 100;

/** @throws GraphQLError what the operation answers with */
export async function* readRows(ask: Ask, { list, types, args, first }: Listing): AsyncGenerator<Page> {
  let left = first ?? Number.POSITIVE_INFINITY;
  let after = (args['after'] as string | undefined) ?? null;
  const declared = { ...types, first: 'Int', after: 'String' };
  const query = `query Export(${Object.entries(declared)
    .map(([name, type]) => `$${name}: ${type}`)
    .join(', ')}) {
  list: ${list.field}(${Object.keys(declared)
    .map((name) => `${name}: $${name}`)
    .join(', ')}) { nodes { ${list.selection} } pageInfo { endCursor hasNextPage } }
}`;
  for (;;) {
    const { data, errors } = await ask(query, { ...args, first: Math.min(PAGE, left), after });
    const [error] = errors ?? [];
    if (error) throw new GraphQLError(error.message, { extensions: { ...error.extensions } });
    const rows = at(data, 'list.nodes') as readonly Node[];
    const hasMore = at(data, 'list.pageInfo.hasNextPage') === true;
    after = hasMore ? (at(data, 'list.pageInfo.endCursor') as string) : null;
    left -= rows.length;
    yield { rows: rows.map((node) => list.columns.map(({ of }) => of(node))), next: after };
    if (!hasMore || left <= 0) return;
  }
}
