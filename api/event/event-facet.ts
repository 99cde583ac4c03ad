/** What lists of events are counted by. Over `event e`; of several values of an event each counts it once. */
import { sql, type RawBuilder } from 'kysely';
import { registerEnumType } from 'type-graphql';
import type { Dimension } from '../facet/facet.query.js';

export const EventFacet = {
  KIND: 'KIND',
  MODALITY: 'MODALITY',
  COUNTRY: 'COUNTRY',
  CATEGORY: 'CATEGORY',
  DONOR: 'DONOR',
  RECIPIENT: 'RECIPIENT',
  YEAR: 'YEAR',
  SOURCE: 'SOURCE',
  LANGUAGE: 'LANGUAGE',
  CRISIS: 'CRISIS',
} as const;
export type EventFacet = keyof typeof EventFacet;
registerEnumType(EventFacet, {
  name: 'EventFacet',
  description: 'What events are counted by.',
  valuesConfig: {
    KIND: { description: 'Kind of act.' },
    MODALITY: { description: 'How far it has come.' },
    COUNTRY: { description: 'Country of a place (ISO 3166-1 alpha-2).' },
    CATEGORY: { description: 'Category of an item; an event with wash.hygiene_kit counts under wash as well.' },
    DONOR: { description: 'Donor, under the id it goes by today; its parts are counted apart (includeParts: false).' },
    RECIPIENT: { description: 'Recipient, as donors are counted.' },
    YEAR: { description: 'Year that holds the whole event; one from December to January is in none.' },
    SOURCE: { description: 'Publisher of a document that tells of it.' },
    LANGUAGE: { description: 'Language of a document that tells of it.' },
    CRISIS: { description: 'The emergency it answers.' },
  },
});

const nameIn = (table: string) => (key: RawBuilder<unknown>) =>
  sql`(select t.name from ${sql.table(table)} t where t.id = ${key})`;
/** As the labels of aid flows have it. */
const capital = (key: RawBuilder<unknown>) => sql`initcap(${key})`;
export const itself = (key: RawBuilder<unknown>) => key;
export const countryName = (key: RawBuilder<unknown>) => nameIn('place')(key);
export const sourceName = nameIn('source');

/** The codes that find a category: its own and that of the level above. */
export const categories = (item: RawBuilder<unknown>) =>
  sql`cross join lateral (values (${item}), (split_part(${item}, '.', 1))) fk (code)`;
export const categoryName = (key: RawBuilder<unknown>) =>
  sql`(select t.labels ->> 'en' from item_category t where t.code = ${key})`;

const inRole = (role: 'DONOR' | 'RECIPIENT'): Dimension => ({
  key: sql`coalesce(fc.canonical_id, fp.organization_id)`,
  join: sql`join event_party fp on fp.event_id = e.id and fp.role = ${sql.lit(role)}
    left join canonical fc on fc.member_id = fp.organization_id`,
  label: nameIn('organization'),
});

const documents = sql`join event_document fed on fed.event_id = e.id join document fd on fd.id = fed.document_id`;

export const EVENT_FACETS: Readonly<Record<EventFacet, Dimension>> = {
  KIND: { key: sql`e.kind`, label: capital },
  MODALITY: { key: sql`e.modality`, label: capital },
  COUNTRY: { key: sql`fw.country`, join: sql`join event_place fw on fw.event_id = e.id`, label: countryName },
  CATEGORY: {
    key: sql`fk.code`,
    join: sql`join event_item fi on fi.event_id = e.id ${categories(sql`fi.category`)}`,
    label: categoryName,
  },
  DONOR: inRole('DONOR'),
  RECIPIENT: inRole('RECIPIENT'),
  YEAR: {
    key: sql`case when date_part('year', e.date_from) = date_part('year', e.date_to) then to_char(e.date_from, 'YYYY') end`,
    label: itself,
  },
  SOURCE: { key: sql`fd.source_id`, join: documents, label: sourceName },
  LANGUAGE: {
    key: sql`fv.language`,
    join: sql`${documents} join document_version fv on fv.id = fd.current_version_id`,
    label: itself,
  },
  CRISIS: { key: sql`e.crisis_id`, label: nameIn('crisis') },
};
