/** Workbooks (.xlsx): the sheets that tell who does what where, parsed in a process of its own. */
import type { Reading } from '../../../../../schema/records/document.js';
import type { Issue } from '../../../../../schema/records/issue.js';
import type { ConfinedLimits } from '../../confine.js';
import type { Format, FormatContext } from '../../format.js';
import type { TableRow } from '../table-row.js';
import type { WorkbookPart } from './parse-xlsx.js';
import { beginsAsZip } from '../../zip/begins-as-zip.js';

/**
 * A bomb is small, and what its declared sizes do not give away is ended after some seconds; an honest workbook takes a
 * tenth of this: 11 MB with 200,000 rows of 12 cells were parsed in 5.5 s.
 */
const MAX_MEGABYTES = 300;
const limitsOf = (bytes: Uint8Array): Partial<ConfinedLimits> => ({
  maxMegabytes: MAX_MEGABYTES,
  maxMilliseconds: 3500 + bytes.length / 200,
});

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const parts = partsOf(bytes, context);
  try {
    yield* readParts(parts, context);
  } finally {
    // The process is ended, whether or not all was read.
    await parts.return(undefined);
  }
}

async function* readParts(parts: AsyncGenerator<WorkbookPart>, context: FormatContext): AsyncGenerator<Reading> {
  const { readTable } = await import('../read-table.js');
  const { tableContext, titleOf } = await import('../table-context.js');
  const { sheetNaming } = await import('../table-row.js');
  const { locator, mapping } = context;
  const opening = await parts.next();
  if (opening.done === true || !('chosen' in opening.value)) return;
  const { chosen, others } = opening.value;
  const shared = await tableContext(context);
  let isContinued = false;
  for await (const { name, rows } of sheetsOf(parts)) {
    const source = {
      where: `${locator}, sheet "${name}"`,
      title: chosen.length > 1 || /^(?:sheet|feuil|hoja|planilha|lembar)\s*\d*$/i.test(name) ? titleOf(locator) : name,
      rows,
      naming: sheetNaming(name),
      hasPlainNumbers: true,
    };
    const issues = isContinued ? [] : otherSheets(others, locator);
    yield* readTable(source, { ...shared, mapping, issues, isContinued });
    isContinued = true;
  }
}

async function* partsOf(bytes: Uint8Array, { confine, locator, mapping }: FormatContext): AsyncGenerator<WorkbookPart> {
  if (confine === undefined) throw new Error('BUG: a workbook is read without a process to parse it in.');
  const parts = confine({ parser: 'xlsx', bytes, locator, options: mapping ?? {}, limits: limitsOf(bytes) });
  for await (const part of parts) yield part as WorkbookPart;
}

interface OpenSheet {
  readonly name: string;
  readonly rows: AsyncIterable<TableRow>;
}

/** Each sheet's rows end where the next sheet begins. */
async function* sheetsOf(parts: AsyncIterator<WorkbookPart>): AsyncGenerator<OpenSheet> {
  let next = await parts.next();
  async function* rows(): AsyncGenerator<TableRow> {
    for (next = await parts.next(); next.done !== true && 'rows' in next.value; next = await parts.next())
      yield* next.value.rows;
  }
  while (next.done !== true && 'sheet' in next.value) yield { name: next.value.sheet, rows: rows() };
}

function otherSheets(names: readonly string[], locator: string): readonly Issue[] {
  if (names.length === 0) return [];
  const listed = names
    .slice(0, 30)
    .map((name) => `"${name}"`)
    .join(', ');
  const message = `${locator}: these sheets were not read, since they are no tables of who does what where or repeat another: ${listed}. Name the one that matters as "sheet" in a mapping file.`;
  return [{ code: 'SHEETS_LEFT_OUT', message }];
}

/** A ZIP archive whose first parts are those of a workbook. */
function recognisesBytes(head: Uint8Array): boolean {
  if (!beginsAsZip(head)) return false;
  const text = Buffer.from(head).toString('latin1');
  return (
    /xl\/(?:workbook|worksheets|_rels|styles|sharedStrings|theme)/.test(text) && !text.includes('word/document.xml')
  );
}

export const xlsxFormat: Format = {
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  isCollection: false,
  recognises: () => false,
  recognisesBytes,
  read,
};
