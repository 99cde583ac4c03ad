/** Which sheets of a workbook are tables of who does what where, and not lists of districts, instructions or pivot tables. */
import { findHeader } from '../find-header.js';
import type { TableMapping } from '../mapping.js';
import { readColumns } from '../read-columns.js';
import { tellsWhoDoesWhat } from '../tells-who-does-what.js';
import type { TableRow } from '../table-row.js';

export interface SheetHead {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly TableRow[];
}

/** A sheet that is understood so much less than the best one sums it up. */
const MIN_SHARE_OF_BEST = 0.6;

/** Those with HXL tags, where there are any: whoever tags a sheet publishes that one, and keeps the raw data beside it. */
export function chooseSheets(heads: readonly SheetHead[], mapping: TableMapping = {}): readonly string[] {
  if (mapping.sheet !== undefined) {
    const wanted = mapping.sheet.trim().toLowerCase();
    return heads.filter(({ name }) => name.trim().toLowerCase() === wanted).map(({ name }) => name);
  }
  const read = heads.filter(({ isHidden }) => !isHidden).flatMap((head) => understood(head, mapping));
  const tagged = read.filter(({ isTagged }) => isTagged);
  const candidates = tagged.length > 0 ? tagged : read;
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= best * MIN_SHARE_OF_BEST).map(({ name }) => name);
}

interface Understood {
  readonly name: string;
  readonly isTagged: boolean;
  /** How many different things its columns say. */
  readonly score: number;
}

function understood({ name, rows }: SheetHead, mapping: TableMapping): readonly Understood[] {
  const header = findHeader(rows, mapping.headerRow);
  if (header === undefined) return [];
  const columns = readColumns(header, mapping);
  if (!tellsWhoDoesWhat(columns)) return [];
  return [
    { name, isTagged: header.tagRow !== undefined, score: new Set(columns.known.map(({ field }) => field)).size },
  ];
}
