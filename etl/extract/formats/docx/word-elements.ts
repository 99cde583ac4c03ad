/** What each element of a Word document does to its story. What is not named here is left out with all that is in it: words taken out, comments, formulas. */
import { atParagraph, atTable, closeBox, closeCell, closeParagraph, closeRow, closeTable } from './story.js';
import { openParagraph, openTable, say, type Story } from './story.js';
import { wordAttribute } from './word-attribute.js';

export type Attributes = Readonly<Record<string, string>>;

/** Read for what is in them. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  `document body r t hyperlink fldSimple smartTag customXml sdt sdtContent ins moveTo dir bdo ruby rubyBase
  pPr rPr numPr trPr tcPr footnotes footnote endnotes endnote
  AlternateContent Choice Fallback drawing inline anchor graphic graphicData wsp wgp grpSp wpc txbx
  pict object group shape rect roundrect textbox`.split(/\s+/),
);

type Open = (story: Story, attributes: Attributes) => unknown;

const value = (attributes: Attributes): string | undefined => wordAttribute(attributes, 'val');

export const OPENED: Readonly<Record<string, Open>> = {
  p: openParagraph,
  pStyle: (story, attributes) => atParagraph(story, { style: value(attributes) }),
  ilvl: (story, attributes) => atParagraph(story, { level: value(attributes) }),
  numId: (story, attributes) => atParagraph(story, { list: value(attributes) }),
  tbl: openTable,
  tr: (story) => atTable(story, { row: [], isRowDeleted: false }),
  tc: (story) => story.flows.push([]) && atTable(story, { span: 1, isContinued: false }),
  gridSpan: (story, attributes) => atTable(story, { span: Number(value(attributes)) || 1 }),
  vMerge: (story, attributes) => atTable(story, { isContinued: value(attributes) !== 'restart' }),
  txbxContent: (story) => story.flows.push([]),
  tab: (story) => say(story, ' '),
  ptab: (story) => say(story, ' '),
  br: (story) => say(story, '\n'),
  cr: (story) => say(story, '\n'),
  noBreakHyphen: (story) => say(story, '\u2011'),
  sym: (story, attributes) => say(story, characterOf(wordAttribute(attributes, 'char') ?? '')),
};

export const CLOSED: Readonly<Record<string, (story: Story) => void>> = {
  p: closeParagraph,
  tbl: closeTable,
  tr: closeRow,
  tc: closeCell,
  txbxContent: closeBox,
};

/** Pictures of fonts such as Wingdings have no meaning outside of their font: they lie where Unicode has nothing. */
function characterOf(code: string): string {
  const point = /^[0-9A-F]{4,5}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return point < 0x20 || (point >= 0xd800 && point <= 0xf8ff) ? '' : String.fromCodePoint(point);
}
