/** The Apollo server: schema, limits and errors alike for HTTP and for the command line's `query`. */
import 'reflect-metadata';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AidgraphError } from '../schema/errors.js';
import type { ApiContext } from './context.js';
import { restoreCode } from './errors.js';
import { checkCost } from './limits/cost.js';
import { MAX_TOKENS, shapeRule } from './limits/shape-rule.js';
import { PlanCache } from './plan/plan-cache.js';
import { planPlugin } from './plan/plan.plugin.js';
import { stringifyResult } from './plan/spliced-data.js';
import { createSchema } from './schema.js';

export interface ApiLog {
  error(details: object, message: string): void;
}

export async function createApolloServer(log: ApiLog): Promise<ApolloServer<ApiContext>> {
  return new ApolloServer<ApiContext>({
    schema: await createSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [shapeRule],
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    stringifyResult,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
      planPlugin(new PlanCache(), (error) => maskError({ message: '' }, error, log)),
      statusPlugin,
    ],
  });
}

const costPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        checkCost({ schema, document, operationName: operationName ?? undefined, variables: request.variables ?? {} });
      },
    };
  },
};

/** GraphQL over HTTP: a client that asks for plain JSON gets 200 with the errors in the body. */
const statusPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, request }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const wantsGraphql = accept.includes('application/graphql-response+json');
        if (
          response.http.status === 400 &&
          !wantsGraphql &&
          response.body.kind === 'single' &&
          'errors' in response.body.singleResult
        ) {
          response.http.status = 200;
        }
      },
    };
  },
};

/** Faults of the server are logged whole and told in one sentence; faults of the question are told in full. */
function maskError(formatted: GraphQLFormattedError, error: unknown, log: ApiLog): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof AidgraphError) {
    return { ...formatted, message: original.message, extensions: { code: original.code } };
  }
  const isAnswer =
    original instanceof GraphQLError && formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (isAnswer) return restoreCode(formatted);
  log.error({ err: original }, 'A GraphQL operation failed');
  return {
    message: 'The server could not answer. The fault is logged; try again in a moment.',
    ...(formatted.path !== undefined && { path: formatted.path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}
