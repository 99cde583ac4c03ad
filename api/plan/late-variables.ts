/** Takes the values out of variables, so that one compiled statement serves every request of the same shape. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Late, type Variables } from '../filter/late.js';

export interface Shaped {
  /** The variables with each text, id and fraction left open. */
  readonly variables: Variables;
  /** Equal for requests that one statement serves: which variables are there, and those that change the statement itself. */
  readonly shape: string;
}

/** Whole numbers (page sizes), enums and switches change what is done, so they stay; PostgreSQL plans better for it, too. */
const STAYS = new Set(['Int', 'Boolean']);

export function lateVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, values: Variables): Shaped {
  const definitions = operation.variableDefinitions ?? [];
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    if (!(name in values)) continue;
    variables[name] = leave(typeFromAST(schema, type) as GraphQLInputType | undefined, values[name], [name]);
  }
  return { variables, shape: definitions.length === 0 ? '' : JSON.stringify(variables, showLate) };
}

/** No text that stays is mistaken for one left open. */
const showLate = (_key: string, value: unknown): unknown =>
  value instanceof Late ? 0.5 : typeof value === 'string' ? `"${value}` : value;

function leave(type: GraphQLInputType | undefined, value: unknown, path: readonly string[]): unknown {
  if (value === null || value === undefined || type === undefined) return value;
  if (isNonNullType(type)) return leave(type.ofType, value, path);
  if (isListType(type)) return leaveList(type.ofType, value, path);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, leave(fields[name]?.type, one, [...path, name])]),
    );
  }
  return stays(type, value) ? value : at(path);
}

/** A list of texts is one value; a list of filters has a shape of its own. */
function leaveList(itemType: GraphQLInputType, value: unknown, path: readonly string[]): unknown {
  if (!Array.isArray(value)) return value;
  const item = isNonNullType(itemType) ? itemType.ofType : itemType;
  const isOfValues = !isListType(item) && !isInputObjectType(item);
  if (isOfValues) return isEnumType(item) || STAYS.has(item.name) ? value : at(path);
  return value.map((one, i) => leave(itemType, one, [...path, String(i)]));
}

/** White space is no search at all, and so it is another statement. */
const stays = (type: GraphQLInputType & { name?: string }, value: unknown): boolean =>
  isEnumType(type) || STAYS.has(type.name ?? '') || (typeof value === 'string' && value.trim() === '');

const at = (path: readonly string[]): Late =>
  new Late((variables) => path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], variables));
