/** Country offices in Indonesia, each a part of its parent: "IOM Indonesia", "UNICEF Indonesia". */
import type { OrganizationType } from '../../codelists/codelists.js';
import type { OrganizationEntry } from '../organization-entry.js';

/** parent without `org_`, short name, type, names beyond "X Indonesia" divided by ` | `. */
type Row = readonly [parent: string, short: string, type: OrganizationType, aliases?: string];

const OFFICES: readonly Row[] = [
  [
    'iom',
    'IOM',
    'MULTILATERAL',
    'Misi IOM di Indonesia | IOM Mission in Indonesia | International Organization for Migration Indonesia | Organisasi Internasional untuk Migrasi Indonesia',
  ],
  ['unicef', 'UNICEF', 'MULTILATERAL'],
  ['wfp', 'WFP', 'MULTILATERAL', 'World Food Programme Indonesia'],
  ['unhcr', 'UNHCR', 'MULTILATERAL'],
  ['who', 'WHO', 'MULTILATERAL', 'WHO Country Office Indonesia | World Health Organization Indonesia'],
  ['undp', 'UNDP', 'MULTILATERAL'],
  ['unfpa', 'UNFPA', 'MULTILATERAL'],
  ['fao', 'FAO', 'MULTILATERAL'],
  ['ilo', 'ILO', 'MULTILATERAL', 'ILO Jakarta'],
  ['ocha', 'OCHA', 'MULTILATERAL', 'UNOCHA Indonesia'],
  ['un', 'UN', 'MULTILATERAL', 'PBB Indonesia | PBB di Indonesia | United Nations in Indonesia'],
  ['un_women', 'UN Women', 'MULTILATERAL'],
  ['unaids', 'UNAIDS', 'MULTILATERAL'],
  ['unodc', 'UNODC', 'MULTILATERAL'],
  ['unesco', 'UNESCO', 'MULTILATERAL', 'UNESCO Jakarta | UNESCO Office in Jakarta'],
  ['unops', 'UNOPS', 'MULTILATERAL'],
  ['un_habitat', 'UN-Habitat', 'MULTILATERAL'],
  [
    'eu',
    'EU',
    'MULTILATERAL',
    'Delegation of the European Union to Indonesia | Delegasi Uni Eropa untuk Indonesia | Uni Eropa di Indonesia',
  ],
  ['world_bank', 'World Bank', 'DEVELOPMENT_BANK', 'Bank Dunia Indonesia'],
  ['adb', 'ADB', 'DEVELOPMENT_BANK'],
  ['usaid', 'USAID', 'GOVERNMENT'],
  ['jica', 'JICA', 'GOVERNMENT'],
  ['koica', 'KOICA', 'GOVERNMENT'],
  ['giz', 'GIZ', 'OTHER_PUBLIC'],
  ['tika', 'TIKA', 'GOVERNMENT', 'TIKA Jakarta'],
  ['ifrc', 'IFRC', 'RED_CROSS'],
  ['icrc', 'ICRC', 'RED_CROSS', 'Delegasi Regional ICRC Jakarta'],
  ['oxfam', 'Oxfam', 'INTERNATIONAL_NGO', 'Oxfam di Indonesia | Oxfam in Indonesia'],
  ['mercy_corps', 'Mercy Corps', 'INTERNATIONAL_NGO', 'Yayasan Mercy Corps Indonesia'],
  ['crs', 'CRS', 'FAITH_BASED', 'Catholic Relief Services Indonesia'],
  ['msf', 'MSF', 'INTERNATIONAL_NGO'],
  ['muslim_aid', 'Muslim Aid', 'FAITH_BASED'],
  ['asb', 'ASB', 'INTERNATIONAL_NGO', 'ASB Indonesia and the Philippines'],
  ['cws', 'CWS', 'FAITH_BASED', 'Church World Service Indonesia'],
  ['jesuit_refugee', 'JRS', 'FAITH_BASED', 'Jesuit Refugee Service Indonesia'],
  ['good_neighbors', 'Good Neighbors', 'INTERNATIONAL_NGO', 'Gugah Nurani Indonesia'],
  ['childfund', 'ChildFund', 'INTERNATIONAL_NGO', 'ChildFund International di Indonesia'],
  ['compassion', 'Compassion', 'FAITH_BASED', 'Yayasan Compassion Indonesia'],
  ['wwf', 'WWF', 'INTERNATIONAL_NGO', 'Yayasan WWF Indonesia'],
];

function officeOf([parent, short, type, aliases]: Row): OrganizationEntry {
  return {
    id: `org_${parent}_indonesia`,
    name: `${short} Indonesia`,
    type,
    country: 'ID',
    ...(aliases === undefined ? {} : { aliases: { any: aliases } }),
    partOf: `org_${parent}`,
  };
}

export const officesInIndonesia: readonly OrganizationEntry[] = OFFICES.map(officeOf);
