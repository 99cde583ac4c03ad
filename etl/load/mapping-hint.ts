/** A mapping as an intake keeps it: written by `takeIn`, so it needs no check. */
import type { TableMapping } from '../extract/formats/table/mapping.js';

export const readMappingHint = (hint: string): TableMapping => JSON.parse(hint) as TableMapping;
