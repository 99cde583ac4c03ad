/** Puts together what names of bodies are compared with: the bundled registry, or another in its place, and the gazetteer. */
import { knownPlaces } from '../etl/load/identity/known-places.js';
import {
  createOrganizationComparer,
  type OrganizationComparer,
} from '../etl/transform/resolve/compare-organizations.js';
import { createOrganizationMatcher, type OrganizationMatcher } from '../etl/transform/resolve/match-organization.js';
import { createRegistry, type OrganizationRegistry } from '../etl/transform/resolve/organization-registry.js';
import type { OrganizationRecord } from '../schema/records/organization.js';
import { organizations } from '../schema/registry/organizations.js';

/** @param registry where one is loaded already */
export function loadComparer(registry: OrganizationRegistry = createRegistry(organizations)): OrganizationComparer {
  return createOrganizationComparer({ registry, places: knownPlaces() });
}

export function loadMatcher(bodies: readonly OrganizationRecord[] = organizations): OrganizationMatcher {
  return createOrganizationMatcher(bodies, knownPlaces());
}
