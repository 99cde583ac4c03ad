/** What a Word document says of itself (docProps/core.xml). */
import { factIn } from '../report-facts.js';
import { readWholeXml } from '../zip/read-xml.js';
import type { ZipEntry } from '../zip/zip-entries.js';

export interface CoreProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly language?: string;
  /** `2024-03-08T09:00:00Z` */
  readonly created?: string;
  readonly modified?: string;
}

const FIELDS = new Set(['title', 'creator', 'language', 'created', 'modified']);

export async function readCoreProperties(entry: ZipEntry | undefined): Promise<CoreProperties> {
  const found = new Map<string, string>();
  let field: string | undefined;
  await readWholeXml(entry, {
    open: (name) => (field = FIELDS.has(name) ? name : undefined),
    text: (text) => field !== undefined && found.set(field, (found.get(field) ?? '') + text),
    close: () => (field = undefined),
  });
  return Object.fromEntries(
    [...found].flatMap(([name, text]) => (factIn(text) === undefined ? [] : [[name, factIn(text)]])),
  );
}
