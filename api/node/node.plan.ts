/** How compiled operations find anything by its id: the prefix of the id says where. */
import { sql } from 'kysely';
import { eventById } from '../event/event.plan.js';
import { organizationById } from '../organization/organization.plan.js';
import { one, type FieldPlan, type PlannedField, type Row, type Sql } from '../plan/planned-field.js';

const FROM: readonly (readonly [prefix: string, type: string, from: (id: Sql) => (row: Row) => Sql])[] = [
  ['org', 'Organization', organizationById],
  ['evt', 'Event', eventById],
  ['itm', 'AidItem', (id) => (row) => sql`event_item ${row} where ${row}.id = ${id}`],
  ['doc', 'Document', (id) => (row) => sql`document ${row} where ${row}.id = ${id}`],
];

export function planNode(field: PlannedField, id: Sql): Sql {
  const cases = FROM.map(([prefix, type, from]) => {
    const ofType = { ...field, json: (row: Row) => field.json(row, type) };
    return sql`when ${sql.lit(prefix)} then ${one(from(id))(ofType)}`;
  });
  return sql`case split_part(${id}, '_', 1) ${sql.join(cases, sql` `)} end`;
}

const node: FieldPlan = (field) => planNode(field, sql`${field.args['id']}::text`);

export const nodeRoots = { node };
