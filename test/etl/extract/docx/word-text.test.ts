/** What the text of a Word document is, and what the file says of itself. */
import { expect, test } from '@jest/globals';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import type { ReadDocument } from '../../../../schema/records/document.js';
import { documentOf, makeDocx, paragraph, table, type DocxOptions } from '../../../support/make-docx.js';
import { workbook } from '../table/make-workbook.js';

async function read(
  body: string,
  options?: DocxOptions,
): Promise<ReadDocument & { readonly codes: readonly string[] }> {
  for await (const reading of readBytes(makeDocx(body, options), { locator: '-' })) {
    if (reading.type === 'document') return { ...reading.document, codes: reading.issues.map(({ code }) => code) };
  }
  throw new Error('no document');
}

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

test.each([
  ['paragraphs', paragraph('One.') + paragraph('') + paragraph('Two.'), 'One.\n\nTwo.'],
  [
    'lists',
    paragraph('Sent:') + paragraph('tents', 'item') + paragraph('rice', 'item') + paragraph('End.'),
    'Sent:\n\ntents\nrice\n\nEnd.',
  ],
  [
    'tables',
    table([
      ['Donor', 'Item'],
      ['Lumeka', ''],
      ['', ''],
    ]),
    'Donor | Item\nLumeka | ',
  ],
  ['frames', table([['A frame.'], ['Another.']]), 'A frame.\n\nAnother.'],
  [
    'line breaks',
    '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>',
    'One\ntwo three',
  ],
  [
    'words that were taken out',
    '<w:p><w:r><w:t>Five</w:t></w:r><w:del><w:r><w:delText>Six</w:delText></w:r></w:del></w:p>',
    'Five',
  ],
  ['words that came in', '<w:p><w:ins><w:r><w:t>Five</w:t></w:r></w:ins></w:p>', 'Five'],
  [
    'words that were moved, where they are now',
    '<w:p><w:moveFrom><w:r><w:t>Old</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>New</w:t></w:r></w:moveTo></w:p>',
    'New',
  ],
  [
    'a paragraph whose end was taken out',
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Five </w:t></w:r></w:p>' +
      paragraph('tents'),
    'Five tents',
  ],
  [
    'a paragraph whose style was another',
    '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>One</w:t></w:r></w:p>' +
      paragraph('two', 'item'),
    'One\n\ntwo',
  ],
  [
    'links and fields, without what they lead to',
    '<w:p><w:hyperlink><w:r><w:t>Lumeka</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r><w:fldSimple><w:r><w:t> 5</w:t></w:r></w:fldSimple></w:p>',
    'Lumeka 5',
  ],
  [
    'forms',
    '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>' + paragraph('Filled in') + '</w:sdtContent></w:sdt>',
    'Filled in',
  ],
  [
    'text boxes, once, behind where they are anchored',
    `<w:p><w:r><w:t xml:space="preserve">Before </w:t><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:t>after</w:t></w:r></w:p>`,
    'Before after\n\nBoxed',
  ],
  [
    'text boxes of old programs',
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    'Boxed',
  ],
  [
    'cells over several rows',
    `<w:tbl><w:tr>${cell('Sigi', '<w:vMerge w:val="restart"/>')}${cell('Elstow')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Kelmar')}</w:tr></w:tbl>`,
    'Sigi | Elstow\nKelmar',
  ],
  [
    'rows that were taken out',
    `<w:tbl><w:tr>${cell('One')}${cell('two')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('Three')}${cell('four')}</w:tr></w:tbl>`,
    'One | two',
  ],
  [
    'tables in cells',
    `<w:tbl><w:tr>${cell('One')}<w:tc>${table([['a', 'b']])}${paragraph('c')}</w:tc></w:tr></w:tbl>`,
    'One | a | b c',
  ],
  [
    'signs',
    '<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Arial" w:char="20AC"/></w:r></w:p>',
    'a\u2011b€',
  ],
  [
    'no formulas and no comments',
    '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>One</w:t><w:commentReference w:id="1"/></w:r></w:p>',
    'One',
  ],
])('%s', async (_name, body, text) => {
  expect((await read(body)).text).toBe(text);
});

test.each<[string, string, NonNullable<DocxOptions['core']>, object]>([
  ['its title', '', { 'dc:title': 'Relief in Elstow' }, { title: 'Relief in Elstow' }],
  [
    'its heading',
    paragraph('Relief in Elstow', 'heading 1'),
    { 'dc:title': 'Document1' },
    { title: 'Relief in Elstow' },
  ],
  ['its author', '', { 'dc:creator': 'Ann Lume' }, { author: 'Ann Lume' }],
  [
    'the day it was saved',
    '',
    { 'dcterms:created': '2019-01-01T00:00:00Z', 'dcterms:modified': '2024-03-08T09:00:00Z' },
    { publishedAt: '2024-03-08', codes: ['DATE_OF_FILE'] },
  ],
  [
    'the day that it shows',
    paragraph('Elstow, 5 March 2024'),
    { 'dcterms:modified': '2024-03-08T09:00:00Z' },
    { publishedAt: '2024-03-05', codes: [] },
  ],
])('%s', async (_name, body, core, facts) => {
  expect(await read(body + paragraph('Lumeka gave tents.'), { core })).toMatchObject(facts);
});

test('notes stand behind the text, the line above them does not', async () => {
  const notes = (name: string, text: string): string =>
    `<w:${name}s xmlns:w="w"><w:${name} w:type="separator">${paragraph('line')}</w:${name}><w:${name}>${paragraph(text)}</w:${name}></w:${name}s>`;
  const more = [
    { name: 'word/endnotes.xml', text: notes('endnote', 'Second.') },
    { name: 'word/footnotes.xml', text: notes('footnote', 'First.') },
  ];
  expect((await read(paragraph('Text.'), { more })).text).toBe('Text.\n\nFirst.\n\nSecond.');
});

test('prefixes are what a program likes', async () => {
  const text = documentOf(paragraph('Sent:') + paragraph('tents', 'item') + paragraph('rice', 'item'));
  const main = { text: text.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=') };
  expect((await read('', { main })).text).toBe('Sent:\n\ntents\nrice');
});

test('a document of pictures alone says so', async () => {
  expect(await read('')).toMatchObject({ text: '', codes: ['TEXT_NOT_FOUND'] });
});

test('a workbook under the name of a document stays a workbook', async () => {
  const rows = [
    ['Donor', 'Activity', 'District'],
    ['Lumeka', 'Training', 'Elstow'],
  ]
    .map((row) => `<row>${row.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`)
    .join('');
  const bytes = workbook({ sheet: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
  const types: string[] = [];
  for await (const { type } of readBytes(bytes, { locator: 'report.docx' })) types.push(type);
  expect(types).toContain('record');
});
