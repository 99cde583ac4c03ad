/** Every plan there is: the compiled twin of the resolvers in schema.ts. */
import { aidItemRoots, aidItemTypes } from '../aid-item/aid-item.plan.js';
import { crisisRoots, crisisTypes } from '../crisis/crisis.plan.js';
import { documentRoots, documentTypes } from '../document/document.plan.js';
import { donorRoots, donorTypes } from '../donor/donor.plan.js';
import { eventRoots, eventTypes } from '../event/event.plan.js';
import { evidenceTypes } from '../evidence/evidence.plan.js';
import { facetTypes } from '../facet/facet.plan.js';
import { nodeRoots } from '../node/node.plan.js';
import { organizationRoots, organizationTypes } from '../organization/organization.plan.js';
import { searchRoots, searchTypes } from '../search/search.plan.js';
import type { Plans } from './compile-operation.js';

export const plans: Plans = {
  roots: {
    ...aidItemRoots,
    ...crisisRoots,
    ...documentRoots,
    ...donorRoots,
    ...eventRoots,
    ...nodeRoots,
    ...organizationRoots,
    ...searchRoots,
  },
  types: {
    ...aidItemTypes,
    ...crisisTypes,
    ...documentTypes,
    ...donorTypes,
    ...eventTypes,
    ...evidenceTypes,
    ...facetTypes,
    ...organizationTypes,
    ...searchTypes,
  },
};
