/** Puts together what names of bodies are compared with: the bundled registry and gazetteer. */
import {
  createOrganizationComparer,
  type OrganizationComparer,
} from '../etl/transform/resolve/compare-organizations.js';
import { createOrganizationMatcher, type OrganizationMatcher } from '../etl/transform/resolve/match-organization.js';
import { createKnownPlaces, type KnownPlaces } from '../etl/transform/resolve/names/read-name.js';
import { createRegistry, type OrganizationRegistry } from '../etl/transform/resolve/organization-registry.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';

export function knownPlaces(): KnownPlaces {
  const towns = places.filter(({ precision }) => precision !== 'COUNTRY');
  return createKnownPlaces(towns.flatMap(({ name, aliases }) => [name, ...aliases]));
}

/** @param registry where one is loaded already */
export function loadComparer(registry: OrganizationRegistry = createRegistry(organizations)): OrganizationComparer {
  return createOrganizationComparer({ registry, places: knownPlaces() });
}

export function loadMatcher(): OrganizationMatcher {
  return createOrganizationMatcher(organizations, knownPlaces());
}
