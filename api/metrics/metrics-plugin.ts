/** Measures GraphQL operations: duration by root field, errors by code, points. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.js';
import type { Visit } from '../visitor/visit.js';
import type { ApiMetrics } from './api-metrics.js';

export const metricsPlugin = (metrics: ApiMetrics): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    const begun = process.hrtime.bigint();
    return {
      async willSendResponse({ operation, response, contextValue }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        observeAnswer(metrics, { begun, operation, errors, visit: contextValue.visit });
      },
    };
  },
});

interface Answered {
  /** By `process.hrtime`. */
  readonly begun: bigint;
  readonly operation: OperationDefinitionNode | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly visit: Visit | undefined;
}

export function observeAnswer(metrics: ApiMetrics, { begun, operation, errors, visit }: Answered): void {
  const labels = {
    field: operation ? rootField(operation) : 'none',
    outcome: errors.length > 0 ? 'error' : 'ok',
  };
  metrics.fields.observe(labels, Number(process.hrtime.bigint() - begun) / 1e9);
  for (const { extensions } of errors) metrics.errors.inc({ code: String(extensions?.['code'] ?? 'NONE') });
  metrics.points.inc(visit?.points ?? 0);
}

/** Validated before: the names are those of the schema, so there are few. An operation that was refused has none to trust. */
function rootField({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [first, ...others] = selections;
  if (first?.kind !== Kind.FIELD || others.length > 0) return 'several';
  return first.name.value;
}
