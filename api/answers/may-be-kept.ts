/** Which answers may be kept: those that the data alone decide. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.js';

/** Root fields that tell each visitor something else, or what changes without the data that are published. */
export const NEVER_KEPT: ReadonlySet<string> = new Set(['rateLimit', 'submission', '__schema', '__type']);

export const mayBeKept = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  // A fragment at the root is rare, and would have to be looked up.
  selectionSet.selections.every((node) => node.kind === Kind.FIELD && !NEVER_KEPT.has(node.name.value));

/** Leaves with the visit what was answered, where that may be kept. */
export const keepPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response: { body }, contextValue: { visit } }) {
        const isWhole = body.kind === 'single' && !body.singleResult.errors?.length;
        if (visit && operation && isWhole && mayBeKept(operation)) visit.answered = operation;
      },
    };
  },
};
