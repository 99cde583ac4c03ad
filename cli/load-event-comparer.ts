/** Puts together what events are compared with: the bundled registry, its comparer of organizations, and the gazetteer. */
import { createEventComparer, type EventComparer } from '../etl/transform/match/compare-events.js';
import { createPlaceIndex } from '../etl/transform/match/place-index.js';
import { createRegistry } from '../etl/transform/resolve/organization-registry.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';
import { loadComparer } from './load-comparer.js';

export function loadEventComparer(): EventComparer {
  const registry = createRegistry(organizations);
  return createEventComparer({ registry, organizations: loadComparer(registry), places: createPlaceIndex(places) });
}
