/**
 * Answers a question that was asked before, and has a plan, in front of Apollo: what Apollo would check of its text it has checked
 * then. Variables, cost and points are looked at anew; whatever is out of the ordinary goes to Apollo, which tells what is wrong.
 */
import { unlessRefused } from '../errors.js';
import { costOf } from '../limits/cost.js';
import { checkVariables } from '../limits/check-variables.js';
import { pointsOf } from '../limits/points.js';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import { withRequestId } from '../error-plugin.js';
import { observeAnswer } from '../metrics/metrics-plugin.js';
import type { Planner } from '../plan/planner.js';
import { stringifyResult } from '../plan/spliced-data.js';
import type { Database } from '../../schema/database.js';
import type { Visit } from '../visitor/visit.js';

interface Answering {
  readonly planner: Planner;
  readonly metrics: ApiMetrics;
  readonly db: Database;
}

/** @returns the body of the answer; undefined where Apollo must answer, nothing having been charged */
export async function answerKnown(
  { planner, metrics, db }: Answering,
  body: unknown,
  visit: Visit | undefined,
): Promise<string | undefined> {
  const asked = questionOf(body);
  const known = asked && planner.recall(asked.query, asked.operationName);
  if (known === undefined) return undefined;
  const begun = process.hrtime.bigint();
  const prepared = unlessRefused(() => {
    const variables = checkVariables({ ...known, variables: asked!.variables });
    const ready = planner.prepare(known, variables, db);
    if (ready) visit?.charge(pointsOf(costOf({ ...known, variables })));
    return ready;
  });
  if (prepared === undefined) return undefined;
  if (visit) visit.operationName = known.operationName;
  const answer = await planner.run(prepared);
  const errors = answer.errors ?? [];
  observeAnswer(metrics, { begun, operation: known.operation, errors, visit });
  if (errors.length === 0) {
    // Whatever has a plan, the data alone decide.
    if (visit) visit.answered = known.operation;
    return stringifyResult(answer as never);
  }
  return stringifyResult({
    errors: errors.map((error) => withRequestId(error, visit?.requestId)),
    data: null,
  } as never);
}

interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Only what is as plain as nearly all questions are. */
function questionOf(body: unknown): Question | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, operationName = null, variables = null, ...others } = body as Record<string, unknown>;
  const isPlain =
    typeof query === 'string' &&
    (operationName === null || typeof operationName === 'string') &&
    typeof variables === 'object' &&
    !Array.isArray(variables) &&
    Object.keys(others).length === 0;
  return isPlain
    ? { query, operationName: operationName as string | null, variables: (variables ?? {}) as Question['variables'] }
    : undefined;
}
