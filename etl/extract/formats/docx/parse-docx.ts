/** A Word document to its text. Runs in a process of its own, since archives can be bombs. */
import mammoth from 'mammoth';
import type { ConfinedParse } from '../confined-parse.js';
import { dayAlone, titleIn } from '../report-facts.js';
import { damaged, tooLarge } from '../zip/archive-problems.js';
import { inflate, readZip, type ZipEntry } from '../zip/zip-entries.js';
import { readCoreProperties, type CoreProperties } from './core-properties.js';
import type { WordDocument } from './word-node.js';
import { blocksOf, textOfBlocks, type WordBlock } from './word-text.js';

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
/** Parts of XML become trees, ten times as large; a report of 200 pages has 5 MB. */
const MAX_XML_BYTES = 24 * 1024 * 1024;

export const parse: ConfinedParse = async function* (bytes): AsyncGenerator<ParsedDocx> {
  const entries = readZip(bytes, LIMITS);
  if (!entries.has('[Content_Types].xml')) throw damaged('document', 'it is a ZIP archive, but no Word document');
  await checkSizes([...entries.values()]);
  const blocks = blocksOf(await readWord(bytes));
  const properties = await readCoreProperties(entries.get('docProps/core.xml'));
  yield { text: textOfBlocks(blocks), ...factsOf(properties, blocks) };
};

/** What is inflated later is inflated here once, piece by piece, so that no part holds more than it declares. */
async function checkSizes(entries: readonly ZipEntry[]): Promise<void> {
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_XML_BYTES) throw tooLarge('document', `its text takes more than ${MAX_XML_BYTES} bytes`);
  for (const part of parts) for await (const _ of inflate(part));
}

/** Mammoth makes HTML; what it makes it of is taken instead, and nothing is left to make. */
async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  let word: WordDocument | undefined;
  const transformDocument = (document: WordDocument): object => {
    word = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false });
  if (word === undefined) throw damaged('document', 'it has no text');
  return word;
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
