/** A Word document to its text. Runs in a process of its own, since archives can be bombs. */
import type { ConfinedParse } from '../confined-parse.js';
import { dayAlone, titleIn } from '../report-facts.js';
import { damaged, tooLarge } from '../zip/archive-problems.js';
import { readZip, type ZipEntry } from '../zip/zip-entries.js';
import { readCoreProperties, type CoreProperties } from './core-properties.js';
import { readBlocks } from './read-blocks.js';
import { readNumbering } from './word-numbering.js';
import { findWordParts, type WordParts } from './word-parts.js';
import { readStyleNames } from './word-styles.js';
import { textOfBlocks, type WordBlock } from './word-text.js';

export interface ParsedDocx {
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** A day that stands alone in the beginning. */
  readonly date?: string;
  readonly savedOn?: string;
}

const LIMITS = { archive: 'document', maxEntries: 5000, maxBytes: 400 * 1024 * 1024 } as const;
/** What is read of it; a report of 200 pages has 5 MB. */
const MAX_XML_BYTES = 24 * 1024 * 1024;

export const parse: ConfinedParse = async function* (bytes): AsyncGenerator<ParsedDocx> {
  const entries = readZip(bytes, LIMITS);
  if (!entries.has('[Content_Types].xml')) throw damaged('document', 'it is a ZIP archive, but no Word document');
  const parts = await findWordParts(entries);
  checkSizes([parts.text, ...parts.notes, parts.styles, parts.numbering]);
  const blocks = await readWord(parts);
  const properties = await readCoreProperties(entries.get('docProps/core.xml'));
  yield { text: textOfBlocks(blocks), ...factsOf(properties, blocks) };
};

function checkSizes(parts: readonly (ZipEntry | undefined)[]): void {
  const total = parts.reduce((sum, part) => sum + (part?.size ?? 0), 0);
  if (total > MAX_XML_BYTES) throw tooLarge('document', `its text takes more than ${MAX_XML_BYTES} bytes`);
}

/** Notes stand behind the text, in their order. */
async function readWord({ text, notes, styles, numbering }: WordParts): Promise<readonly WordBlock[]> {
  const look = { styleNames: await readStyleNames(styles), isItem: await readNumbering(numbering) };
  const blocks: WordBlock[] = [];
  for (const part of [text, ...notes]) for (const block of await readBlocks(part, look)) blocks.push(block);
  return blocks;
}

function factsOf(properties: CoreProperties, blocks: readonly WordBlock[]): Omit<ParsedDocx, 'text'> {
  const { creator, language, created, modified } = properties;
  const heading = blocks.find(({ styleName }) => /^(?:title|heading 1)$/i.test(styleName ?? ''))?.text;
  const title = titleIn(properties.title) ?? heading?.replaceAll('\n', ' ').slice(0, 500);
  const date = dayAlone(blocks.map(({ text }) => text));
  // A report that begins as a copy of an older one keeps the day on which that was made.
  const savedOn = modified ?? created;
  return {
    ...(title === undefined ? {} : { title }),
    ...(creator === undefined ? {} : { author: creator }),
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(savedOn === undefined ? {} : { savedOn }),
  };
}
