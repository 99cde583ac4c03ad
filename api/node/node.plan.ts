/** How compiled operations find anything by its id: the prefix of the id says where. */
import { sql } from 'kysely';
import { eventById } from '../event/event.plan.js';
import { organizationById } from '../organization/organization.plan.js';
import { late } from '../filter/late.js';
import { one, type FieldPlan, type PlannedField, type Row, type Sql } from '../plan/planned-field.js';
import { checkedIds } from './checked-ids.js';

const byId = (table: string) => (id: Sql) => (row: Row) => sql`${sql.table(table)} ${row} where ${row}.id = ${id}`;

const FROM: readonly (readonly [prefix: string, type: string, from: (id: Sql) => (row: Row) => Sql])[] = [
  ['org', 'Organization', organizationById],
  ['evt', 'Event', eventById],
  ['itm', 'AidItem', byId('event_item')],
  ['doc', 'Document', byId('document')],
  ['cri', 'Crisis', byId('crisis')],
  ['src', 'Source', byId('source')],
];

export function planNode(field: PlannedField, id: Sql): Sql {
  const cases = FROM.map(([prefix, type, from]) => {
    const ofType = { ...field, json: (row: Row) => field.json(row, type) };
    return sql`when ${sql.lit(prefix)} then ${one(from(id))(ofType)}`;
  });
  return sql`case split_part(${id}, '_', 1) ${sql.join(cases, sql` `)} end`;
}

const node: FieldPlan = (field) => planNode(field, sql`${field.args['id']}::text`);

const nodes: FieldPlan = (field) => {
  const ids = late(field.args['ids'] as readonly string[], checkedIds);
  const asked = field.row();
  return sql`array_to_json(array(select ${planNode(field, sql`${asked}.id`)}
    from unnest(${ids}::text[]) with ordinality ${asked} (id, place) order by ${asked}.place))`;
};

export const nodeRoots = { node, nodes };
