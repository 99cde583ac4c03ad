/** How compiled operations read organizations: the twin of the resolvers. */
import { sql } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import { toPage, type PageArgs } from '../connection/page-args.js';
import { eventsInRole } from '../event/event-list.query.js';
import { planEvents } from '../event/event.plan.js';
import type { EventsArgs } from '../event/event.input.js';
import { all, wordsOf } from '../filter/conditions.js';
import { column, one, Unplanned, type FieldPlan, type Row, type Sql, type TypePlan } from '../plan/planned-field.js';
import { canonicalId } from '../node/canonical-id.js';
import { planConnection } from '../plan/plan-connection.js';
import type { OrganizationFilter, OrganizationOrder } from './organization.input.js';
import {
  countingOrganizations,
  facetedOrganizations,
  listingOrganizations,
  membersOf,
  nameRank,
  organizationByIdentifier,
  organizationByName,
  organizationCondition,
  organizationSearch,
  organizationSort,
} from './organization.query.js';

/** An id that was merged away leads on. */
export const organizationById = (id: Sql) => (row: Row) =>
  sql`organization ${row} where ${row}.id = ${canonicalId(id)}`;

const organization: FieldPlan = (field) => {
  const { id, identifier, name, asOf } = field.args as Record<string, string | null | undefined>;
  if (asOf != null) throw new Unplanned('a body as of a year');
  if (id != null) return one(organizationById(sql`${id}::text`))(field);
  if (identifier != null) return one((row) => sql`(${organizationByIdentifier(sql`o.*`, identifier)}) ${row}`)(field);
  if (name != null) return one((row) => sql`(${organizationByName(sql`o.*`, name)}) ${row}`)(field);
  return sql`null::json`;
};

const organizations: FieldPlan = (field) => {
  const { search, filter, orderBy, ...args } = field.args as {
    search?: string;
    filter?: OrganizationFilter;
    orderBy?: OrganizationOrder[];
  } & PageArgs;
  const words = wordsOf(search);
  const condition = all([
    filter ? organizationCondition(filter) : all([]),
    words ? organizationSearch(words) : all([]),
  ]);
  const keyset = { keys: organizationSort(orderBy), page: toPage(args) };
  return planConnection(field, {
    keyset,
    rows: (limit) => listingOrganizations(sql`o.*`, condition, { keyset, limit }),
    count: countingOrganizations(condition),
    faceted: facetedOrganizations(condition),
  });
};

export const organizationRoots = { organization, organizations };

const eventsOf =
  (role: PartyRole, isPromise = false): FieldPlan =>
  (field) => {
    const args = field.args as EventsArgs;
    return planEvents(field, eventsInRole(sql`${field.of}.id`, { role, isPromise }, { args, page: toPage(args) }));
  };

const names: FieldPlan = (field) => {
  const { language, asOf } = field.args;
  if (asOf != null) throw new Unplanned('names of a year');
  const row = field.row();
  return sql`array_to_json(array(select ${field.json(row)} from (
    select distinct on (rank, n.name, n.language) n.*, ${nameRank} as rank from organization_name n
    where n.organization_id in (${membersOf(sql`${field.of}.id`)}) ${language == null ? sql`` : sql`and n.language = ${language}`}
    order by rank, n.name, n.language, n.valid_from) ${row}))`;
};

const identifiers: FieldPlan = (field) => {
  const row = field.row();
  return sql`array_to_json(array(select ${field.json(row)} from (
    select distinct i.scheme, i.value from organization_identifier i
    where i.organization_id in (${membersOf(sql`${field.of}.id`)}) and i.valid_to is null order by 1, 2) ${row}))`;
};

const partOf = one(
  (row, of) => sql`(
      select w.canonical_id as id from organization_relation r
      join canonical_organization w on w.member_id = r.to_id
      where r.kind = 'PART_OF' and r.from_id in (${membersOf(sql`${of}.id`)}) and w.canonical_id <> ${of}.id
      order by 1 limit 1) w
    join organization ${row} on ${row}.id = w.id`,
);

export const organizationTypes: Readonly<Record<string, TypePlan>> = {
  Organization: {
    id: column('id'),
    name: column('name'),
    acronym: column('acronym'),
    type: column('type'),
    country: column('country'),
    names,
    identifiers,
    partOf,
    given: eventsOf('DONOR'),
    received: eventsOf('RECIPIENT'),
    carried: eventsOf('IMPLEMENTER'),
    promises: eventsOf('DONOR', true),
  },
  OrganizationName: {
    name: column('name'),
    language: column('language'),
    kind: column('kind'),
    from: column('valid_from'),
    to: column('valid_to'),
  },
  OrganizationIdentifier: { scheme: column('scheme'), value: column('value') },
};
