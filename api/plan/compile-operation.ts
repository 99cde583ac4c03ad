/** Compiles an operation: one statement for each root field, or nothing where a field must be executed in the ordinary way. */
import { sql, type Kysely } from 'kysely';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { DB } from '../../schema/tables.generated.js';
import type { Variables } from '../filter/late.js';
import { compileField } from './compile-field.js';
import { Unplanned, type Compute, type FieldPlan, type TypePlan } from './planned-field.js';
import { collectFields } from './selection.js';

export interface PlannedStatement {
  /** Response key. */
  readonly key: string;
  readonly text: string;
  /** Some of them `Late`. */
  readonly parameters: readonly unknown[];
  readonly computed: readonly Compute[];
}

export interface Plans {
  /** Fields of Query. */
  readonly roots: Readonly<Record<string, FieldPlan>>;
  readonly types: Readonly<Record<string, TypePlan>>;
}

export interface OperationToCompile {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As `lateVariables` left them. */
  readonly variables: Variables;
  readonly plans: Plans;
  /** Compiles SQL; nothing is run. */
  readonly db: Kysely<DB>;
}

/**
 * @returns undefined where the resolvers must answer
 * @example compileOperation(…)?.map(({ text }) => text) // ['select (select json_build_object(…']
 */
export function compileOperation(asked: OperationToCompile): readonly PlannedStatement[] | undefined {
  const type = asked.schema.getQueryType();
  if (!type || asked.operation.operation !== OperationTypeNode.QUERY) return undefined;
  const fragments = new Map(
    asked.document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  try {
    const selection = collectFields({ ...asked, fragments }, type, [asked.operation.selectionSet]);
    return [...selection].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      const plan = asked.plans.roots[name];
      if (plan === undefined) throw new Unplanned(name);
      const computed: Compute[] = [];
      const compiling = { ...asked, fragments, plans: asked.plans.types, computed, rows: 0 };
      const json = compileField(compiling, { type, nodes, of: sql.raw('r0') }, plan);
      const { sql: text, parameters } = sql`select ${json} as json`.compile(asked.db);
      return { key, text, parameters, computed };
    });
  } catch (error) {
    if (error instanceof Unplanned) return undefined;
    // What is wrong with an argument is told by the resolver, which meets it as well.
    if (error instanceof Error && 'extensions' in error) return undefined;
    throw error;
  }
}
