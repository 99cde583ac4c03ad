/** Reads a feed's XML piece by piece: each item is handed over as it ends, and what is not well formed stops nothing. */
import { SaxesParser } from 'saxes';
import { createElementStack } from './element-stack.js';
import type { XmlElement } from './xml-element.js';

export interface XmlRead {
  /** The root without its items; undefined where there is no element at all. */
  readonly root: XmlElement | undefined;
  /** The first fault, `line:column: what`. No entity is ever expanded but those of XML itself. */
  readonly fault: string | undefined;
  /** Whether there is more than `onItem` wanted. */
  readonly isCut: boolean;
}

const PIECE_LENGTH = 65_536;

/** Each fault costs time; a file of so many is no feed. */
const MAX_FAULTS = 20_000;

/** @param onItem false stops the reading */
export function readXml(xml: string, onItem: (item: XmlElement) => boolean): XmlRead {
  // Of a fault its place in the file is wanted; where in the parser it was noticed took most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return readFaultyXml(xml, onItem);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function readFaultyXml(xml: string, onItem: (item: XmlElement) => boolean): XmlRead {
  let fault: string | undefined;
  let faults = 0;
  let isCut = false;
  const stack = createElementStack((item) => {
    isCut ||= !onItem(item);
  });
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    fault ??= error.message;
    faults += 1;
  });
  const isHopeless = (): boolean => faults > MAX_FAULTS || stack.isHopeless();
  parser.on('opentag', ({ name, attributes }) => stack.begin(name, attributes));
  parser.on('closetag', stack.end);
  parser.on('text', stack.text);
  parser.on('cdata', stack.text);
  for (let start = 0; start < xml.length; start += PIECE_LENGTH) {
    if (isCut || isHopeless()) break;
    parser.write(xml.slice(start, start + PIECE_LENGTH));
  }
  if (isHopeless()) fault ??= `line ${parser.line}: elements nest too deep`;
  else if (!isCut) parser.close();
  if (!isCut) stack.endAll();
  return { root: stack.root(), fault, isCut };
}
