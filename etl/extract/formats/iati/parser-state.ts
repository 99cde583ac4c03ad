/** What is known while an IATI file runs through the parser. Offsets count UTF-16 units from the beginning of the file. */
import { SaxesParser } from 'saxes';
import type { Issue } from '../../../../schema/records/issue.js';
import { createXmlTree, type XmlTree } from './xml-tree.js';

export interface ParserState {
  readonly parser: SaxesParser;
  readonly tree: XmlTree;
  readonly issues: Issue[];
  /** As messages call the file. */
  readonly locator: string;
  /** What is at hand of the text. */
  hand: string;
  handStart: number;
  /** Of the `<` of the last opening tag. */
  tagStart: number;
  /** Of the `<` of the activity that is open, or was last. */
  recordStart: number;
  /** Behind the `>` of the last activity that ended. */
  recordEnd: number;
  /** Of the `<` of the transaction that is open. */
  transactionStart: number | undefined;
  /** The end of the last tag, text or comment. */
  lastEvent: number;
  unknownEntities: number;
  isBroken: boolean;
}

export function createParserState(locator: string): ParserState {
  return {
    parser: new SaxesParser({ position: true }),
    tree: createXmlTree(),
    issues: [],
    locator,
    hand: '',
    handStart: 0,
    tagStart: 0,
    recordStart: 0,
    recordEnd: 0,
    transactionStart: undefined,
    lastEvent: 0,
    unknownEntities: 0,
    isBroken: false,
  };
}
