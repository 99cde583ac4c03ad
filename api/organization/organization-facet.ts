/** What lists of organizations are counted by. Over `organization o`. */
import { sql } from 'kysely';
import { registerEnumType } from 'type-graphql';
import { countryName } from '../event/event-facet.js';
import type { Dimension } from '../facet/facet.query.js';

export const OrganizationFacet = { TYPE: 'TYPE', COUNTRY: 'COUNTRY' } as const;
export type OrganizationFacet = keyof typeof OrganizationFacet;
registerEnumType(OrganizationFacet, {
  name: 'OrganizationFacet',
  description: 'What organizations are counted by.',
  valuesConfig: {
    TYPE: { description: 'What sort of body.' },
    COUNTRY: { description: 'Country (ISO 3166-1 alpha-2); international bodies have none.' },
  },
});

export const ORGANIZATION_FACETS: Readonly<Record<OrganizationFacet, Dimension>> = {
  TYPE: { key: sql`o.type`, label: (key) => sql`initcap(replace(${key}, '_', ' '))` },
  COUNTRY: { key: sql`o.country`, label: countryName },
};
