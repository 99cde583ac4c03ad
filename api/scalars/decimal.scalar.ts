/** Exact decimal numbers as strings: sums of money must not pass through floating point. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const PATTERN = /^-?\d{1,40}(\.\d{1,40})?$/;

function check(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof text !== 'string' || !PATTERN.test(text)) {
    throw new GraphQLError(`"${String(value).slice(0, 60)}" is not a decimal number such as "1250000.50".`);
  }
  return text;
}

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, such as "1250000.50".',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return check(node.value);
    throw new GraphQLError('A Decimal is written as a string or a number.');
  },
});
