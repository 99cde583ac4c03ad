/** Whether a table is one of who does what where. */
import { PARTY_FIELDS } from './field.js';
import type { Columns } from './read-columns.js';

/** Somebody, and what or where; or something that was done somewhere. A list of partners with their telephones is none. */
export function tellsWhoDoesWhat({ known }: Columns): boolean {
  const fields = new Set<string>(known.map(({ field }) => field.replace(/\.(?:code|acronym|description)$/, '')));
  const has = (...names: readonly string[]): boolean => names.some((name) => fields.has(name));
  const place = has('country', 'adm1', 'adm2', 'adm3', 'adm4', 'place');
  if (has(...PARTY_FIELDS)) return place || has('sector', 'subsector', 'activity', 'item', 'value');
  return has('item', 'activity') && place;
}
