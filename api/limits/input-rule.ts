/** Holds the values that stand in an operation's text within limits; those of its variables are held in `checkVariables`. */
import { OperationTypeNode, type ASTVisitor, type StringValueNode, type ValidationContext } from 'graphql';
import { limitError } from '../errors.js';
import { INPUT_HINT, tallyText, wrongCount, type InputRules, type InputTally } from './input-limits.js';

export function inputRule(context: ValidationContext): ASTVisitor {
  const tally: InputTally = { objects: 0, values: 0 };
  const rules: InputRules = { isMutation: hasMutation(context) };
  let isTold = false;
  const tell = (wrong: string | null): void => {
    if (wrong === null || isTold) return;
    isTold = true;
    context.reportError(limitError('BAD_USER_INPUT', wrong, INPUT_HINT));
  };
  return {
    ObjectValue() {
      tally.objects += 1;
      tell(wrongCount(tally));
    },
    StringValue: ({ value }: StringValueNode) => tell(tallyText(value, tally, rules)),
  };
}

const hasMutation = (context: ValidationContext): boolean =>
  context
    .getDocument()
    .definitions.some((it) => it.kind === 'OperationDefinition' && it.operation === OperationTypeNode.MUTATION);
