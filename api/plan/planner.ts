/** Prepares operations and runs them: what is compiled is kept, and so is what Apollo has parsed and found valid. */
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Pool } from 'pg';
import { poolOf, type Database } from '../../schema/database.js';
import type { Variables } from '../filter/late.js';
import { compileOperation } from './compile-operation.js';
import { lateVariables } from './late-variables.js';
import { PlanCache } from './plan-cache.js';
import { plans } from './plans.js';
import {
  bindStatement,
  runStatement,
  statementName,
  type BoundStatement,
  type RunnableStatement,
} from './run-statement.js';
import { SplicedData } from './spliced-data.js';

/** An operation that was parsed and found valid. */
export interface KnownOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** Of its text. */
  readonly hash: string;
}

/** Ready to run. */
export interface PreparedOperation {
  readonly pool: Pool;
  readonly statements: readonly BoundStatement[];
}

export interface PlannedAnswer {
  readonly data: SplicedData | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A parsed text takes about a hundred times its length: forty megabytes of them at the most. */
const MAX_KNOWN = 200;
const MAX_KNOWN_LENGTH = 2000;

export class Planner {
  readonly #compiled = new PlanCache<readonly RunnableStatement[] | undefined>();
  readonly #known = new PlanCache<KnownOperation>(MAX_KNOWN);

  /** @param format turns a failure of the database into what the client may see */
  constructor(readonly format: (error: unknown) => GraphQLFormattedError) {}

  /** @param asked the name that came with the request, if any: a text of one operation needs none */
  remember(text: string, asked: string | null, known: KnownOperation): void {
    if (text.length <= MAX_KNOWN_LENGTH) this.#known.set(keyOf(text, asked), known);
  }

  /** @returns what `remember` was given for the very same text and name */
  recall(text: string, asked: string | null): KnownOperation | undefined {
    return this.#known.get(keyOf(text, asked));
  }

  /**
   * @param coerced variables, as GraphQL read them
   * @returns undefined where resolvers must answer: there is no plan, or something is wrong with a value, which they tell
   */
  prepare(known: KnownOperation, coerced: Variables, db: Database): PreparedOperation | undefined {
    const { schema, document, operation, operationName, hash } = known;
    const pool = poolOf(db);
    if (pool === undefined) return undefined;
    const { variables, shape } = lateVariables(schema, operation, coerced);
    const statements = this.#compiled.getOrCompile(`${hash} ${operationName ?? ''} ${shape}`, () =>
      compileOperation({ schema, document, operation, variables, plans, db })?.map((statement) => ({
        ...statement,
        name: statementName(statement.text),
      })),
    );
    try {
      return statements && { pool, statements: statements.map((statement) => bindStatement(statement, coerced)) };
    } catch (error) {
      // A date or a cursor that is none.
      if (error instanceof Error && 'extensions' in error) return undefined;
      throw error;
    }
  }

  async run({ pool, statements }: PreparedOperation): Promise<PlannedAnswer> {
    try {
      const fields = await Promise.all(
        statements.map(async (statement) => `${JSON.stringify(statement.key)}:${await runStatement(pool, statement)}`),
      );
      return { data: new SplicedData(`{${fields.join(',')}}`) };
    } catch (error) {
      return { data: null, errors: [this.format(error)] };
    }
  }
}

const keyOf = (text: string, operationName: string | null): string => `${operationName ?? ''} ${text}`;
