/** Which paragraphs of a Word document are items of lists. */
import { readWholeXml } from '../zip/read-xml.js';
import type { ZipEntry } from '../zip/zip-entries.js';
import { wordAttribute } from './word-attribute.js';

/** What a paragraph says of its list; `0` is no list. */
export interface ListPlace {
  readonly list?: string | undefined;
  readonly level?: string | undefined;
  readonly style?: string | undefined;
}

interface Lists {
  /** The definition of each list. */
  readonly definitions: Map<string, string>;
  /** `definition level`; `definition *` where another definition has the levels. */
  readonly levels: Set<string>;
  /** Styles whose paragraphs are items. */
  readonly styles: Set<string>;
}

export async function readNumbering(part: ZipEntry | undefined): Promise<(place: ListPlace) => boolean> {
  const lists: Lists = { definitions: new Map(), levels: new Set(), styles: new Set() };
  let [definition, list] = ['', ''];
  await readWholeXml(part, {
    open(name, attributes) {
      const read = (of: string): string => wordAttribute(attributes, of) ?? '';
      if (name === 'abstractNum') definition = read('abstractNumId');
      if (name === 'lvl') lists.levels.add(`${definition} ${read('ilvl') || '0'}`);
      if (name === 'numStyleLink') lists.levels.add(`${definition} *`);
      if (name === 'pStyle') lists.styles.add(read('val'));
      if (name === 'num') list = read('numId');
      if (name === 'abstractNumId') lists.definitions.set(list, read('val'));
    },
  });
  return (place) => isItem(lists, place);
}

/** What the paragraph says itself goes before its style. */
function isItem({ definitions, levels, styles }: Lists, { list, level, style }: ListPlace): boolean {
  const isStyled = style !== undefined && styles.has(style);
  if (list === undefined || (level === undefined && isStyled)) return isStyled;
  const definition = definitions.get(list);
  return definition !== undefined && (levels.has(`${definition} ${level ?? '0'}`) || levels.has(`${definition} *`));
}
