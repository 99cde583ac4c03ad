/** The bundled registry: the bodies that matter in aid, with their names, former names, identifiers and relations. */
import type { OrganizationRecord } from '../records/organization.js';
import { describeOrganization } from './organization-entry.js';
import { companies } from './organizations/companies.js';
import { donorAgencies } from './organizations/donor-agencies.js';
import { embassies, governments } from './organizations/governments.js';
import { indonesianAgencies } from './organizations/indonesia-agencies.js';
import { indonesianLocalGovernments } from './organizations/indonesia-local-governments.js';
import { indonesianMinistries } from './organizations/indonesia-ministries.js';
import { indonesianNgos } from './organizations/indonesia-ngos.js';
import { multilaterals } from './organizations/multilaterals.js';
import { ngos } from './organizations/ngos.js';
import { officesInIndonesia } from './organizations/offices.js';
import { redCrossBodies } from './organizations/red-cross.js';
import { unBodies } from './organizations/un.js';

export const organizations: readonly OrganizationRecord[] = [
  ...unBodies,
  ...multilaterals,
  ...redCrossBodies,
  ...governments,
  ...donorAgencies,
  ...embassies,
  ...ngos,
  ...officesInIndonesia,
  ...indonesianMinistries,
  ...indonesianAgencies,
  ...indonesianNgos,
  ...companies,
  ...indonesianLocalGovernments,
].map(describeOrganization);
