/** Facets of lists of documents. */
import { facetsResolver } from '../facet/facets-resolver.js';
import { DocumentConnection } from './document.connection.js';
import { DocumentFacet } from './document-facet.js';

export const DocumentFacetsResolver = facetsResolver({ connection: DocumentConnection, dimensions: DocumentFacet });
