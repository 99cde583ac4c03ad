/** How compiled operations read events and the rows below them: the twin of the resolvers. */
import { sql } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import { toPage } from '../connection/page-args.js';
import { evidenceOfEvent, evidenceOfRow } from '../evidence/evidence.plan.js';
import {
  column,
  many,
  one,
  referenced,
  Unplanned,
  type FieldPlan,
  type PlannedField,
  type Row,
  type Sql,
  type TypePlan,
} from '../plan/planned-field.js';
import { canonicalId } from '../node/canonical-id.js';
import { planConnection } from '../plan/plan-connection.js';
import { eventList, type EventList } from './event-list.query.js';
import type { SearchEventsArgs } from './event.input.js';

/** The id of any report of an event, and any id it ever had, leads to the event. */
export const eventById = (id: Sql) => (row: Row) => sql`event ${row} where ${row}.id = ${canonicalId(id)}`;

const event: FieldPlan = (field) => {
  if (field.args['asOf'] != null) throw new Unplanned('an event as of a day');
  return one(eventById(sql`${field.args['id']}::text`))(field);
};

const events: FieldPlan = (field) => {
  const args = field.args as SearchEventsArgs;
  if (args.asOf != null) throw new Unplanned('events as of a day');
  return planEvents(field, eventList(args, toPage(args)));
};

export const planEvents = (field: PlannedField, { keyset, listing, counting, faceted }: EventList): Sql =>
  planConnection(field, { keyset, rows: (limit) => listing(sql`e.*`, limit), count: counting, faceted });

export const eventRoots = { event, events };

/** Where several merged records take part, the body is told once, in the place of the first. */
const bodiesInRole = (role: PartyRole): FieldPlan =>
  many((row, of) => ({
    from: sql`(
        select coalesce(c.canonical_id, p.organization_id) as id, min(p.ordinal) as ordinal
        from event_party p left join canonical c on c.member_id = p.organization_id
        where p.event_id = ${of}.id and p.role = ${sql.lit(role)} group by 1) b
      join organization ${row} on ${row}.id = b.id`,
    orderBy: sql`b.ordinal`,
  }));

const rowsBelow = (table: string): FieldPlan =>
  many((row, of) => ({
    from: sql`${sql.table(table)} ${row} where ${row}.event_id = ${of}.id`,
    orderBy: sql`${row}.ordinal, ${row}.id`,
  }));

const published = (name: 'part_of' | 'fulfils'): FieldPlan =>
  many((row, of) => ({
    from: sql`event ${row} where ${row}.${sql.ref(name)} = ${of}.id and ${row}.band = 'PUBLISH'`,
    orderBy: sql`coalesce(${row}.date_from, date '0001-01-01'), ${row}.id`,
  }));

/** An object made of columns of the row itself. */
const own =
  (name: string): FieldPlan =>
  (field) =>
    sql`case when ${field.of}.${sql.ref(name)} is not null then ${field.json(field.of)} end`;

/** Objects that a column holds as a list of JSON; the row of each is its `value`. */
const listIn =
  (list: (of: Row) => Sql): FieldPlan =>
  (field) => {
    const row = field.row();
    return sql`array_to_json(array(
      select ${field.json(row)} from jsonb_array_elements(${list(field.of)}) with ordinality ${row} (value, place) order by place))`;
  };

const property =
  (name: string): FieldPlan =>
  ({ of }) =>
    sql`${of}.value -> ${sql.lit(name)}`;

const text =
  (name: string): FieldPlan =>
  ({ of }) =>
    sql`${of}.${sql.ref(name)}::text`;

const evidence = evidenceOfRow;

/** As `toPromise` reckons it. */
const keptShare: FieldPlan = ({ of }) => {
  const number = (name: string) => sql`(${of}.value ->> ${sql.lit(name)})::float8`;
  return sql`case when ${number('pledged')} > 0
    then least(1, floor(${number('delivered')} / ${number('pledged')} * 1000 + 0.5) / 1000) end`;
};

