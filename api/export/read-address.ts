/** Reads the arguments of a list from an address. */
import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { apiError } from '../errors.js';
import { checkArguments } from './check-arguments.js';
import { readFlat, type ListArguments } from './flat-query.js';

/** @throws GraphQLError BAD_USER_INPUT */
export function readAddress(schema: GraphQLSchema, field: string, request: Request): ListArguments {
  const flat = new Map<string, string>();
  for (const [name, value] of new URL(request.originalUrl, 'http://localhost').searchParams) {
    if (flat.has(name)) {
      const hint = 'Several values stand behind commas: country__in=ID,YE.';
      throw apiError('BAD_USER_INPUT', `The parameter "${name.slice(0, 60)}" is given twice.`, hint);
    }
    flat.set(name, value);
  }
  const args = readFlat(schema, field, flat);
  checkArguments(schema, field, args);
  return args;
}
