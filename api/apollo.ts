/** The Apollo server: schema, limits and errors alike for HTTP and for the command line's `query`. */
import 'reflect-metadata';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { ApiLog } from './api-log.js';
import { keepPlugin } from './answers/may-be-kept.js';
import type { ApiContext } from './context.js';
import { errorPlugin, MAX_ERRORS } from './error-plugin.js';
import { inputRule } from './limits/input-rule.js';
import { limitPlugin } from './limits/limit-plugin.js';
import { MAX_TOKENS, shapeRule } from './limits/shape-rule.js';
import { maskError } from './mask-error.js';
import type { ApiMetrics } from './metrics/api-metrics.js';
import { metricsPlugin } from './metrics/metrics-plugin.js';
import { planPlugin } from './plan/plan.plugin.js';
import { Planner } from './plan/planner.js';
import { stringifyResult } from './plan/spliced-data.js';
import { createSchema } from './schema.js';
import { statusPlugin } from './status-plugin.js';

export interface ApolloParts {
  readonly metrics?: ApiMetrics;
  /** Made anew when left out. */
  readonly schema?: GraphQLSchema;
  readonly planner?: Planner;
}

export const createPlanner = (log: ApiLog): Planner => new Planner((error) => maskError({ message: '' }, error, log));

export async function createApolloServer(
  log: ApiLog,
  { metrics, schema, planner }: ApolloParts = {},
): Promise<ApolloServer<ApiContext>> {
  return new ApolloServer<ApiContext>({
    schema: schema ?? (await createSchema()),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [shapeRule, inputRule],
    // One more says that there are more.
    validationOptions: { maxErrors: MAX_ERRORS - 1 },
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    logger: loggerOn(log),
    stringifyResult,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitPlugin,
      planPlugin(planner ?? createPlanner(log)),
      errorPlugin,
      statusPlugin,
      keepPlugin,
      ...(metrics ? [metricsPlugin(metrics)] : []),
    ],
  });
}

/** What Apollo has to say goes where all goes, and not to the console. */
const loggerOn = (log: ApiLog): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => log.warn?.({}, String(message)),
  error: (message: unknown) => log.error({}, String(message)),
});

type Logger = NonNullable<ApolloServerOptions<ApiContext>['logger']>;
