/** What the API measures of itself, for Prometheus. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type ApiMetrics = ReturnType<typeof createApiMetrics>;

/** In seconds: a look-up takes about a millisecond, a statement ends after five seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Each server has its own registry, so that two in one process (tests) do not count for each other. */
export function createApiMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const fields = new Histogram({
    name: 'aidgraph_graphql_duration_seconds',
    help: 'How long GraphQL operations took, by their root field (or "several") and outcome.',
    labelNames: ['field', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const requests = new Histogram({
    name: 'aidgraph_http_request_duration_seconds',
    help: 'How long HTTP requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const count = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  return {
    registry,
    fields,
    requests,
    errors: count('aidgraph_graphql_errors_total', 'GraphQL errors by code.', ['code']),
    points: count('aidgraph_points_total', 'Points that were charged.'),
    keptAnswers: count(
      'aidgraph_kept_answers_total',
      'Questions that were answered as before, the data being the same.',
    ),
    refused: count('aidgraph_rate_limited_total', 'Requests refused with 429.'),
    /** Of the process; only the server in `aidgraph serve` or `start` wants them. */
    observeProcess: () => collectDefaultMetrics({ register: registry }),
  };
}
