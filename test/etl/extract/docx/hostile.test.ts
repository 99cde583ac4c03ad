/** Word documents that are made to hurt: each is bounded and told, and whoever reads it goes on. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import { documentOf, makeDocx, paragraph, table } from '../../../support/make-docx.js';
import { makeZip } from '../table/make-workbook.js';

/** On a quiet machine: what is given up late is given up after 3.5 s and the start of a process. */
const MAX_SECONDS = 5;

interface Outcome {
  readonly code: string;
  readonly message: string;
  readonly seconds: number;
}

async function read(bytes: Uint8Array): Promise<Outcome> {
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  try {
    let codes = '';
    for await (const reading of readBytes(bytes, { locator: 'report.docx' })) {
      if (reading.type === 'document') codes = reading.issues.map(({ code }) => code).join(' ');
    }
    return { code: codes, message: '', seconds: seconds() };
  } catch (error) {
    const { code, message } = error as Outcome;
    return { code, message, seconds: seconds() };
  }
}

const honest = makeDocx(paragraph('Lumeka gave 300 tents.'));
const deep = (depth: number): string => '<w:p><w:r>'.repeat(depth) + '</w:r></w:p>'.repeat(depth);

/** `<!ENTITY a1 "&a0;&a0;…">`, nine times over. */
function laughing(): string {
  const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`);
  return `<!DOCTYPE d [<!ENTITY a0 "ha">${entities.join('')}]>${documentOf(paragraph('&a9;'))}`;
}

test.each<[string, () => Uint8Array, string | RegExp, RegExp]>([
  [
    'that declares a gigabyte',
    () => makeDocx('', { main: { text: documentOf(''), declaredSize: 1e9 } }),
    'TOO_LARGE',
    /document.*more than the/,
  ],
  [
    'whose text declares 100 MB',
    () => makeDocx('', { main: { text: documentOf(''), declaredSize: 1e8 } }),
    'TOO_LARGE',
    /its text takes more/,
  ],
  [
    'that holds more than it declares',
    () => makeDocx('', { main: { deflated: deflateRawSync(Buffer.alloc(300 * 2 ** 20, 32)), declaredSize: 1000 } }),
    'TOO_LARGE',
    /more than the 1000 bytes that it declares/,
  ],
  ['of 500,000 empty paragraphs', () => makeDocx('<w:p/>'.repeat(500_000)), 'TEXT_NOT_FOUND', /^$/],
  [
    'of three million empty cells',
    () => makeDocx(`<w:tbl><w:tr>${'<w:tc/>'.repeat(3_000_000)}</w:tr></w:tbl>`),
    /TOO_LARGE|TIMED_OUT/,
    /300 MB|seconds/,
  ],
  [
    'of three million line breaks',
    () => makeDocx(`<w:p><w:r>${'<w:br/>'.repeat(3_000_000)}</w:r></w:p>`),
    /TEXT_NOT_FOUND|TOO_LARGE|TIMED_OUT/,
    /^$|300 MB|seconds/,
  ],
  ['that nests 100,000 deep', () => makeDocx(deep(100_000)), 'UNREADABLE', /deeper/],
  ['with entities', () => makeDocx('', { main: { text: laughing() } }), 'UNREADABLE', /well-formed/],
  [
    'of 10,000 parts',
    () => makeDocx('', { more: Array.from({ length: 10_000 }, (_, at) => ({ name: `word/media/${at}.png` })) }),
    'TOO_LARGE',
    /parts/,
  ],
  ['that is cut off', () => honest.subarray(0, honest.length - 400), 'UNREADABLE', /cut off/],
  ['without its text', () => makeZip([{ name: 'word/styles.xml', text: '<a/>' }]), 'UNREADABLE', /no Word document/],
  [
    'of a table of 60,000 cells',
    () => makeDocx(table(Array.from({ length: 12_000 }, () => Array.from({ length: 5 }, () => 'five tents')))),
    '',
    /^$/,
  ],
])(
  'a document %s',
  async (_name, bytes, code, message) => {
    const outcome = await read(bytes());
    expect(outcome).toMatchObject({ code: expect.stringMatching(code), message: expect.stringMatching(message) });
    expect(outcome.seconds).toBeLessThan(MAX_SECONDS);
  },
  60_000,
);
