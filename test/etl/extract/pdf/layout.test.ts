/** How the text of a page comes together: what each rule is for, on pages as small as they can be. */
import { describe, expect, test } from '@jest/globals';
import { joinLines } from '../../../../etl/extract/formats/pdf/hyphens.js';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import type { ReadDocument } from '../../../../schema/records/document.js';
import { column, makePdf, type PdfOptions, type PdfText } from '../../../support/make-pdf.js';

async function read(pages: readonly (readonly PdfText[])[], options?: PdfOptions): Promise<ReadDocument> {
  let document: ReadDocument = { text: null };
  for await (const reading of readBytes(makePdf(pages, options), { locator: '-' })) {
    if (reading.type === 'document') document = reading.document;
  }
  return document;
}

const filler = [
  'Lumeka Relief has been at work in',
  'the valley of the Orrin since the',
  'floods of January, together with',
  'the councils of all its villages.',
];

describe('hyphens at the end of a line', () => {
  test.each([
    ['distri-', 'buted kits', 'distributed kits'],
    ['in-', 'kind support', 'in-kind support'],
    ['anak-', 'anak sekolah', 'anak-anak sekolah'],
    ['Asia-', 'Pacific', 'Asia-Pacific'],
    ['10-', '20 tents', '10- 20 tents'],
    ['dis\u00AD', 'tribution', 'distribution'],
    ['rice', 'and oil', 'rice and oil'],
  ])('%s | %s', (before, after, joined) => {
    expect(joinLines({ before, after }, ' ', new Set(['in-kind']))).toBe(joined);
  });

  test('a page ends behind the word', () => {
    expect(joinLines({ before: 'distri-', after: 'buted kits' }, '\f', new Set())).toBe('distributed\f kits');
  });
});

test('three columns are read one after another', async () => {
  const columns = ['First', 'Second', 'Third'].flatMap((name, index) =>
    column({ x: 40 + 180 * index, y: 100, size: 9 }, [`${name} part.`, ...filler]),
  );
  const { text } = await read([columns]);
  expect(text?.match(/First|Second|Third/g)).toEqual(['First', 'Second', 'Third']);
  expect(text?.match(/Lumeka Relief has been at work in the valley of the Orrin since the floods/g)).toHaveLength(3);
});

test('a table is no columns', async () => {
  const rows = ['Donor|Item|Sent', 'Lumeka|Tents|300', 'Orrin|Rice|40 t', 'Vesta|Soap|9,000', 'Kelmar|Boats|2'];
  const texts = rows.flatMap((row, index) =>
    row.split('|').map((text, cell) => ({ x: 50 + 150 * cell, y: 100 + 15 * index, text })),
  );
  expect((await read([texts])).text).toBe(rows.map((row) => row.replaceAll('|', ' | ')).join('\n'));
});

test('headers, footers and numbers of pages go, what stands once stays', async () => {
  const page = (number: number): PdfText[] => [
    { x: 50, y: 30, text: 'Lumeka Relief' },
    { x: 50, y: 60, text: `Chapter of the ${['first', 'second', 'third', 'fourth'][number - 1]} week.` },
    ...column({ x: 50, y: 400 }, filler),
    { x: 300, y: 820, text: `${number}` },
  ];
  const { text } = await read([page(1), page(2), page(3), page(4)]);
  expect(text).not.toMatch(/^Lumeka Relief$|^\d$/m);
  expect(text?.match(/Chapter of the \p{L}+ week\./gu)).toHaveLength(4);
  expect(text?.split('\f')).toHaveLength(4);
});

test('spaces are gaps, and letters drawn one by one are words', async () => {
  const letters = [...'hoses'].map((text, index) => ({ x: 50 + 5.6 * index, y: 100, text }));
  const { text } = await read([[...letters, { x: 82, y: 100, text: 'came' }]]);
  expect(text).toBe('hoses came');
});

describe('what a file says of itself', () => {
  const body = column({ x: 50, y: 150 }, filler);

  test.each([
    ['a title', { Title: 'Relief in the valley' }, { title: 'Relief in the valley' }],
    ['the name of a file', { Title: 'Microsoft Word - report.docx' }, {}],
    [
      'the day it was made',
      { CreationDate: "D:20240308080000+07'00'" },
      { publishedAt: '2024-03-08', publishedPrecision: 'DAY' },
    ],
    ['no day', { CreationDate: 'yesterday' }, {}],
  ])('%s', async (_name, info, facts) => {
    const { text: _text, ...rest } = await read([body], { info });
    expect(rest).toEqual(facts);
  });

  test('a day that stands alone goes before the day it was made', async () => {
    const texts = [{ x: 50, y: 100, text: 'Elstow, 5 March 2024' }, ...body];
    expect(await read([texts], { info: { CreationDate: 'D:20240308' } })).toMatchObject({ publishedAt: '2024-03-05' });
  });
});
