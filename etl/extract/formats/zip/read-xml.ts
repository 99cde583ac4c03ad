/** The XML of an archive's parts as it streams by: no depth, no text and no tag larger than an honest workbook has. */
import { SaxesParser } from 'saxes';
import { damaged } from './archive-problems.js';
import { inflate, type ZipEntry } from './zip-entries.js';

export interface XmlHandler {
  /** @param name without its prefix */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A text box in a group in a cell of a table in a table stands 60 deep in a Word document. */
const MAX_DEPTH = 256;
/** Excel's own limit for a cell is 32,767. */
const MAX_PIECE = 1_000_000;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Yields after every piece, so that whoever collects rows can hand them on; @throws AidgraphError UNREADABLE or TOO_LARGE */
export async function* readXml(entry: ZipEntry, handler: XmlHandler): AsyncGenerator<void> {
  const parser = createParser(entry, handler);
  const decoder = new TextDecoder(await charsetOf(entry));
  let sinceTag = 0;
  for await (const chunk of inflate(entry)) {
    const text = decoder.decode(chunk, { stream: true });
    const last = text.lastIndexOf('<');
    sinceTag = last < 0 ? sinceTag + text.length : text.length - last;
    if (sinceTag > MAX_PIECE)
      throw damaged(entry.archive, `${entry.name} has a text of more than ${MAX_PIECE} characters`);
    parser.write(text);
    yield;
  }
  parser.write(decoder.decode()).close();
}

/** Nobody writes anything but UTF-8, but the standard allows UTF-16. */
async function charsetOf(entry: ZipEntry): Promise<string> {
  for await (const chunk of inflate(entry)) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
  }
  return 'utf-8';
}

function createParser({ name: part, archive }: ZipEntry, { open, text, close }: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw damaged(archive, `${part} is no well-formed XML (${error.message})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw damaged(archive, `${part} nests deeper than ${MAX_DEPTH} elements`);
    open?.(bare(name), attributes as Readonly<Record<string, string>>);
  });
  if (text !== undefined) parser.on('text', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(bare(name));
  });
  return parser;
}

/** Reads a part to its end. */
export async function readWholeXml(entry: ZipEntry | undefined, handler: XmlHandler): Promise<void> {
  if (entry === undefined) return;
  for await (const _ of readXml(entry, handler));
}
