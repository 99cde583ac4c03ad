/** The codes of IATI that decide something, in the spelling of every version from 1.01 to 2.03. */
import type { EventKind, OrganizationType } from '../../../../schema/codelists/codelists.js';
import { IATI_ORGANIZATION_TYPES } from '../../../../schema/codelists/iati-organization-types.js';

/** Letters of 1.0x to the numbers of 2.x (TransactionType). */
const TRANSACTION_TYPE_BY_LETTER: Readonly<Record<string, string>> = {
  IF: '1',
  C: '2',
  D: '3',
  E: '4',
  IR: '5',
  LR: '6',
  R: '7',
  QP: '8',
  QS: '9',
  CG: '10',
};

const KIND_BY_TRANSACTION_TYPE: Readonly<Record<string, EventKind>> = {
  1: 'DELIVERY',
  2: 'COMMITMENT',
  3: 'DELIVERY',
  4: 'DELIVERY',
  5: 'OTHER',
  6: 'OTHER',
  7: 'OTHER',
  8: 'OTHER',
  9: 'OTHER',
  10: 'OTHER',
  11: 'COMMITMENT',
  12: 'PLEDGE',
  13: 'PLEDGE',
};

/** @example transactionTypeOf('if') // '1' */
export function transactionTypeOf(code: string): string {
  return TRANSACTION_TYPE_BY_LETTER[code.toUpperCase()] ?? code;
}

/** Undefined for a code that IATI does not have. */
export function kindOf(transactionType: string): EventKind | undefined {
  return KIND_BY_TRANSACTION_TYPE[transactionType];
}

export type ParticipantRole = 'FUNDING' | 'ACCOUNTABLE' | 'EXTENDING' | 'IMPLEMENTING';

const ROLES: Readonly<Record<string, ParticipantRole>> = {
  1: 'FUNDING',
  2: 'ACCOUNTABLE',
  3: 'EXTENDING',
  4: 'IMPLEMENTING',
  funding: 'FUNDING',
  accountable: 'ACCOUNTABLE',
  extending: 'EXTENDING',
  implementing: 'IMPLEMENTING',
};

/** @example participantRoleOf('Implementing') // 'IMPLEMENTING' */
export const participantRoleOf = (code: string): ParticipantRole | undefined => ROLES[code.toLowerCase()];

/** Of the codes without a type here (30 public private partnership, 90 other) nothing can be said. */
const ORGANIZATION_TYPES: Readonly<Record<string, OrganizationType | undefined>> = {
  ...IATI_ORGANIZATION_TYPES,
  30: undefined,
  90: undefined,
};

/** Undefined where the code says nothing that aidgraph keeps, null where IATI has no such code. */
export function organizationTypeOf(code: string): OrganizationType | undefined | null {
  return code in ORGANIZATION_TYPES ? ORGANIZATION_TYPES[code] : null;
}

/** Words of 1.0x to the numbers of 2.x (SectorVocabulary); ISO and WB have none and stay words. */
const SECTOR_VOCABULARIES: Readonly<Record<string, string>> = {
  DAC: '1',
  'DAC-3': '2',
  COFOG: '3',
  NACE: '4',
  NTEE: '5',
  ADT: '6',
  RO: '99',
  RO2: '98',
};

/** Without a vocabulary a sector is of the five-digit DAC list. */
export const sectorVocabularyOf = (code = '1'): string => SECTOR_VOCABULARIES[code.toUpperCase()] ?? code;

/** Cash and Voucher Modalities, the vocabulary 4 of an aid type, with the category of aidgraph. */
export const CASH_MODALITIES: Readonly<Record<string, { readonly what: string; readonly category: string }>> = {
  1: { what: 'cash transfer', category: 'cash.transfer' },
  2: { what: 'voucher', category: 'cash.voucher' },
};

/** Regions of the OECD DAC (RegionVocabulary 1): reports give the code alone. */
export const DAC_REGIONS: Readonly<Record<string, string>> = {
  88: 'States of the former Yugoslavia',
  89: 'Europe',
  189: 'North of Sahara',
  289: 'South of Sahara',
  298: 'Africa',
  380: 'West Indies',
  389: 'Caribbean and Central America',
  489: 'South America',
  498: 'America',
  589: 'Middle East',
  619: 'Central Asia',
  679: 'South Asia',
  689: 'South and Central Asia',
  789: 'Far East Asia',
  798: 'Asia',
  889: 'Oceania',
  998: 'Developing countries',
  1027: 'Eastern Africa',
  1028: 'Middle Africa',
  1029: 'Southern Africa',
  1030: 'Western Africa',
  1031: 'Caribbean',
  1032: 'Central America',
  1033: 'Melanesia',
  1034: 'Micronesia',
  1035: 'Polynesia',
};
