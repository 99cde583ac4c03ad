/** What each code of IATI's OrganisationType is here. 30 (public private partnership) and 90 (other) say nothing that aidgraph keeps. */
import type { OrganizationType } from './codelists.js';

export const IATI_ORGANIZATION_TYPES: Readonly<Record<string, OrganizationType>> = {
  10: 'GOVERNMENT',
  11: 'LOCAL_GOVERNMENT',
  15: 'OTHER_PUBLIC',
  21: 'INTERNATIONAL_NGO',
  22: 'NATIONAL_NGO',
  23: 'INTERNATIONAL_NGO',
  24: 'NATIONAL_NGO',
  40: 'MULTILATERAL',
  60: 'FOUNDATION',
  70: 'PRIVATE_SECTOR',
  71: 'PRIVATE_SECTOR',
  72: 'PRIVATE_SECTOR',
  73: 'PRIVATE_SECTOR',
  80: 'ACADEMIC',
};
