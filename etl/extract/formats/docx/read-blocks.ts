/** The blocks of one part of a Word document (its text, its notes) as its XML streams by; no tree of it is kept. */
import { readWholeXml, type XmlHandler } from '../zip/read-xml.js';
import type { ZipEntry } from '../zip/zip-entries.js';
import { atParagraph, atTable, blocksOf, createStory, say, type Story, type WordLook } from './story.js';
import { wordAttribute } from './word-attribute.js';
import { CLOSED, CONTAINERS, OPENED, type Attributes } from './word-elements.js';
import type { WordBlock } from './word-text.js';

export async function readBlocks(part: ZipEntry, look: WordLook): Promise<readonly WordBlock[]> {
  const story = createStory(look);
  await readWholeXml(part, telling(story));
  return blocksOf(story);
}

function telling(story: Story): XmlHandler {
  const path: string[] = [];
  /** Of each AlternateContent that is open, whether one of its ways of saying the same was read. */
  const said: boolean[] = [];
  let left = 0;
  const isRead = (name: string, attributes: Attributes): boolean => {
    if (name === 'del') markDeleted(story, path);
    if (name === 'footnote' || name === 'endnote') return !isLine(wordAttribute(attributes, 'type'));
    if (name === 'Choice' || name === 'Fallback') return !said.splice(-1, 1, true)[0];
    return CONTAINERS.has(name) || Object.hasOwn(OPENED, name);
  };
  return {
    open(name, attributes) {
      if (left > 0 || !isRead(name, attributes)) {
        left += 1;
        return;
      }
      path.push(name);
      if (name === 'AlternateContent') said.push(false);
      OPENED[name]?.(story, attributes);
    },
    text: (piece) => left === 0 && path.at(-1) === 't' && say(story, piece),
    close(name) {
      if (left > 0) {
        left -= 1;
        return;
      }
      path.pop();
      if (name === 'AlternateContent') said.pop();
      CLOSED[name]?.(story);
    },
  };
}

/** The line above notes is kept as a note. */
const isLine = (type = ''): boolean => type === 'separator' || type === 'continuationSeparator';

/** A mark in the properties of a paragraph or a row, not words that were taken out. */
function markDeleted(story: Story, path: readonly string[]): void {
  if (path.at(-1) === 'trPr') atTable(story, { isRowDeleted: true });
  if (path.at(-1) === 'rPr' && path.at(-2) === 'pPr') atParagraph(story, { isJoined: true });
}
