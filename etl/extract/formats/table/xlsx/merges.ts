/** Cells that are merged over several rows. They are listed behind the rows, so that the sheet is run through twice. */
import { inflate, type ZipEntry } from '../../zip/zip-entries.js';

export interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** What the first cell says, once it has been read. */
  text: string;
}

const MERGE = /<(?:\w{1,10}:)?mergeCell ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
/** Longer than any such tag. */
const TAIL = 80;
/** Every row is held against each of them. */
const MAX_MERGES = 2000;

export async function readMerges(part: ZipEntry): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  const decoder = new TextDecoder('latin1');
  let tail = '';
  for await (const chunk of inflate(part)) {
    const text = tail + decoder.decode(chunk);
    if (text.includes('mergeCell ')) merges.push(...mergesIn(text));
    tail = text.slice(-TAIL);
    if (merges.length > MAX_MERGES) break;
  }
  const unique = new Map(merges.map((merge) => [`${merge.column}:${merge.from}`, merge]));
  return [...unique.values()].slice(0, MAX_MERGES);
}

function mergesIn(text: string): readonly Merge[] {
  return [...text.matchAll(MERGE)].flatMap(([, letters = '', first, last]) => {
    const [from, to] = [Number(first), Number(last)];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return to > from ? [{ column, from, to, text: '' }] : [];
  });
}
