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
  if (!(value instanceof Late)) return compute(value);
  // Whoever writes a condition need not know which of the two it holds: both are a parameter of the statement.
  return new Late((variables) => compute(value.read(variables) as A)) as B;
}

export const bind = (parameters: readonly unknown[], variables: Variables): unknown[] =>
  parameters.map((parameter) => (parameter instanceof Late ? parameter.read(variables) : parameter));
