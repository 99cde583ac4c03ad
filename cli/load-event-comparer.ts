/** Puts together what events are compared with: the bundled registry, its comparer of organizations, and the gazetteer. */
import { createEventComparer, type EventComparer } from '../etl/transform/match/compare-events.js';
import type { PartyKnowledge } from '../etl/transform/match/compare-parties.js';
import { createPlaceIndex } from '../etl/transform/match/place-index.js';
import { createOrganizationComparer } from '../etl/transform/resolve/compare-organizations.js';
import { createRegistry } from '../etl/transform/resolve/organization-registry.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';
import { knownPlaces } from './load-comparer.js';

export function loadEventKnowledge(): PartyKnowledge {
  const registry = createRegistry(organizations);
  return {
    registry,
    organizations: createOrganizationComparer({ registry, places: knownPlaces() }),
    places: createPlaceIndex(places),
  };
}

export function loadEventComparer(): EventComparer {
  return createEventComparer(loadEventKnowledge());
}
