/** Keeps error answers small, and gives each error the request's id: a reply must not be larger than what asked for it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApiContext } from './context.js';

export const MAX_ERRORS = 10;

export const errorPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { visit } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        const errors = withoutRepetitions(body.singleResult.errors);
        const named = errors.slice(0, MAX_ERRORS).map((error) => withRequestId(error, visit?.requestId));
        const left = errors.length - named.length;
        body.singleResult.errors = left > 0 ? [...named, more(left)] : named;
      },
    };
  },
};

/** Of one place in the answer: a rule that stops all others repeats itself. */
function withoutRepetitions(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length === 1) return errors;
  const told = new Set<string>();
  return errors.filter(({ message, path, locations }) => {
    const key = JSON.stringify([message, path, locations]);
    return !told.has(key) && told.add(key);
  });
}

export const withRequestId = (error: GraphQLFormattedError, requestId: string | undefined): GraphQLFormattedError =>
  requestId === undefined ? error : { ...error, extensions: { ...error.extensions, requestId } };

const more = (left: number): GraphQLFormattedError => ({
  message: `… and ${left} more errors.`,
  extensions: { code: 'MORE_ERRORS' },
});
