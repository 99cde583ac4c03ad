/** What a plan is written with: how each field of a GraphQL type is read from a row, as SQL that gives its JSON. */
import { sql, type RawBuilder } from 'kysely';

export type Sql = RawBuilder<unknown>;

/** The alias of a row in scope: `${row}.id` is its id. No two rows of a statement bear one alias. */
export type Row = RawBuilder<unknown>;

/** A selected field, as its plan sees it. */
export interface PlannedField {
  /** The row that it is a field of. */
  readonly of: Row;
  /** As GraphQL coerced them; what comes from a variable may be known only when the statement runs (`late`). */
  readonly args: Readonly<Record<string, unknown>>;
  /** An alias for another row. */
  row(): Row;
  /**
   * JSON of what is selected below the field, read from a row of its type.
   *
   * @param type which one, where the field's type is an interface
   */
  json(row: Row, type?: string): Sql;
  /** JSON of what is selected below the field, each value as `plan` says: for types that have no row of their own. */
  object(plan: (name: string, field: PlannedField) => Sql): Sql;
  /** Whether one of these fields is selected below. */
  selects(...names: readonly string[]): boolean;
  /** Whether nothing else is. */
  selectsOnly(name: string): boolean;
  /** A scalar that this process computes from scalars of the row. */
  computed(values: readonly Sql[], compute: Compute): Sql;
}

export type Compute = (values: readonly (string | number | boolean | null)[]) => unknown;

/** @throws Unplanned where the field must be executed in the ordinary way */
export type FieldPlan = (field: PlannedField) => Sql;

export type TypePlan = Readonly<Record<string, FieldPlan>>;

/** Thrown by a plan that cannot answer: the operation is then executed by its resolvers. */
export class Unplanned extends Error {}

export const column =
  (name: string): FieldPlan =>
  ({ of }) =>
    sql`${of}.${sql.ref(name)}`;

/** @param from everything behind `from`, up to the condition that finds the one row */
export const one =
  (from: (row: Row, of: Row) => Sql): FieldPlan =>
  (field) => {
    const row = field.row();
    return sql`(select ${field.json(row)} from ${from(row, field.of)})`;
  };

/**
 * The row that a foreign key leads to. Where nothing but the key is asked for, it is not looked up.
 *
 * @example category: referenced('item_category', 'code', 'category')
 */
export const referenced =
  (table: string, key: 'id' | 'code', name: string): FieldPlan =>
  (field) => {
    const value = sql`${field.of}.${sql.ref(name)}`;
    if (field.selectsOnly(key)) return sql`case when ${value} is not null then ${field.object(() => value)} end`;
    return one((row) => sql`${sql.table(table)} ${row} where ${row}.${sql.ref(key)} = ${value}`)(field);
  };

interface Many {
  /** Everything behind `from`. */
  readonly from: Sql;
  readonly orderBy: Sql;
}

export const many =
  (plan: (row: Row, of: Row, args: PlannedField['args']) => Many): FieldPlan =>
  (field) => {
    const row = field.row();
    const { from, orderBy } = plan(row, field.of, field.args);
    return sql`array_to_json(array(select ${field.json(row)} from ${from} order by ${orderBy}))`;
  };
