/**
 * Our own shape, an object a line: `{id?, name, type?, country?, acronym?, names: [{name, language?, kind?, from?, to?}],
 * identifiers: [{scheme, value}], partOf?}`. A name may be a bare text, identifiers an object of scheme and value.
 */
import type { OrganizationIdentifier, OrganizationName } from '../../../schema/records/organization.js';
import { readIdentifier, readKind, readYear } from './read-values.js';
import { isObject, isText, listOf, textOf, type JsonObject } from './registry-row.js';
import { toRow, type ParsedRow } from './to-row.js';

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

const idOf = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : textOf(value));

/** @param name is known to be there */
export function parseOwn(line: number, value: JsonObject, name: string): ParsedRow {
  return toRow(line, {
    name,
    id: idOf(value.id),
    acronym: textOf(value.acronym),
    partOf: idOf(value.partOf),
    country: textOf(value.country),
    type: textOf(value.type),
    names: listOf(value.names).flatMap(parseName),
    identifiers: parseIdentifiers(value.identifiers),
  });
}
