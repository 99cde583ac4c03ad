/** Facets of lists of events. */
import { facetsResolver } from '../facet/facets-resolver.js';
import { EventConnection } from './event.connection.js';
import { EventFacet } from './event-facet.js';

export const EventFacetsResolver = facetsResolver({ connection: EventConnection, dimensions: EventFacet });
