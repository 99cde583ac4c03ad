/** What a workbook says of itself: its sheets, its texts, and which styles are dates. */
import { damaged } from '../../zip/archive-problems.js';
import type { ZipEntry } from '../../zip/zip-entries.js';
import { readWholeXml } from '../../zip/read-xml.js';

type Parts = ReadonlyMap<string, ZipEntry>;

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: ZipEntry;
}

export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly isDateStyle: readonly boolean[];
  /** Whether days are counted from 1904, as old Macintoshes did. */
  readonly isFrom1904: boolean;
}

/** @throws AidgraphError UNREADABLE */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const main = mainPart(parts);
  const targets = await readTargets(parts, main);
  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let isFrom1904 = false;
  await readWholeXml(parts.get(main), {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/i.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/i.test(key) && key !== 'sheetId')?.[1] ?? '';
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      listed.push({ name: attributes['name'] ?? '', isHidden, id });
    },
  });
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const part = parts.get(targets.get(id) ?? '');
    return part === undefined ? [] : [{ name, isHidden, part }];
  });
  if (sheets.length === 0) throw damaged('workbook', 'it has no sheets; it may be a file of another program');
  const folder = folderOf(main);
  return {
    sheets,
    strings: await readStrings(parts.get(`${folder}sharedStrings.xml`)),
    isDateStyle: await readStyles(parts.get(`${folder}styles.xml`)),
    isFrom1904,
  };
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function mainPart(parts: Parts): string {
  const found = [...parts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  if (found === undefined) throw damaged('workbook', 'it is a ZIP archive, but no workbook');
  return found;
}

async function readTargets(parts: Parts, main: string): Promise<ReadonlyMap<string, string>> {
  const folder = folderOf(main);
  const targets = new Map<string, string>();
  await readWholeXml(parts.get(`${folder}_rels/${main.slice(folder.length)}.rels`), {
    open(_name, { Id: id = '', Target: target = '' }) {
      targets.set(id, target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
    },
  });
  return targets;
}

/** Runs of formatted text are put together; how Japanese is read aloud is left out. */
async function readStrings(part: ZipEntry | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  await readWholeXml(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      isText = name === 't';
    },
    text(piece) {
      if (isText && !isSpoken) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isSpoken = false;
      isText = false;
    },
  });
  return strings;
}

/** Excel's own date formats; 45 to 47 are durations. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** `dd/mm/yyyy`, `[$-409]mmm yy`; not `0.00`, not `"day" 0`. */
function isDateFormat(code: string): boolean {
  const [shown = ''] = code.slice(0, 200).replace(/\\./g, '').split(';', 1);
  const unquoted = shown.split('"').filter((_, index) => index % 2 === 0);
  const letters = unquoted
    .join('')
    .split('[')
    .map((piece) => piece.slice(piece.indexOf(']') + 1))
    .join('')
    .replace(/general|standard/gi, '');
  return /[yd]|mmm/i.test(letters) && !/[#?]/.test(letters);
}

async function readStyles(part: ZipEntry | undefined): Promise<readonly boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  await readWholeXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(custom.get(id) ?? isBuiltInDate(id));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}
