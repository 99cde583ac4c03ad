/** A whole number that an operation gives, within its limits. */
import { apiError } from './errors.js';

/** @throws GraphQLError BAD_USER_INPUT that names the argument */
export function checkedInt(name: string, value: number, { min, max }: { min: number; max: number }): number {
  if (value >= min && value <= max) return value;
  throw apiError('BAD_USER_INPUT', `${name}: ${value} is not possible.`, `Give ${min} to ${max}.`);
}
