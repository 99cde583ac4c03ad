/** What an event is in each dimension of flows. */
import { sql, type RawBuilder } from 'kysely';
import type { Condition } from '../filter/conditions.js';
import type { AidFlowDimension } from './flow.enums.js';

/** Fields of a filter that may say which keys of an event are meant. */
export type KeyField = 'donor' | 'recipient' | 'implementer' | 'country' | 'category' | 'source';

/** Which keys of an event are told, of those it has. */
export type Shown = (field: KeyField, key: RawBuilder<unknown>) => Condition;

/** Rows of `key`, the bodies that are a party `p` of the event `j`, under the ids `c.canonical_id` that they go by. */
export const bodiesWhere = (condition: Condition) => sql`
  select distinct c.canonical_id as key from event_party p join canonical_organization c on c.member_id = p.organization_id
  where p.event_id = j.id and ${condition}`;

const inRole = (role: string, field: KeyField, shown: Shown) =>
  bodiesWhere(sql<boolean>`p.role = ${role} and ${shown(field, sql`c.canonical_id`)}`);

/** Rows of `key` of the event `j (id, kind, crisis, year, month)`: as many as it has. */
export const EVENT_KEYS: Readonly<Record<AidFlowDimension, (shown: Shown) => RawBuilder<unknown>>> = {
  DONOR: (shown) => inRole('DONOR', 'donor', shown),
  RECIPIENT: (shown) => inRole('RECIPIENT', 'recipient', shown),
  IMPLEMENTER: (shown) => inRole('IMPLEMENTER', 'implementer', shown),
  COUNTRY: (shown) => sql`
    select distinct w.country as key from event_place w
    where w.event_id = j.id and w.country is not null and ${shown('country', sql`w.country`)}`,
  CRISIS: () => sql`select j.crisis as key`,
  CATEGORY: (shown) => sql`
    select distinct i.category as key from event_item i where i.event_id = j.id and ${shown('category', sql`i.category`)}`,
  KIND: () => sql`select j.kind as key`,
  YEAR: () => sql`select case when j.year like '%?%' then '' else j.year end as key`,
  MONTH: () => sql`select case when j.month like '%?%' then '' else j.month end as key`,
  SOURCE: (shown) => sql`
    select distinct d.source_id as key from event_document ed join document d on d.id = ed.document_id
    where ed.event_id = j.id and d.source_id is not null and ${shown('source', sql`d.source_id`)}`,
};

/** Of an event `e`, the columns that the rows of `EVENT_KEYS` are made of. */
export const keyColumns = sql`e.id, e.kind, coalesce(e.crisis_id, '') as crisis,
  aid_flow_period(e.date_from, e.date_to, 'YYYY') as year, aid_flow_period(e.date_from, e.date_to, 'YYYY-MM') as month`;
