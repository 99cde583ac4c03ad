/** Builds the trees of activities out of the parser's events, leaving out what no event is made of. */
import type { XmlElement } from './xml-element.js';
import { MAX_DEPTH, MAX_ELEMENTS } from './xml-limits.js';

/** The elements that become one tree each. */
const RECORDS = new Set(['iati-activity', 'iati-organisation']);

/** What is read of them; results, budgets, documents and contacts are passed over without being kept. */
const READ = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'participating-org',
  'recipient-country',
  'recipient-region',
  'location',
  'sector',
  'humanitarian-scope',
  'default-aid-type',
  'related-activity',
  'transaction',
  'name',
  'organisation-identifier',
]);

/** A tag whose attributes are filled in later, as the parser reads them. */
export interface StartTag {
  readonly name: string;
  readonly attributes: object;
}

export interface XmlTree {
  /** The outermost element of the file. */
  root: XmlElement | undefined;
  readonly finished: XmlElement[];
  /** Open now: the record and what is below it; empty between records. */
  readonly open: XmlElement[];
  openTag(tag: StartTag, line: number): XmlElement | undefined;
  text(text: string): void;
  closeTag(): XmlElement | undefined;
}

/** @throws Error with a reason, where a limit is passed */
export function createXmlTree(): XmlTree {
  const open: XmlElement[] = [];
  let depth = 0;
  let skipped = 0;
  let elements = 0;

  const tree: XmlTree = { root: undefined, finished: [], open, openTag, text, closeTag };
  return tree;

  function openTag(tag: StartTag, line: number): XmlElement | undefined {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Error(`elements nest deeper than ${MAX_DEPTH} levels.`);
    if (skipped > 0 || (open.length === 1 && !READ.has(tag.name))) return skip();
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
      line,
    };
    tree.root ??= element;
    const parent = open.at(-1);
    if (parent === undefined && !RECORDS.has(tag.name)) return undefined;
    elements = parent === undefined ? 1 : elements + 1;
    if (elements > MAX_ELEMENTS) throw new Error(`one activity has more than ${MAX_ELEMENTS} elements.`);
    parent?.children.push(element);
    open.push(element);
    return element;
  }

  function skip(): undefined {
    skipped += 1;
  }

  function text(piece: string): void {
    if (skipped > 0 || open.length < 2) return;
    const top = open[open.length - 1]!;
    top.text = top.text === '' ? piece : top.text + piece;
  }

  function closeTag(): XmlElement | undefined {
    depth -= 1;
    if (skipped > 0) {
      skipped -= 1;
      return undefined;
    }
    const element = open.pop();
    if (element !== undefined && open.length === 0) tree.finished.push(element);
    return element;
  }
}
