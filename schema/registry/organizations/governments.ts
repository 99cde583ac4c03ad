/** Governments, which give and receive in their own name, and the embassies in Jakarta that speak for the larger donors. */
import { countries, type Country } from '../places/countries.js';
import type { OrganizationEntry } from '../organization-entry.js';
import { governmentNames } from './romance-names.js';

/** Countries whose English name takes the article: "Government of the Netherlands". */
const WITH_ARTICLE = new Set('AE BS CD CF CG CK DO GB GM KM MH MV NL PH SB SC US'.split(' '));

/** Donor codes of the OECD's Development Assistance Committee. */
const DAC_CODES: Readonly<Record<string, string>> = {
  AT: '1',
  BE: '2',
  DK: '3',
  FR: '4',
  DE: '5',
  IT: '6',
  NL: '7',
  NO: '8',
  PT: '9',
  SE: '10',
  CH: '11',
  GB: '12',
  FI: '18',
  IS: '20',
  IE: '21',
  LU: '22',
  GR: '40',
  ES: '50',
  TR: '55',
  SI: '61',
  CZ: '68',
  SK: '69',
  HU: '75',
  PL: '76',
  CA: '301',
  US: '302',
  JP: '701',
  KR: '742',
  AU: '801',
  NZ: '820',
};

/** Names that the pattern does not make. */
const MORE_ALIASES: Readonly<Record<string, NonNullable<OrganizationEntry['aliases']>>> = {
  ID: {
    en: 'Government of the Republic of Indonesia | GoI | Republic of Indonesia',
    id: 'Pemerintah Republik Indonesia | Pemerintah RI | Pemerintah Pusat | Pemri',
  },
  US: {
    en: 'U.S. government | American government | United States government | US Government | American people',
    id: 'Pemerintah AS | Pemerintah Amerika',
  },
  GB: { en: 'UK government | UK aid | UKaid', id: 'Pemerintah Inggris Raya | Pemerintah Britania Raya' },
  CN: { en: "Government of the People's Republic of China", id: 'Pemerintah China | Pemerintah Cina | Pemerintah RRT' },
  KR: { en: 'Government of the Republic of Korea | Korean government', id: 'Pemerintah Korsel | Pemerintah Korea' },
  DE: { en: 'Federal Government of Germany | Federal Republic of Germany' },
  AE: { en: 'UAE government', id: 'Pemerintah UEA | Pemerintah Uni Emirat Arab' },
  SA: { en: 'Kingdom of Saudi Arabia', id: 'Kerajaan Arab Saudi | Pemerintah Kerajaan Arab Saudi' },
  TR: { en: 'Government of Turkey | Republic of Türkiye' },
  RU: { en: 'Government of the Russian Federation', id: 'Pemerintah Federasi Rusia' },
  TL: { en: 'Government of East Timor | East Timorese government' },
  PS: { en: 'State of Palestine' },
};

/** Donors whose embassies in Jakarta appear in the news as givers. */
const EMBASSIES_IN_JAKARTA =
  'US JP AU NZ GB DE FR NL KR CN CA CH SE NO DK FI IT ES SA AE QA KW TR IN RU SG MY BN TH PS'.split(' ');

function governmentOf(country: Country): OrganizationEntry {
  const { code, names, demonym } = country;
  const more = MORE_ALIASES[code] ?? {};
  const dac = DAC_CODES[code];
  return {
    id: `org_gov_${code.toLowerCase()}`,
    name: `Government of ${WITH_ARTICLE.has(code) ? 'the ' : ''}${names.en}`,
    type: 'GOVERNMENT',
    country: code,
    official: { id: `Pemerintah ${names.id}` },
    aliases: {
      ...more,
      en: [`${demonym} government`, `${names.en}, Government of`, ...(more.en === undefined ? [] : [more.en])].join(
        ' | ',
      ),
      ...governmentNames(country),
    },
    ...(dac === undefined ? {} : { identifiers: { 'XM-DAC': dac } }),
  };
}

function embassyOf({ code, names, demonym }: Country): OrganizationEntry {
  return {
    id: `org_embassy_${code.toLowerCase()}_id`,
    name: `Embassy of ${WITH_ARTICLE.has(code) ? 'the ' : ''}${names.en} in Indonesia`,
    type: 'GOVERNMENT',
    country: code,
    official: { id: `Kedutaan Besar ${names.id} di Indonesia` },
    aliases: {
      en: `${demonym} Embassy | ${demonym} Embassy in Jakarta | Embassy of ${names.en}`,
      id: `Kedutaan Besar ${names.id} | Kedubes ${names.id} | Kedutaan ${names.id}`,
    },
    partOf: `org_gov_${code.toLowerCase()}`,
  };
}

export const governments: readonly OrganizationEntry[] = countries
  .filter((country) => country.demonym !== '')
  .map(governmentOf);

export const embassies: readonly OrganizationEntry[] = countries
  .filter((country) => EMBASSIES_IN_JAKARTA.includes(country.code))
  .map(embassyOf);
