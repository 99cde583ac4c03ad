/** Records of the Research Organization Registry: version 1, version 2, and the short form with names as `[name, language, kinds]`. */
import type { NameKind } from '../../../schema/codelists/codelists.js';
import type { OrganizationIdentifier, OrganizationName } from '../../../schema/records/organization.js';
import { readIdentifier, readType } from './read-values.js';
import { isObject, isText, listOf, textOf, type JsonObject } from './registry-row.js';
import { toRow, type ParsedRow } from './to-row.js';

export const isRor = ({ id }: JsonObject): boolean => isText(id) && id.includes('ror.org/');

const kindOf = (kinds: readonly unknown[]): NameKind =>
  kinds.includes('acronym') ? 'ACRONYM' : kinds.includes('alias') ? 'ALIAS' : 'OFFICIAL';

interface RorName extends OrganizationName {
  /** Beside what a name has; nobody reads it further on. */
  readonly isDisplayed: boolean;
}

function toName(name: unknown, language: unknown, kinds: readonly unknown[]): RorName[] {
  const text = textOf(name);
  if (text === undefined) return [];
  const isDisplayed = kinds.includes('ror_display');
  return [{ name: text, kind: kindOf(kinds), isDisplayed, ...(isText(language) && { language }) }];
}

/** Version 2 and the short form. */
const namesOf = (value: JsonObject): RorName[] =>
  listOf(value.names).flatMap((one) => {
    if (isObject(one)) return toName(one.value, one.lang, listOf(one.types));
    const [name, language, kinds] = listOf(one);
    return toName(name, language, listOf(kinds));
  });

/** Version 1. */
const olderNamesOf = (value: JsonObject): RorName[] => [
  ...listOf(value.acronyms).flatMap((name) => toName(name, undefined, ['acronym'])),
  ...listOf(value.aliases).flatMap((name) => toName(name, undefined, ['alias'])),
  ...listOf(value.labels).flatMap((one) => (isObject(one) ? toName(one.label, one.iso639, ['label']) : [])),
];

const firstOf = (value: unknown): string | undefined => {
  if (isText(value)) return value;
  if (Array.isArray(value)) return value.find(isText);
  return isObject(value) ? (textOf(value.preferred) ?? firstOf(value.all)) : undefined;
};

/** Lists `{type, preferred, all}` of version 2, and objects by type of the others. */
function identifiersOf(value: JsonObject): OrganizationIdentifier[] {
  const external = value.external_ids;
  const pairs = isObject(external)
    ? Object.entries(external)
    : listOf(external)
        .filter(isObject)
        .map((one) => [String(one.type), one] as const);
  return [['ror', String(value.id)] as const, ...pairs].flatMap(([scheme, given]) => {
    const text = firstOf(given);
    return text === undefined ? [] : (readIdentifier(scheme, text) ?? []);
  });
}

function countryOf({ country, locations }: JsonObject): string | undefined {
  if (isText(country)) return country;
  if (isObject(country)) return textOf(country.country_code);
  const [place] = listOf(locations).filter(isObject);
  return isObject(place?.geonames_details) ? textOf(place.geonames_details.country_code) : undefined;
}

function parentOf({ relationships }: JsonObject): string | undefined {
  const parent = listOf(relationships)
    .filter(isObject)
    .find(({ type }) => String(type).toLowerCase() === 'parent');
  const found = isText(parent?.id) ? readIdentifier('ror', parent.id) : undefined;
  return found && `${found.scheme}:${found.value}`;
}

/** The name that a record goes by. */
export function rorName(value: JsonObject): string | undefined {
  const names = namesOf(value);
  return textOf(value.name) ?? (names.find(({ isDisplayed }) => isDisplayed) ?? names[0])?.name;
}

export function parseRor(line: number, value: JsonObject, name: string): ParsedRow {
  const type = listOf(value.types)
    .filter(isText)
    .find((one) => (readType(one) ?? 'UNKNOWN') !== 'UNKNOWN');
  const names = [...namesOf(value), ...olderNamesOf(value)];
  return toRow(line, {
    name,
    acronym: names.find(({ kind }) => kind === 'ACRONYM')?.name,
    partOf: parentOf(value),
    country: countryOf(value),
    type,
    names,
    identifiers: identifiersOf(value),
  });
}
