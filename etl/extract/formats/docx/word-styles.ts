/** What a Word document calls the styles of its paragraphs. */
import { readWholeXml } from '../zip/read-xml.js';
import type { ZipEntry } from '../zip/zip-entries.js';
import { wordAttribute } from './word-attribute.js';

/** @returns names such as `heading 1` by the ids that paragraphs have; of two with one id the first counts */
export async function readStyleNames(part: ZipEntry | undefined): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let style: string | undefined;
  await readWholeXml(part, {
    open(name, attributes) {
      if (name === 'style')
        style = wordAttribute(attributes, 'type') === 'paragraph' ? wordAttribute(attributes, 'styleId') : undefined;
      if (name === 'name' && style !== undefined && !names.has(style))
        names.set(style, wordAttribute(attributes, 'val') ?? '');
    },
    close(name) {
      if (name === 'style') style = undefined;
    },
  });
  return names;
}
