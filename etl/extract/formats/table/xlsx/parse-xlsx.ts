/** A workbook to the rows of the sheets that matter. Runs in a process of its own, since workbooks can be bombs. */
import { AidgraphError } from '../../../../../schema/errors.js';
import type { ConfinedParse } from '../../confined-parse.js';
import type { TableMapping } from '../mapping.js';
import type { TableRow } from '../table-row.js';
import { chooseSheets, type SheetHead } from './choose-sheets.js';
import { sheetRows } from './sheet-rows.js';
import { readWorkbook, type SheetInfo, type Workbook } from './workbook.js';
import { readZip } from '../../zip/zip-entries.js';

/** What comes out, one after another: the sheets, then for each that was chosen its name and its rows. */
export type WorkbookPart =
  | { readonly chosen: readonly string[]; readonly others: readonly string[] }
  | { readonly sheet: string }
  | { readonly rows: readonly TableRow[] };

const LIMITS = { archive: 'workbook', maxEntries: 5000, maxBytes: 400 * 1024 * 1024 } as const;
/** Enough to find the headers in. */
const HEAD_ROWS = 40;
const BATCH_ROWS = 200;

export const parse: ConfinedParse = async function* (bytes, options): AsyncGenerator<WorkbookPart> {
  const mapping = (options ?? {}) as TableMapping;
  const workbook = await readWorkbook(readZip(bytes, LIMITS));
  const heads: SheetHead[] = [];
  for (const sheet of workbook.sheets) heads.push({ ...sheet, rows: await headOf(sheet, workbook) });
  const chosen = chosenOf(heads, mapping);
  yield { chosen, others: heads.map(({ name }) => name).filter((name) => !chosen.includes(name)) };
  for (const sheet of workbook.sheets) {
    if (!chosen.includes(sheet.name)) continue;
    yield { sheet: sheet.name };
    yield* inBatches(sheetRows(sheet, workbook));
  }
};

/** The first sheet with something in it where none is a table, so that it can be said why. */
function chosenOf(heads: readonly SheetHead[], mapping: TableMapping): readonly string[] {
  const chosen = chooseSheets(heads, mapping);
  if (chosen.length > 0) return chosen;
  const names = heads.map(({ name }) => `"${name}"`).join(', ');
  if (mapping.sheet !== undefined)
    throw new AidgraphError(
      'UNREADABLE',
      `The workbook has no sheet "${mapping.sheet}". It has ${names}. Mend "sheet" in the mapping.`,
    );
  return heads
    .filter(({ rows }) => rows.length > 0)
    .slice(0, 1)
    .map(({ name }) => name);
}

async function headOf(sheet: SheetInfo, workbook: Workbook): Promise<readonly TableRow[]> {
  const head: TableRow[] = [];
  for await (const rows of sheetRows(sheet, workbook)) {
    head.push(...rows.slice(0, HEAD_ROWS));
    if (head.length >= HEAD_ROWS) break;
  }
  return head.slice(0, HEAD_ROWS);
}

async function* inBatches(batches: AsyncIterable<readonly TableRow[]>): AsyncGenerator<WorkbookPart> {
  for await (const rows of batches)
    for (let at = 0; at < rows.length; at += BATCH_ROWS) yield { rows: rows.slice(at, at + BATCH_ROWS) };
}
