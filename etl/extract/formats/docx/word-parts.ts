/** Which parts of the archive are the text of a Word document, its notes, styles and lists. */
import { damaged } from '../zip/archive-problems.js';
import { readWholeXml } from '../zip/read-xml.js';
import type { ZipEntry } from '../zip/zip-entries.js';

export type Parts = ReadonlyMap<string, ZipEntry>;

export interface WordParts {
  readonly text: ZipEntry;
  readonly styles: ZipEntry | undefined;
  readonly numbering: ZipEntry | undefined;
  readonly notes: readonly ZipEntry[];
}

/** By what relations say, else by the names that everybody gives them. @throws AidgraphError UNREADABLE */
export async function findWordParts(parts: Parts): Promise<WordParts> {
  const main = (await readTargets(parts, '')).get('officeDocument') ?? 'word/document.xml';
  const text = parts.get(main);
  if (text === undefined) throw damaged('document', 'it has no text');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = await readTargets(parts, main);
  const partOf = (type: string): ZipEntry | undefined => parts.get(targets.get(type) ?? `${folder}${type}.xml`);
  return {
    text,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    notes: ['footnotes', 'endnotes'].flatMap((type) => partOf(type) ?? []),
  };
}

/** @returns names of parts by the last word of the relation's type: `…/relationships/styles` */
async function readTargets(parts: Parts, part: string): Promise<ReadonlyMap<string, string>> {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const targets = new Map<string, string>();
  await readWholeXml(parts.get(`${folder}_rels/${part.slice(at)}.rels`), {
    open(_name, { Type: type = '', Target: target = '', TargetMode: mode }) {
      const key = type.slice(type.lastIndexOf('/') + 1);
      if (mode === 'External' || targets.has(key)) return;
      targets.set(key, target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
    },
  });
  return targets;
}
