/** What an operation costs: each field one point, a list its page size times what stands below it. */
import { createRequire } from 'node:module';
import { getNullableType, isListType, type GraphQLSchema, type DocumentNode } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { refusal } from '../errors.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../connection/page-args.js';

// Its ES module build imports graphql/index.mjs, a second copy of graphql ("another module or realm"); the CommonJS
// build shares ours.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** A page of 100 events with parties, items and evidence costs about 5,000; a page of pages of pages is refused. */
export const MAX_COST = 10_000;
/** Lists without a page of their own (donors, items, evidence of one event) are short. */
const SHORT_LIST = 3;

const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const isPaged = field.args.some((arg) => arg.name === 'first') && field.name !== 'evidence';
  if (isPaged) {
    const asked = Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE);
    return 1 + Math.min(Math.max(asked, 1), MAX_PAGE * 10) * childComplexity;
  }
  const isPageRow = field.name === 'nodes' || field.name === 'edges';
  return 1 + (isListType(getNullableType(field.type)) && !isPageRow ? SHORT_LIST : 1) * childComplexity;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** @throws GraphQLError COST_LIMIT, saying the cost and how to lower it */
export function costOf({ schema, document, operationName, variables }: Asked): number {
  const cost = getComplexity({
    schema,
    query: document,
    ...(operationName !== undefined && { operationName }),
    variables,
    estimators: [estimate],
  });
  if (cost <= MAX_COST) return cost;
  throw refusal({
    status: 400,
    code: 'COST_LIMIT',
    message: `This operation costs ${cost}; the limit is ${MAX_COST}.`,
    hint: 'Ask for a smaller page ("first"), or for fewer lists inside lists, and page on with "after".',
  });
}
