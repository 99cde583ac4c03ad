/** Countries, types, years and identifiers as registries write them. */
import { NameKind, OrganizationType } from '../../../schema/codelists/codelists.js';
import type { OrganizationIdentifier } from '../../../schema/records/organization.js';
import { remember } from '../../transform/remember.js';
import { countryAt, wordsOf } from '../../transform/resolve/names/countries.js';
import { IATI_ORGANIZATION_TYPES } from '../../../schema/codelists/iati-organization-types.js';

const isRegion = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const CODE = /^[A-Za-z]{2}$/;
/** Of the United Kingdom and Greece, as many write them. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** "KE", "Kenya", "République du Kenya" → `KE`; `null` for what is no country. */
export const readCountry = remember((text: string): string | null => {
  const code = text.toUpperCase();
  if (CODE.test(text)) return OTHER_CODES[code] ?? (isRegion.of(code) === undefined ? null : code);
  const words = wordsOf(text);
  const hit = countryAt(words, 0);
  return hit !== undefined && hit.length === words.length && !hit.isAdjective ? hit.code : null;
}, 1000);

const MAX_SCHEME = 40;

/** IATI's organisation types by their codes, ROR's, FTS's and everyday words. */
const TYPES: Readonly<Record<string, OrganizationType>> = {
  ...IATI_ORGANIZATION_TYPES,
  ngo: 'NATIONAL_NGO',
  ingo: 'INTERNATIONAL_NGO',
  'international ngo': 'INTERNATIONAL_NGO',
  nngo: 'NATIONAL_NGO',
  'national ngo': 'NATIONAL_NGO',
  'local ngo': 'NATIONAL_NGO',
  nonprofit: 'NATIONAL_NGO',
  government: 'GOVERNMENT',
  'local government': 'LOCAL_GOVERNMENT',
  un: 'MULTILATERAL',
  'un agency': 'MULTILATERAL',
  multilateral: 'MULTILATERAL',
  'red cross': 'RED_CROSS',
  foundation: 'FOUNDATION',
  company: 'PRIVATE_SECTOR',
  private: 'PRIVATE_SECTOR',
  'private sector': 'PRIVATE_SECTOR',
  education: 'ACADEMIC',
  academic: 'ACADEMIC',
  university: 'ACADEMIC',
  facility: 'OTHER_PUBLIC',
  archive: 'OTHER_PUBLIC',
  healthcare: 'UNKNOWN',
  funder: 'UNKNOWN',
  other: 'UNKNOWN',
};

const isType = (text: string): text is OrganizationType => Object.hasOwn(OrganizationType, text);

export function readType(text: string): OrganizationType | undefined {
  const code = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  if (isType(code)) return code;
  const word = text.trim().toLowerCase();
  return Object.hasOwn(TYPES, word) ? TYPES[word] : undefined;
}

export function readKind(text: string): NameKind | undefined {
  const kind = text.trim().toUpperCase();
  return Object.hasOwn(NameKind, kind) ? (kind as NameKind) : undefined;
}

/** A year, or a date that begins with one. */
export function readYear(value: unknown): number | undefined {
  const year = Number(String(value ?? '').slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

const ROR = /^(?:https?:\/\/)?ror\.org\/([0-9a-z]+)$/i;
const WIKIDATA = /^(?:https?:\/\/)?(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/i;
/** Names of schemes that are written in several ways. */
const SMALL_SCHEMES = new Set(['ror', 'wikidata', 'isni', 'grid', 'fundref', 'lei', 'duns', 'org-id']);

/** One way to write a scheme and its value, so that two files meet: "https://ror.org/0abc" is ror 0abc, "ISNI 0000 0001" isni 00000001. */
export function readIdentifier(scheme: string, value: string): OrganizationIdentifier | undefined {
  const [given, text] = [scheme.trim().slice(0, MAX_SCHEME), value.trim()];
  const small = given.toLowerCase();
  if (given === '' || text === '') return undefined;
  if (!SMALL_SCHEMES.has(small)) return { scheme: given, value: text };
  const bare = ROR.exec(text)?.[1] ?? WIKIDATA.exec(text)?.[1] ?? text;
  return { scheme: small, value: small === 'isni' ? bare.replaceAll(' ', '') : bare };
}

const IATI = /^([A-Z]{2}-[A-Z][A-Z0-9_]*)-(.+)$/;

/** An identifier that names its scheme itself: "GB-CHC-202918", "wikidata:Q42", "https://ror.org/0abc". */
export function readWholeIdentifier(text: string): OrganizationIdentifier | undefined {
  const value = text.trim();
  if (ROR.test(value)) return readIdentifier('ror', value);
  if (WIKIDATA.test(value)) return readIdentifier('wikidata', value);
  const [, scheme, rest] = IATI.exec(value) ?? [];
  if (scheme !== undefined && rest !== undefined) return { scheme, value: rest };
  const colon = value.indexOf(':');
  return colon > 0 ? readIdentifier(value.slice(0, colon), value.slice(colon + 1)) : undefined;
}
