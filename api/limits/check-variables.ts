/** Reads an operation's variables by their types, after holding them within limits: both before anything runs. */
import { getVariableValues, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { refusal } from '../errors.js';
import { INPUT_HINT, tallyInput } from './input-limits.js';

const MAX_ERRORS = 5;

export interface GivenVariables {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * @returns them coerced, with defaults
 * @throws GraphQLError BAD_USER_INPUT that says what is wrong with them
 */
export function checkVariables({ schema, operation, variables }: GivenVariables): Readonly<Record<string, unknown>> {
  const tally = { objects: -1, values: 0 };
  const wrong = tallyInput(variables, tally, { isMutation: operation.operation === OperationTypeNode.MUTATION });
  if (wrong !== null) throw badInput(wrong, INPUT_HINT);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: MAX_ERRORS,
  });
  if (coerced !== undefined) return coerced;
  throw badInput(errors.map(({ message }) => message).join('\n'), 'See the types of the variables in the schema.');
}

const badInput = (message: string, hint: string) => refusal({ status: 400, code: 'BAD_USER_INPUT', message, hint });
