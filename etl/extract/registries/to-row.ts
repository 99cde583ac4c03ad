/** A row of what a file says of a body: what is not said has no field, what is not known is left out and told. */
import type { Issue } from '../../../schema/records/issue.js';
import { readCountry, readType } from './read-values.js';
import { oddValue, type RegistryRow } from './registry-row.js';

export interface ParsedRow {
  readonly row: RegistryRow;
  readonly issues: readonly Issue[];
}

/** In the file's own words. */
export interface SaidOfBody extends Pick<RegistryRow, 'name' | 'names' | 'identifiers'> {
  readonly id?: string | undefined;
  readonly acronym?: string | undefined;
  readonly partOf?: string | undefined;
  readonly country: string | undefined;
  readonly type: string | undefined;
}

export function toRow(line: number, { id, acronym, partOf, country, type, ...said }: SaidOfBody): ParsedRow {
  const issues: Issue[] = [];
  const code = country === undefined ? undefined : readCountry(country);
  const sort = type === undefined ? 'UNKNOWN' : readType(type);
  if (code === null) issues.push(oddValue(line, 'the country', country!, 'Write its ISO 3166-1 code, such as KE.'));
  if (sort === undefined)
    issues.push(oddValue(line, 'the type', type!, 'Write one of docs/identity.md, such as NATIONAL_NGO.'));
  const row: RegistryRow = {
    ...said,
    type: sort ?? 'UNKNOWN',
    ...(code && { country: code }),
    ...(id !== undefined && { id }),
    ...(acronym !== undefined && { acronym }),
    ...(partOf !== undefined && { partOf }),
  };
  return { row, issues };
}
