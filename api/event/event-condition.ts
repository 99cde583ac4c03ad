/** Turns an EventFilter into a condition on `event e`. */
import { sql, type RawBuilder } from 'kysely';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import {
  all,
  any,
  asks,
  filtersWithin,
  dateCondition,
  not,
  numberCondition,
  stringCondition,
  wordsOf,
  type Condition,
} from '../filter/conditions.js';
import { leadsTo } from '../filter/leads-to.js';
import { late } from '../filter/late.js';
import type { StringFilter } from '../filter/scalar-filters.js';
import type { OrganizationRefFilter } from '../organization/organization.input.js';
import { meansSome, organizationsMeant } from '../organization/organization.query.js';
import type { EventFilter } from './event.input.js';

/** The fields by which a filter asks anything. */
export const askedFields = (filter: EventFilter | undefined): readonly string[] =>
  Object.entries(filter ?? {}).flatMap(([name, value]) => (isAsked(name, value) ? [name] : []));

function isAsked(name: string, value: unknown): boolean {
  if (ROLES.has(name)) return meansSome(value as OrganizationRefFilter | null | undefined);
  // Lists of filters, and what must not hold, say something even where they are empty.
  return typeof value === 'object' && !Array.isArray(value) && name !== 'not' ? asks(value) : value != null;
}

const ROLES = new Set(['donor', 'recipient', 'implementer', 'organization']);

export const isUnfiltered = (filter: EventFilter | undefined): boolean => askedFields(filter).length === 0;

/** Lists show what is published unless the filter asks for a band itself. */
export function publishedUnlessAsked(filter: EventFilter | undefined): Condition {
  const condition = filter ? eventCondition(filter) : all([]);
  return asksForBand(filter) ? condition : all([published, condition]);
}

export const published = sql<boolean>`e.band = 'PUBLISH'`;

export function asksForBand(filter: EventFilter | undefined): boolean {
  return filter !== undefined && (asks(filter.band) || filtersWithin(filter).some(asksForBand));
}

/** Events that promise something. */
export const promised = sql<boolean>`e.promise_state is not null`;

export function eventCondition(filter: EventFilter): Condition {
  return all([
    ...ownConditions(filter),
    ...partyConditions(filter),
    ...rowConditions(filter),
    ...logicConditions(filter),
  ]);
}

function ownConditions(filter: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.kind != null) conditions.push(stringCondition(sql`e.kind`, filter.kind));
  if (filter.modality != null) conditions.push(stringCondition(sql`e.modality`, filter.modality));
  if (filter.band != null) conditions.push(stringCondition(sql`e.band`, filter.band));
  if (filter.date != null) conditions.push(dateCondition(sql`e.date_from`, sql`e.date_to`, filter.date));
  if (filter.crisis != null) conditions.push(stringCondition(sql`e.crisis_id`, filter.crisis));
  if (filter.amountUsd != null) conditions.push(numberCondition(sql`e.amount_usd`, filter.amountUsd));
  if (filter.confidence != null) conditions.push(numberCondition(sql`e.confidence`, filter.confidence));
  if (filter.corroboration != null) conditions.push(numberCondition(sql`e.corroboration`, filter.corroboration));
  if (filter.hasConflicts != null) conditions.push(sql<boolean>`e.has_conflicts = ${filter.hasConflicts}`);
  if (filter.firstReported != null) {
    conditions.push(dateCondition(sql`e.first_reported_at`, sql`e.first_reported_at`, filter.firstReported));
  }
  if (filter.id != null) conditions.push(leadsTo(sql`e.id`, filter.id));
  if (filter.partOf != null) conditions.push(leadsTo(sql`e.part_of`, filter.partOf));
  if (filter.fulfils != null) conditions.push(leadsTo(sql`e.fulfils`, filter.fulfils));
  if (filter.promise != null) conditions.push(stringCondition(sql`e.promise_state`, filter.promise));
  return conditions;
}

function partyConditions(filter: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  const inRole = (ref: OrganizationRefFilter | undefined, role?: PartyRole): void => {
    if (meansSome(ref)) conditions.push(hasParty(organizationsMeant(ref), role));
  };
  inRole(filter.donor, 'DONOR');
  inRole(filter.recipient, 'RECIPIENT');
  inRole(filter.implementer, 'IMPLEMENTER');
  inRole(filter.organization);
  return conditions;
}

/** Whether one of the organizations takes part; a merged one does under its canonical id. */
export function hasParty(organizations: RawBuilder<unknown>, role?: PartyRole): Condition {
  const roleCondition = role === undefined ? sql`true` : sql`p.role = ${role}`;
  return sql<boolean>`exists (select from event_party p where p.event_id = e.id and ${roleCondition}
    and p.organization_id in (
      select member_id from canonical_organization where canonical_id in (${organizations})))`;
}

function rowConditions(filter: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  if (asks(filter.country)) {
    conditions.push(
      sql<boolean>`exists (select from event_place w where w.event_id = e.id and ${stringCondition(sql`w.country`, filter.country)})`,
    );
  }
  if (asks(filter.place)) {
    const named = any([
      stringCondition(sql`w.reported_name`, filter.place),
      stringCondition(sql`g.name`, filter.place),
    ]);
    conditions.push(
      sql<boolean>`exists (select from event_place w left join place g on g.id = w.place_id where w.event_id = e.id and ${named})`,
    );
  }
  if (asks(filter.category)) {
    conditions.push(
      sql<boolean>`exists (select from event_item i where i.event_id = e.id and ${categoryCondition(sql`i.category`, filter.category)})`,
    );
  }
  if (asks(filter.document)) {
    conditions.push(
      sql<boolean>`e.id in (select ed.event_id from event_document ed where ${stringCondition(sql`ed.document_id`, filter.document)})`,
    );
  }
  if (asks(filter.source) || asks(filter.language)) conditions.push(documentCondition(filter));
  return conditions;
}

function documentCondition({ source, language }: EventFilter): Condition {
  const inner: Condition[] = [];
  if (source != null) inner.push(stringCondition(sql`d.source_id`, source));
  if (language != null) inner.push(stringCondition(sql`v.language`, language));
  return sql<boolean>`exists (select from event_document ed join document d on d.id = ed.document_id
    join document_version v on v.id = d.current_version_id where ed.event_id = e.id and ${all(inner)})`;
}

/** A top-level category stands for all below it. */
export function categoryCondition(column: RawBuilder<unknown>, filter: StringFilter): Condition {
  const isOrBelowOne = (codes: readonly string[]): Condition =>
    sql<boolean>`exists (select from unnest(${codes}::text[]) asked (code)
      where ${column} = asked.code or starts_with(${column}, asked.code || '.'))`;
  const conditions: Condition[] = [];
  if (filter.eq != null) conditions.push(isOrBelowOne(late(filter.eq, (code) => [code.toLowerCase()])));
  if (filter.in != null)
    conditions.push(isOrBelowOne(late(filter.in, (codes) => codes.map((code) => code.toLowerCase()))));
  if (filter.contains != null) conditions.push(stringCondition(column, { contains: filter.contains }));
  return all(conditions);
}

function logicConditions(filter: EventFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.and != null) conditions.push(all(filter.and.map(eventCondition)));
  if (filter.or != null) conditions.push(any(filter.or.map(eventCondition)));
  if (filter.not != null) conditions.push(not(eventCondition(filter.not)));
  return conditions;
}

/** Words in the event's title, names and sentences. */
export function eventSearch(search: string | undefined): Condition {
  const words = wordsOf(search);
  return words ? sql<boolean>`e.search @@ websearch_to_tsquery('simple', ${words})` : all([]);
}
