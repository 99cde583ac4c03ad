/**
 * Our own shape, an object a line: `{id?, name, type?, country?, acronym?, names: [{name, language?, kind?, from?, to?}],
 * identifiers: [{scheme, value}], partOf?}`. A name may be a bare text, identifiers an object of scheme and value.
 */
import type { Issue } from '../../../schema/records/issue.js';
import type { OrganizationIdentifier, OrganizationName } from '../../../schema/records/organization.js';
import { readCountry, readIdentifier, readKind, readType, readYear } from './read-values.js';
import { isObject, isText, listOf, oddValue, textOf, type JsonObject, type RegistryRow } from './registry-row.js';

export interface ParsedRow {
  readonly row: RegistryRow;
  readonly issues: readonly Issue[];
}

function parseName(value: unknown): OrganizationName[] {
  if (isText(value)) return [{ name: textOf(value)!, kind: 'ALIAS' }];
  const name = isObject(value) ? textOf(value.name) : undefined;
  if (!isObject(value) || name === undefined) return [];
  const [language, from, to] = [textOf(value.language), readYear(value.from), readYear(value.to)];
  const isOrdered = from === undefined || to === undefined || from <= to;
  return [
    {
      name,
      kind: (isText(value.kind) ? readKind(value.kind) : undefined) ?? 'ALIAS',
      ...(language !== undefined && { language }),
      ...(from !== undefined && isOrdered && { from }),
      ...(to !== undefined && isOrdered && { to }),
    },
  ];
}

function parseIdentifiers(value: unknown): OrganizationIdentifier[] {
  const pairs = isObject(value)
    ? Object.entries(value)
    : listOf(value)
        .filter(isObject)
        .map((one) => [one.scheme, one.value] as const);
  return pairs.flatMap(([scheme, text]) => {
    const isGiven = isText(scheme) && (isText(text) || typeof text === 'number');
    return isGiven ? (readIdentifier(scheme, String(text)) ?? []) : [];
  });
}

/** What is not known of a country or a type is left out, and said. */
export function readFacts(
  line: number,
  { country, type }: { readonly country: string | undefined; readonly type: string | undefined },
): Pick<RegistryRow, 'type' | 'country'> & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const code = country === undefined ? undefined : readCountry(country);
  const sort = type === undefined ? 'UNKNOWN' : readType(type);
  if (code === null) issues.push(oddValue(line, 'the country', country!, 'Write its ISO 3166-1 code, such as KE.'));
  if (sort === undefined)
    issues.push(oddValue(line, 'the type', type!, 'Write one of docs/identity.md, such as NATIONAL_NGO.'));
  return { type: sort ?? 'UNKNOWN', ...(code && { country: code }), issues };
}

const idOf = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : textOf(value));

/** @param name is known to be there */
export function parseOwn(line: number, value: JsonObject, name: string): ParsedRow {
  const { issues, ...facts } = readFacts(line, { country: textOf(value.country), type: textOf(value.type) });
  const [id, acronym, partOf] = [idOf(value.id), textOf(value.acronym), idOf(value.partOf)];
  const row: RegistryRow = {
    name,
    ...facts,
    ...(id !== undefined && { id }),
    ...(acronym !== undefined && { acronym }),
    ...(partOf !== undefined && { partOf }),
    names: listOf(value.names).flatMap(parseName),
    identifiers: parseIdentifiers(value.identifiers),
  };
  return { row, issues };
}