export const eventTypes: Readonly<Record<string, TypePlan>> = {
  Event: {
    id: column('id'),
    kind: column('kind'),
    modality: column('modality'),
    title: column('title'),
    date: own('date_value'),
    confidence: column('confidence'),
    corroboration: column('corroboration'),
    conflicts: listIn((of) => sql`${of}.conflicts`),
    band: column('band'),
    reviewState: column('review_state'),
    transactionType: column('transaction_type'),
    notCounted: column('not_counted'),
    promise: own('promise_state'),
    donors: bodiesInRole('DONOR'),
    implementers: bodiesInRole('IMPLEMENTER'),
    recipients: bodiesInRole('RECIPIENT'),
    parties: rowsBelow('event_party'),
    items: rowsBelow('event_item'),
    money: rowsBelow('event_money'),
    beneficiaries: rowsBelow('event_beneficiary'),
    places: rowsBelow('event_place'),
    crisis: referenced('crisis', 'id', 'crisis_id'),
    evidence: evidenceOfEvent,
    documents: many((row, of) => ({
      from: sql`event_document ed join document ${row} on ${row}.id = ed.document_id where ed.event_id = ${of}.id`,
      orderBy: sql`ed.confidence desc, ${row}.id`,
    })),
    partOf: one((row, of) => eventById(sql`${of}.part_of`)(row)),
    parts: published('part_of'),
    fulfils: one((row, of) => eventById(sql`${of}.fulfils`)(row)),
    fulfilledBy: published('fulfils'),
  },
  PartialDate: {
    value: column('date_value'),
    precision: column('date_precision'),
    basis: column('date_basis'),
    earliest: column('date_from'),
    latest: column('date_to'),
  },
  Conflict: {
    field: property('field'),
    shown: property('shown'),
    reason: property('reason'),
    values: listIn((of) => sql`${of}.value -> 'values'`),
  },
  ConflictValue: { value: property('value'), documents: property('documents') },
  PromiseKept: {
    state: column('promise_state'),
    lines: listIn((of) => sql`${of}.promise -> 'lines'`),
    lastNews: ({ of }) => sql`${of}.promise -> 'lastNews'`,
  },
  PromiseLine: {
    what: property('category'),
    unit: property('unit'),
    currency: property('currency'),
    pledged: property('pledged'),
    delivered: property('delivered'),
    outstanding: property('outstanding'),
    keptShare,
  },
  EventParty: {
    role: column('role'),
    reportedName: column('reported_name'),
    organization: one(
      (row, of) => sql`organization ${row} where ${row}.id = ${canonicalId(sql`${of}.organization_id`)}`,
    ),
    evidence: evidence('parties'),
  },
  MoneyAmount: {
    amount: text('amount'),
    currency: column('currency'),
    valueDate: column('value_date'),
    usd: text('usd'),
    usdRate: text('usd_rate'),
    usdRateDate: column('usd_rate_date'),
    usdBasis: column('usd_basis'),
    basis: column('basis'),
    text: column('reported_text'),
    evidence: evidence('money'),
  },
  EventPlace: {
    reportedName: column('reported_name'),
    name: ({ of }) => sql`(select g.name from place g where g.id = ${of}.place_id)`,
    country: ({ of }) => sql`coalesce(${of}.country, (select g.country from place g where g.id = ${of}.place_id))`,
    pcode: ({ of }) => sql`case when length(${of}.place_id) > 2 then ${of}.place_id end`,
    latitude: ({ of }) => sql`coalesce(${of}.latitude, (select g.latitude from place g where g.id = ${of}.place_id))`,
    longitude: ({ of }) =>
      sql`coalesce(${of}.longitude, (select g.longitude from place g where g.id = ${of}.place_id))`,
    precision: column('precision'),
    evidence: evidence('places'),
  },
  BeneficiaryGroup: {
    description: column('description'),
    group: column('description'),
    count: column('count'),
    unit: column('unit'),
    stage: column('stage'),
    evidence: evidence('beneficiaries'),
  },
};
