/** Answers operations from compiled SQL: Apollo asks here first, and executes resolvers only for what has no plan. */
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { ApiContext } from '../context.js';
import type { PlannedAnswer, Planner } from './planner.js';

export const planPlugin = (planner: Planner): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
        // Of several operations the one that is named may be missing, whatever Apollo's types say; Apollo then tells so.
        if (!(operation as unknown)) return null;
        const known = { schema, document, operation, operationName, hash: queryHash ?? '' };
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const prepared = coerced && planner.prepare(known, coerced, contextValue.db);
        if (prepared === undefined) return null;
        if (request.query !== undefined) planner.remember(request.query, request.operationName ?? null, known);
        return respond(await planner.run(prepared));
      },
    };
  },
});

const respond = (singleResult: PlannedAnswer): GraphQLResponse =>
  ({
    http: { headers: new Map(), status: undefined },
    body: { kind: 'single', singleResult },
  }) as unknown as GraphQLResponse;
