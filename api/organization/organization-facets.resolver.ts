/** Facets of lists of organizations. */
import { facetsResolver } from '../facet/facets-resolver.js';
import { OrganizationConnection } from './organization.connection.js';
import { OrganizationFacet } from './organization-facet.js';

export const OrganizationFacetsResolver = facetsResolver({
  connection: OrganizationConnection,
  dimensions: OrganizationFacet,
});
