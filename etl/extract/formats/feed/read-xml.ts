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

/** @param onItem false stops the reading */
export function readXml(xml: string, onItem: (item: XmlElement) => boolean): XmlRead {
  let fault: string | undefined;
  let isCut = false;
  const stack = createElementStack((item) => {
    isCut ||= !onItem(item);
  });
  const parser = new SaxesParser();
  parser.on('error', (error) => (fault ??= error.message));
  parser.on('opentag', ({ name, attributes }) => stack.begin(name, attributes));
  parser.on('closetag', stack.end);
  parser.on('text', stack.text);
  parser.on('cdata', stack.text);
  for (let start = 0; start < xml.length; start += PIECE_LENGTH) {
    if (isCut) break;
    parser.write(xml.slice(start, start + PIECE_LENGTH));
  }
  if (!isCut) {
    parser.close();
    stack.endAll();
  }
  return { root: stack.root(), fault, isCut };
}
