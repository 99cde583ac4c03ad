/** Values that are known only when a compiled statement runs: a filter's conditions are written once for both. */

/** What the variables of one request hold, as GraphQL coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Stands in the place of a value, also among the parameters of a compiled statement. */
export class Late {
  constructor(readonly read: (variables: Variables) => unknown) {}
}

/**
 * Computes now what is known now, and otherwise when the statement runs.
 *
 * @param compute may throw what it finds wrong with the value
 * @example sql`n.name_key = ${late(filter.name, nameKey)}`
 */
export function late<A, B>(value: A, compute: (value: A) => B): B {
  if (!isLate(value)) return compute(value);
  // Whoever writes a condition need not know which of the two it holds: both are a parameter of the statement.
  return new Late((variables) => compute(readNow(value, variables) as A)) as B;
}

export const bind = (parameters: readonly unknown[], variables: Variables): unknown[] =>
  parameters.map((parameter) => readNow(parameter, variables));

/** Of a list that is written out, some values may come from variables: `in: ["ID", $country]`. */
const isLate = (value: unknown): boolean => value instanceof Late || (Array.isArray(value) && value.some(isLate));

function readNow(value: unknown, variables: Variables): unknown {
  if (value instanceof Late) return value.read(variables);
  return Array.isArray(value) ? value.map((one) => readNow(one, variables)) : value;
}
