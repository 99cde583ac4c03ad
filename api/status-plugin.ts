/** GraphQL over HTTP: a client that asks for plain JSON gets 200 with the errors of its operation in the body. */
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { ApiContext } from './context.js';

export const statusPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { http, body }, request }) {
        if (http.status !== 400 || body.kind !== 'single') return;
        const accept = request.http?.headers.get('accept') ?? '';
        if (accept.includes('application/graphql-response+json')) return;
        // Without a query in it, it is no GraphQL request at all.
        const isOperation = body.singleResult.errors?.every(
          ({ extensions }) => extensions?.['code'] !== ApolloServerErrorCode.BAD_REQUEST,
        );
        if (isOperation) http.status = 200;
      },
    };
  },
};
