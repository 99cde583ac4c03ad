/** What an operation costs: each field one, a list its page size times what stands below it. */
import { createRequire } from 'node:module';
import { BREAK, getNullableType, isListType, Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
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
/** Facets go through the whole list, however few are shown. */
const FACETS = 50;

const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const isPaged = field.args.some((arg) => arg.name === 'first') && field.name !== 'evidence';
  if (isPaged) {
    const asked = Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE);
    return (field.name === 'facets' ? FACETS : 1) + Math.min(Math.max(asked, 1), MAX_PAGE * 10) * childComplexity;
  }
  if (Array.isArray(args['ids'])) return 1 + args['ids'].length * childComplexity;
  const isPageRow = field.name === 'nodes' || field.name === 'edges' || field.name === 'rows';
  return 1 + (isListType(getNullableType(field.type)) && !isPageRow ? SHORT_LIST : 1) * childComplexity;
};

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws GraphQLError COST_LIMIT, saying the cost and how to lower it */
export function costOf(asked: Asked): number {
  const cost = rememberedCost(asked);
  if (cost <= MAX_COST) return cost;
  throw refusal({
    status: 400,
    code: 'COST_LIMIT',
    message: `This operation costs ${cost}; the limit is ${MAX_COST}.`,
    hint: 'Ask for a smaller page ("first"), or for fewer lists inside lists, and page on with "after".',
  });
}

/**
 * Apollo keeps the documents it has parsed, and most are asked again and again: what no page size or condition in a
 * variable changes is reckoned once. They are forgotten with their document.
 */
const remembered = new WeakMap<
  DocumentNode,
  { readonly isFixed: boolean; readonly costs: Map<string | null, number> }
>();

function rememberedCost(asked: Asked): number {
  const { document, operationName } = asked;
  const known = remembered.get(document) ?? { isFixed: isFixed(document), costs: new Map<string | null, number>() };
  remembered.set(document, known);
  const cost = known.costs.get(operationName) ?? reckon(asked);
  if (known.isFixed) known.costs.set(operationName, cost);
  return cost;
}

function reckon({ schema, document, operationName, variables }: Asked): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName !== null && { operationName }),
    variables: { ...variables },
    estimators: [estimate],
  });
}

/** Whether no variable says how large a page is, or whether a part is wanted at all. */
function isFixed(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Variable(_node, _key, parent) {
      const isValue = parent !== undefined && 'kind' in parent && parent.kind === Kind.ARGUMENT;
      if (!isValue || !COSTLY_ARGUMENTS.has(parent.name.value)) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  return !isFound;
}

const COSTLY_ARGUMENTS = new Set(['first', 'last', 'ids', 'if']);
