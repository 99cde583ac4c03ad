/** Before an operation runs: whether what it is given is in order, what it costs, whether it may cost that much, and whether its visitor's hour has room for it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.js';
import { checkVariables } from './check-variables.js';
import { costOf } from './cost.js';
import { pointsOf } from './points.js';

export const limitPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, operationName, request, contextValue: { visit } }) {
        if (visit) visit.operationName = operationName;
        // Apollo itself says so when the operation that is named is not there.
        if (!operation) return;
        const variables = checkVariables({ schema, operation, variables: request.variables ?? {} });
        visit?.charge(pointsOf(costOf({ schema, document, operationName, variables })));
      },
      async willSendResponse({ response, contextValue: { visit } }) {
        if (!visit) return;
        visit.chargeAtLeast();
        for (const [name, value] of Object.entries(visit.headers)) response.http.headers.set(name, value);
      },
    };
  },
};
