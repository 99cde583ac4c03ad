/** Facets of lists of aid items. */
import { facetsResolver } from '../facet/facets-resolver.js';
import { AidItemConnection } from './aid-item.connection.js';
import { AidItemFacet } from './aid-item-facet.js';

export const AidItemFacetsResolver = facetsResolver({ connection: AidItemConnection, dimensions: AidItemFacet });
