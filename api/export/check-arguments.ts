/** Holds the arguments of an address to what GraphQL would take: what is read without an operation is checked by none. */
import { coerceInputValue, type GraphQLSchema } from 'graphql';
import { apiError } from '../errors.js';
import { tallyInput } from '../limits/input-limits.js';
import type { ListArguments } from './flat-query.js';

/** @throws GraphQLError BAD_USER_INPUT */
export function checkArguments(schema: GraphQLSchema, field: string, args: ListArguments): void {
  const wrong = tallyInput(args, { objects: -1, values: 0 }, { isMutation: false });
  if (wrong !== null) throw apiError('BAD_USER_INPUT', wrong, 'Ask for less at once: each file is one request.');
  for (const { name, type } of schema.getQueryType()!.getFields()[field]!.args) {
    // How many rows: a file may have more than a page.
    if (!(name in args) || name === 'first') continue;
    coerceInputValue(args[name], type, (path, value, { message }) => {
      const place = [name, ...path].join('.');
      throw apiError('BAD_USER_INPUT', `"${String(value).slice(0, 60)}" of ${place} is not possible. ${message}`);
    });
  }
}
