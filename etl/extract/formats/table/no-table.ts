/** Why a table was not read: which headers it has, and what to do. */
import type { Issue } from '../../../../schema/records/issue.js';
import type { HeaderCell, TableHeader } from './find-header.js';
import type { Columns } from './read-columns.js';
import { letterOf, type TableRow } from './table-row.js';

interface NoTable {
  readonly header: TableHeader | undefined;
  readonly columns: Columns | undefined;
  readonly head: readonly TableRow[];
}

/** Where no row has the words of headers, the first of several cells is told. */
export function noTable(where: string, { header, columns, head }: NoTable): Issue {
  const first = head.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)?.cells ?? [];
  const cells: readonly HeaderCell[] = header?.columns ?? first.map((text) => ({ parent: '', header: text.trim() }));
  const seen = cells.flatMap(({ header: text, tag }, index) => {
    const name = text || (tag === undefined ? '' : `#${tag.tag}`);
    return name === '' ? [] : [`"${name.slice(0, 60)}" (column ${letterOf(index)})`];
  });
  const headers = seen.length === 0 ? 'No row of headers was found' : `The headers are ${seen.slice(0, 40).join(', ')}`;
  const missing = (columns?.known.length ?? 0) === 0 ? '' : '; none names an organization beside what it does or where';
  const advice = 'Say what they mean in a mapping file: {"headerRow": 3, "columns": {"Nama Lembaga": "implementer"}}';
  const message = `${where} was not read as a table of who does what where. ${headers}${missing}. ${advice} (docs/extraction.md).`;
  return { code: 'TABLE_WITHOUT_COLUMNS', message };
}
