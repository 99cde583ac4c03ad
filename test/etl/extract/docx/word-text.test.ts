/** What the text of a Word document is, and what the file says of itself. */
import { expect, test } from '@jest/globals';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import type { ReadDocument } from '../../../../schema/records/document.js';
import { makeDocx, paragraph, table, type DocxOptions } from '../../../support/make-docx.js';
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
