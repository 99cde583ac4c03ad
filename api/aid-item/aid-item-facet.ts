/** What lists of aid items are counted by. Over `event_item i` and `event e`. */
import { sql } from 'kysely';
import { registerEnumType } from 'type-graphql';
import { categories, categoryName, EVENT_FACETS, itself } from '../event/event-facet.js';
import type { Dimension } from '../facet/facet.query.js';

export const AidItemFacet = {
  CATEGORY: 'CATEGORY',
  UNIT: 'UNIT',
  KIND: 'KIND',
  COUNTRY: 'COUNTRY',
  DONOR: 'DONOR',
  RECIPIENT: 'RECIPIENT',
  YEAR: 'YEAR',
} as const;
export type AidItemFacet = keyof typeof AidItemFacet;
registerEnumType(AidItemFacet, {
  name: 'AidItemFacet',
  description: 'What aid items are counted by.',
  valuesConfig: {
    CATEGORY: { description: 'Category; wash.hygiene_kit counts under wash as well.' },
    UNIT: { description: 'Unit as written; items that are counted themselves have none.' },
    KIND: { description: 'Kind of its event.' },
    COUNTRY: { description: 'Country of a place of its event.' },
    DONOR: { description: 'Donor of its event.' },
    RECIPIENT: { description: 'Recipient of its event.' },
    YEAR: { description: 'Year that holds the whole event.' },
  },
});

const { KIND, COUNTRY, DONOR, RECIPIENT, YEAR } = EVENT_FACETS;

export const AID_ITEM_FACETS: Readonly<Record<AidItemFacet, Dimension>> = {
  CATEGORY: { key: sql`fk.code`, join: categories(sql`i.category`), label: categoryName },
  UNIT: { key: sql`i.unit`, label: itself },
  KIND,
  COUNTRY,
  DONOR,
  RECIPIENT,
  YEAR,
};
