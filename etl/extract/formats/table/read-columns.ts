/** What each column means: what a mapping says, then its tag, then its words. */
import type { Issue } from '../../../../schema/records/issue.js';
import { isCountField, PARTY_FIELDS, PLACE_FIELDS, type Field, type Meaning } from './field.js';
import type { HeaderCell, TableHeader } from './find-header.js';
import { meaningOfHeader } from './header-meaning.js';
import { conceptsOf, wordsOfHeader } from './headers/header-words.js';
import { groupOfTag, meaningOfTag } from './hxl-tag.js';
import type { TableMapping } from './mapping.js';
import { letterOf } from './table-row.js';

export interface Column extends Meaning {
  /** From 0. */
  readonly index: number;
  /** As written; with its parent where it says nothing by itself. */
  readonly header: string;
  /** Whom a number counts, as the tag says it: "female children". */
  readonly group?: string;
}

export interface Columns {
  readonly known: readonly Column[];
  /** Neither understood nor ignored. */
  readonly unknown: readonly { readonly index: number; readonly header: string }[];
}

const keyOf = (header: string): string => wordsOfHeader(header).join(' ');

export function readColumns({ columns }: TableHeader, mapping: TableMapping = {}): Columns {
  const mapped = new Map(Object.entries(mapping.columns ?? {}).map(([header, field]) => [keyOf(header), { field }]));
  const ignored = new Set((mapping.ignore ?? []).map(keyOf));
  const known: Column[] = [];
  const unknown: { index: number; header: string }[] = [];
  columns.forEach((cell, index) => {
    const header = [cell.parent, cell.header].filter((text) => text !== '').join(' ');
    const keys = [keyOf(cell.header), keyOf(header)];
    if (keys.some((key) => ignored.has(key))) return;
    const meaning =
      keys.flatMap((key) => mapped.get(key) ?? [])[0] ??
      meaningOf(cell, header) ??
      codeBeside(header, known.at(-1), index);
    const label = meaningOfHeader(cell.header) === null ? header : cell.header;
    if (meaning !== undefined) known.push({ ...meaning, index, header: label, ...groupOf(cell) });
    else if (header !== '' || cell.tag !== undefined) unknown.push({ index, header: header || `#${cell.tag!.tag}` });
  });
  return { known, unknown };
}

/** "P-code" to the right of "District" is the district's. */
function codeBeside(header: string, left: Column | undefined, index: number): Meaning | undefined {
  const { concepts, unknown } = conceptsOf(header);
  const isCode = concepts.size === 1 && concepts.has('code') && unknown === 0;
  const place = PLACE_FIELDS.find((field) => field === left?.field);
  return isCode && place !== undefined && left?.index === index - 1 ? { field: `${place}.code` } : undefined;
}

function groupOf({ tag }: HeaderCell): { readonly group?: string } {
  const group = tag === undefined ? '' : groupOfTag(tag);
  return group === '' ? {} : { group };
}

/** "Women" below "Reached" are women reached; a header that says enough needs no parent. */
function meaningOf({ header, parent, tag }: HeaderCell, whole: string): Meaning | undefined {
  const tagged = tag === undefined ? undefined : meaningOfTag(tag);
  const own = meaningOfHeader(header);
  if (tagged !== undefined) return refined(tagged, own);
  if (parent === '') return own ?? undefined;
  const together = meaningOfHeader(whole);
  if (own === null) return together ?? undefined;
  return isCountField(own.field) && together !== null && isCountField(together.field) ? together : own;
}

/** `#org` over "Organización implementadora", `#value` over "Budget (USD)": a tag that says little is made more particular by its header. */
function refined(tagged: Meaning, own: Meaning | null): Meaning {
  if (tagged.field === 'value') return { ...own, ...tagged };
  if (own === null || !tagged.field.startsWith('organization')) return tagged;
  const party = PARTY_FIELDS.find((one) => own.field === one || own.field.startsWith(`${one}.`));
  if (party === undefined) return tagged;
  return { field: tagged.field.replace('organization', party) as Field };
}

const MAX_NAMED = 40;

/** One Issue for all of them. */
export function unknownColumnsIssue(unknown: Columns['unknown'], where: string): readonly Issue[] {
  if (unknown.length === 0) return [];
  const named = unknown
    .slice(0, MAX_NAMED)
    .map(({ index, header }) => `"${header.slice(0, 80)}" (column ${letterOf(index)})`);
  const more = unknown.length > MAX_NAMED ? ` and ${unknown.length - MAX_NAMED} more` : '';
  const message = `${where}: these columns were not understood and are only quoted: ${named.join(', ')}${more}. Name what they mean, or ignore them, in a mapping file.`;
  return [{ code: 'COLUMN_UNKNOWN', message }];
}
