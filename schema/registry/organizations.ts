/** The bundled registry: the bodies that matter in aid, with their names, former names, identifiers and relations. */
import type { OrganizationRecord } from '../records/organization.js';
import { describeOrganization, type OrganizationEntry } from './organization-entry.js';
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
import { romanceNames } from './organizations/romance-names.js';
import { unBodies } from './organizations/un.js';

const join = (own: string | undefined, more: string | undefined): string | undefined =>
  own === undefined || more === undefined ? (own ?? more) : `${own} | ${more}`;

/** An entry with the names that another file holds for it. */
function withRomanceNames(entry: OrganizationEntry): OrganizationEntry {
  const more = romanceNames[entry.id];
  if (more === undefined) return entry;
  const [es, fr] = [join(entry.aliases?.es, more.es), join(entry.aliases?.fr, more.fr)];
  const names = { ...(es === undefined ? {} : { es }), ...(fr === undefined ? {} : { fr }) };
  return { ...entry, aliases: { ...entry.aliases, ...names } };
}

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
]
  .map(withRomanceNames)
  .map(describeOrganization);
