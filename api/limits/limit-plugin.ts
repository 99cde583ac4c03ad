/** Before an operation runs: what it costs, whether it may cost that much, and whether its visitor's hour has room for it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.js';
import { costOf } from './cost.js';
import { pointsOf } from './points.js';

export const limitPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName, contextValue: { visit } }) {
        if (visit) visit.operationName = operationName;
        const cost = costOf({
          schema,
          document,
          operationName: operationName ?? undefined,
          variables: request.variables ?? {},
        });
        visit?.charge(pointsOf(cost));
      },
      async willSendResponse({ response, contextValue: { visit } }) {
        if (!visit) return;
        visit.chargeAtLeast();
        for (const [name, value] of Object.entries(visit.headers)) response.http.headers.set(name, value);
      },
    };
  },
};
