/** Answers operations from compiled SQL: Apollo asks here first, and executes resolvers only for what has no plan. */
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { getVariableValues, type GraphQLFormattedError } from 'graphql';
import type { Pool } from 'pg';
import { poolOf } from '../../schema/database.js';
import type { ApiContext } from '../context.js';
import { compileOperation } from './compile-operation.js';
import { lateVariables } from './late-variables.js';
import { PlanCache } from './plan-cache.js';
import { plans } from './plans.js';
import { runStatement, statementName, type RunnableStatement } from './run-statement.js';
import { SplicedData } from './spliced-data.js';

type Plan = readonly RunnableStatement[] | undefined;
type Format = (error: unknown) => GraphQLFormattedError;

/** @param format turns a failure of the database into what the client may see */
export function planPlugin(cache: PlanCache<Plan>, format: Format): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          const { db } = contextValue;
          const pool = poolOf(db);
          // Of several operations the one that is named may be missing, whatever Apollo's types say; Apollo then tells so.
          if (pool === undefined || !(operation as unknown)) return null;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (coerced === undefined) return null;
          const { variables, shape } = lateVariables(schema, operation, coerced);
          const plan = cache.getOrCompile(`${queryHash} ${operationName ?? ''} ${shape}`, () =>
            compileOperation({ schema, document, operation, variables, plans, db })?.map((statement) => ({
              ...statement,
              name: statementName(statement.text),
            })),
          );
          return plan === undefined ? null : answer(plan, { pool, variables: coerced, format });
        },
      };
    },
  };
}

interface Answering {
  readonly pool: Pool;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: Format;
}

/** What is wrong with a value (a date, a cursor) is told by the resolver that meets it: `null` hands the operation on. */
async function answer(
  plan: readonly RunnableStatement[],
  { pool, variables, format }: Answering,
): Promise<GraphQLResponse | null> {
  try {
    const fields = await Promise.all(
      plan.map(
        async (statement) => `${JSON.stringify(statement.key)}:${await runStatement(pool, statement, variables)}`,
      ),
    );
    return respond({ data: new SplicedData(`{${fields.join(',')}}`) as never });
  } catch (error) {
    if (error instanceof Error && 'extensions' in error) return null;
    return respond({ data: null, errors: [format(error)] });
  }
}

const respond = (singleResult: Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult']) =>
  ({
    http: { headers: new Map(), status: undefined },
    body: { kind: 'single', singleResult },
  }) as unknown as GraphQLResponse;
