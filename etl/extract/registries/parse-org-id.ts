/** Lists of org-id.guide: each is a register of bodies, and is taken in as the body of that name, under its code. */
import type { OrganizationName } from '../../../schema/records/organization.js';
import { isObject, isText, listOf, textOf, type JsonObject } from './registry-row.js';
import { toRow, type ParsedRow } from './to-row.js';

export const isOrgId = ({ code, coverage, listType }: JsonObject): boolean =>
  isText(code) && (coverage !== undefined || listType !== undefined);

export const orgIdName = ({ name }: JsonObject): string | undefined =>
  isObject(name) ? (textOf(name.en) ?? textOf(name.local)) : textOf(name);

/** XI is international, XM multilateral; XK is Kosovo. */
const OF_NO_COUNTRY = /^X[A-JL-Z]$/;

export function parseOrgId(line: number, value: JsonObject, name: string): ParsedRow {
  const countries = listOf(value.coverage).filter((code) => isText(code) && !OF_NO_COUNTRY.test(code));
  const local = isObject(value.name) ? textOf(value.name.local) : undefined;
  const names: OrganizationName[] = local === undefined || local === name ? [] : [{ name: local, kind: 'OFFICIAL' }];
  return toRow(line, {
    name,
    // A register of several countries is of none of them.
    country: countries.length === 1 ? textOf(countries[0]) : undefined,
    type: undefined,
    names,
    identifiers: [{ scheme: 'org-id', value: textOf(value.code)! }],
  });
}
