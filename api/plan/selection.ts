/** Which fields a selection set selects of a type: fragments are followed, `@skip` and `@include` obeyed, equal keys merged. */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from '../filter/late.js';

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** Field nodes by response key, in the order of the response. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

export function collectFields(
  asked: Asked,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selection {
  const selection = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (node: SelectionNode): void => {
    if (!isIncluded(asked, node)) return;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      selection.set(key, [...(selection.get(key) ?? []), node]);
      return;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments.get(node.name.value);
    if (fragment === undefined || (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value))) return;
    if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value);
    if (isMeant(asked, type, fragment)) fragment.selectionSet.selections.forEach(visit);
  };
  for (const set of sets) set?.selections.forEach(visit);
  return selection;
}

function isIncluded({ variables }: Asked, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function isMeant(
  { schema }: Asked,
  type: GraphQLObjectType,
  {
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & { typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined },
): boolean {
  if (typeCondition === undefined) return true;
  const meant = typeFromAST(schema, typeCondition);
  return meant === type || (isAbstractType(meant) && schema.isSubType(meant, type));
}
