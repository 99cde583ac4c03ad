/** Word documents for tests, as small as a reader accepts them. */
import { makeZip, type Part } from '../etl/extract/table/make-workbook.js';

export interface DocxOptions {
  /** Elements of docProps/core.xml: `{ 'dc:title': 'Relief' }`. */
  readonly core?: Readonly<Record<string, string>>;
  readonly more?: readonly Part[];
  /** In place of the main part. */
  readonly main?: Omit<Part, 'name'>;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = ['Title', 'heading 1', 'heading 2'].map(
  (name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`,
);
const NUMBERING = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const WORD_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`;

export function makeDocx(body: string, { core = {}, more = [], main }: DocxOptions = {}): Buffer {
  const properties = Object.entries(core).map(([name, value]) => `<${name}>${value}</${name}>`);
  return makeZip([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: RELATIONS },
    { name: 'word/document.xml', ...(main ?? { text: documentOf(body) }) },
    { name: 'word/_rels/document.xml.rels', text: WORD_RELATIONS },
    { name: 'word/styles.xml', text: `<w:styles ${NAMESPACE}>${STYLES.join('')}</w:styles>` },
    { name: 'word/numbering.xml', text: NUMBERING },
    {
      name: 'docProps/core.xml',
      text: `<c:coreProperties xmlns:c="c" xmlns:dc="dc" xmlns:dcterms="t">${properties.join('')}</c:coreProperties>`,
    },
    ...more,
  ]);
}

export const documentOf = (body: string): string => `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;

export type Style = 'Title' | 'heading 1' | 'heading 2' | 'item';

export function paragraph(text: string, style?: Style): string {
  const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const properties = style === undefined ? '' : style === 'item' ? numbering : `<w:pStyle w:val="${idOf(style)}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function idOf(style: string): string {
  return style.replace(/\s/g, '');
}
