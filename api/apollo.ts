/** The Apollo server: schema, limits and errors alike for HTTP and for the command line's `query`. */
import 'reflect-metadata';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApiLog } from './api-log.js';
import type { ApiContext } from './context.js';
import { errorPlugin } from './error-plugin.js';
import { limitPlugin } from './limits/limit-plugin.js';
import { MAX_TOKENS, shapeRule } from './limits/shape-rule.js';
import { maskError } from './mask-error.js';
import type { ApiMetrics } from './metrics/api-metrics.js';
import { metricsPlugin } from './metrics/metrics-plugin.js';
import { PlanCache } from './plan/plan-cache.js';
import { planPlugin } from './plan/plan.plugin.js';
import { stringifyResult } from './plan/spliced-data.js';
import { createSchema } from './schema.js';

export async function createApolloServer(log: ApiLog, metrics?: ApiMetrics): Promise<ApolloServer<ApiContext>> {
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
      limitPlugin,
      planPlugin(new PlanCache(), (error) => maskError({ message: '' }, error, log)),
      errorPlugin,
      statusPlugin,
      ...(metrics ? [metricsPlugin(metrics)] : []),
    ],
  });
}

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
