/** Bytes become text whatever their charset says. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cleanText } from '../../../etl/extract/clean-text.js';
import { decode } from '../../../etl/extract/decode.js';

const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from('Rp2 juta – “ya”'), undefined, 'Rp2 juta – “ya”', 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFberas'), undefined, 'beras', 'utf-8'],
    ['UTF-16LE with a mark', utf16le('\uFEFFberas 🍚'), undefined, 'beras 🍚', 'utf-16le'],
    ['UTF-16BE with a mark', utf16be('\uFEFFberas 🍚'), undefined, 'beras 🍚', 'utf-16be'],
    ['UTF-16LE without a mark', utf16le('beras dan gula'), undefined, 'beras dan gula', 'utf-16le'],
    ['windows-1252 undeclared', bytes(0x93, 0x79, 0x61, 0x94, 0x20, 0x80, 0x35), undefined, '“ya” €5', 'windows-1252'],
    ['windows-1252 declared as UTF-8', bytes(0x63, 0x61, 0x66, 0xe9), 'utf-8', 'café', 'windows-1252'],
    ['UTF-8 declared as windows-1252', Buffer.from('café'), 'windows-1252', 'café', 'utf-8'],
    ['UTF-8 declared as UTF-16', Buffer.from('café dan teh'), 'utf-8', 'café dan teh', 'utf-8'],
    ['windows-1256', bytes(0xe3, 0xd1, 0xcd, 0xc8, 0xc7), 'windows-1256', 'مرحبا', 'windows-1256'],
    ['Shift_JIS', bytes(0x8e, 0x78, 0x89, 0x87), 'Shift_JIS', '支援', 'shift_jis'],
    ['an unknown label', Buffer.from('café'), 'klingon-8', 'café', 'utf-8'],
  ])('%s', (_name, input, charset, text, used) => {
    const decoded = decode(input, charset === undefined ? {} : { charset });
    expect(decoded).toMatchObject({ text, charset: used });
  });

  test.each([
    ['<meta charset="windows-1252"><p>caf\u00e9', 'windows-1252'],
    ['<!-- <meta charset="shift_jis"> --><meta charset=iso-8859-2><p>\u00b1', 'iso-8859-2'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\u00c1', 'koi8-r'],
    ['<?xml version="1.0" encoding="windows-1251"?><a>\u00e0</a>', 'windows-1251'],
  ])('%s declares it in the markup', (source, charset) => {
    expect(decode(Buffer.from(source, 'latin1'), { isMarkup: true }).charset).toBe(charset);
  });

  test('the transport goes before the markup', () => {
    const page = Buffer.from('<meta charset="windows-1251">\u00e9', 'latin1');
    expect(decode(page, { isMarkup: true, charset: 'windows-1252' }).text).toMatch(/é$/);
  });

  test('a wrong declaration is reported', () => {
    expect(decode(Buffer.from('café'), { charset: 'windows-1252' }).issues).toMatchObject([
      { code: 'CHARSET_MISDECLARED' },
    ]);
    expect(decode(Buffer.from('cafe'), { charset: 'windows-1252' }).issues).toEqual([]);
  });

  test('UTF-8 with one broken byte stays UTF-8', () => {
    const broken = Buffer.concat([Buffer.from('“ya” – “tidak” '), bytes(0xff), Buffer.from(' café')]);
    expect(decode(broken)).toMatchObject({ text: '“ya” – “tidak” \uFFFD café', issues: [{ code: 'CHARSET_BROKEN' }] });
  });

  test('any bytes give storable text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const { text } = decode(input, { isMarkup: true });
        expect(cleanText(text).issues).toEqual([]);
      }),
    );
  });

  test('any text written as UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0') && text.length > 0);
        expect(decode(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('cleanText', () => {
  test('keeps every offset', () => {
    const { text, issues } = cleanText('a\0b\ud800c🍚\udc00');
    expect(text).toBe('a\uFFFDb\uFFFDc🍚\uFFFD');
    expect(issues).toMatchObject([{ code: 'TEXT_REPLACED', message: expect.stringMatching(/^3 /) }]);
  });
});
