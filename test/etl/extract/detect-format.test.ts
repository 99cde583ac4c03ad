/** Which format reads what, and what is refused with which advice. */
import { describe, expect, test } from '@jest/globals';
import { detectFormat } from '../../../etl/extract/detect-format.js';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import { makeZip } from './table/make-workbook.js';

const text = Buffer.from('Bantuan tiba di Pontianak.');
const page = Buffer.from('\n<!-- saved -->\n<!DOCTYPE HTML><p>Bantuan tiba.');
const lines = Buffer.from('{"id":"1","text":"Bantuan tiba."}\n');
const matter = Buffer.from('---\ntitle: Bantuan\n---\nTiba.');

const archive = (...names: readonly string[]): Buffer => makeZip(names.map((name) => ({ name })));

describe('detectFormat', () => {
  test.each([
    ['an ending', { locator: '/data/a.txt', bytes: text }, 'text'],
    ['an ending in capitals', { locator: 'A.HTML', bytes: text }, 'html'],
    ['a name that is asked for', { locator: 'a.txt', bytes: page, format: 'html' }, 'html'],
    [
      'a media type',
      { locator: 'https://example.org/news', bytes: text, mediaType: 'text/html; charset=utf-8' },
      'html',
    ],
    [
      'a vague media type and an ending',
      { locator: 'https://example.org/a.md?x=1', bytes: text, mediaType: 'text/plain' },
      'markdown',
    ],
    [
      'a vague media type and an odd ending',
      { locator: 'https://example.org/a.log', bytes: text, mediaType: 'text/plain' },
      'text',
    ],
    ['a page without an ending', { locator: '-', bytes: page }, 'html'],
    ['lines without an ending', { locator: '-', bytes: lines }, 'jsonl'],
    ['front matter without an ending', { locator: 'sample:notes', bytes: matter }, 'markdown'],
    ['text without an ending', { locator: 'stdin:0f3a', bytes: text }, 'text'],
    ['an XHTML page with a prolog', { locator: '-', bytes: Buffer.from('<?xml version="1.0"?>\n<html/>') }, 'html'],
    ['UTF-16', { locator: '-', bytes: Buffer.from('\uFEFFberas', 'utf16le') }, 'text'],
    ['a PDF without an ending', { locator: '-', bytes: Buffer.from('%PDF-1.7\n') }, 'pdf'],
    ['a PDF under a wrong one', { locator: 'a.html', bytes: Buffer.from('\n%PDF-1.4'), mediaType: 'text/html' }, 'pdf'],
    [
      'a Word document without an ending',
      { locator: '-', bytes: archive('[Content_Types].xml', 'word/document.xml') },
      'docx',
    ],
    [
      'a Word document named otherwise',
      { locator: 'a.xlsx', bytes: archive('_rels/.rels', 'word/document.xml') },
      'docx',
    ],
    [
      'a workbook named otherwise',
      { locator: 'a.docx', bytes: archive('[Content_Types].xml', 'xl/workbook.xml') },
      'xlsx',
    ],
    [
      'a Word document that begins with a picture',
      { locator: 'a.docx', bytes: archive('docProps/thumbnail.jpeg') },
      'docx',
    ],
    ['a page under an odd ending', { locator: 'a.aspx', bytes: page }, 'html'],
  ])('%s', (_name, input, name) => {
    expect(detectFormat(input).name).toBe(name);
  });

  test.each([
    ['nothing', { locator: 'a.txt', bytes: Buffer.alloc(0) }, 'EMPTY_INPUT', /a\.txt is empty/],
    ['white space', { locator: 'a.txt', bytes: Buffer.from(' \n\t\uFEFF') }, 'EMPTY_INPUT', /empty/],
    ['an old Word file', { locator: 'a.doc', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') }, 'NOT_TEXT', /old Word/],
    ['a ZIP named text', { locator: 'a.txt', bytes: Buffer.from('PK\u0003\u0004abc') }, 'NOT_TEXT', /ZIP/],
    ['a PNG', { locator: 'a.html', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }, 'NOT_TEXT', /PNG/],
    [
      'slides',
      { locator: 'a.pptx', bytes: archive('[Content_Types].xml', 'ppt/presentation.xml') },
      'NOT_TEXT',
      /PowerPoint/,
    ],
    [
      'an OpenDocument text',
      { locator: 'a.odt', bytes: archive('mimetype', 'content.xml') },
      'NOT_TEXT',
      /OpenDocument/,
    ],
    ['zeros', { locator: 'a.txt', bytes: Buffer.from('abc\0def\0') }, 'NOT_TEXT', /binary/],
    ['an unknown ending', { locator: 'a.xyz', bytes: text }, 'FORMAT_UNKNOWN', /ending "\.xyz".*--format: html/],
    ['an unknown name', { locator: 'a.txt', bytes: text, format: 'odt' }, 'FORMAT_UNKNOWN', /no format "odt"/],
    ['some other XML', { locator: '-', bytes: Buffer.from('<?xml version="1.0"?><a/>') }, 'FORMAT_UNKNOWN', /--format/],
  ])('%s is refused', (_name, input, code, message) => {
    expect(() => detectFormat(input)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

async function first(bytes: Uint8Array, options: Parameters<typeof readBytes>[1]): Promise<unknown> {
  return (await readBytes(bytes, options).next()).value;
}

describe('readBytes', () => {
  test('one document may have so many bytes', async () => {
    await expect(first(text, { locator: 'a.txt', maxBytes: 10 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringMatching(/more than the 10 bytes/),
    });
  });

  test('a file of many may have more, a line of it not', async () => {
    const long = JSON.stringify({ id: 'long', text: 'x'.repeat(100) });
    const readings = [];
    for await (const reading of readBytes(Buffer.from(`{"id":"1","text":"a"}\n${long}\n{"id":"3","text":"c"}`), {
      locator: 'a.jsonl',
      maxBytes: 60,
    })) {
      readings.push(
        reading.type === 'document' ? reading.document.id : reading.type === 'issue' ? reading.issue.message : '',
      );
    }
    expect(readings).toEqual(['1', expect.stringMatching(/^Line 2 of a\.jsonl/), '3']);
  });

  test('what is given by hand goes before what the page says', async () => {
    const html = Buffer.from(
      '<html lang="ms"><meta name="date" content="2020-01-01"><p>Beras tiba di balai desa pada pagi hari.',
    );
    expect(await first(html, { locator: 'a.html', published: '2020-08-27', language: 'id' })).toMatchObject({
      document: { publishedAt: '2020-08-27', language: 'id' },
    });
  });

  test('the charset of the transport is heeded', async () => {
    const legacy = Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]);
    expect(await first(legacy, { locator: '-', mediaType: 'text/plain; charset="windows-1256"' })).toMatchObject({
      document: { text: 'مرحبا' },
    });
  });
});
