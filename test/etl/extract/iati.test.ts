/** The rules of the IATI reader that a golden folder shows badly: sums, references, pieces of bytes, keys. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDecimal } from '../../../etl/extract/formats/iati/decimal.js';
import { splitRef } from '../../../etl/extract/formats/iati/organisation-ref.js';
import { quoteOf } from '../../../etl/extract/formats/iati/quote-of.js';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import type { Reading } from '../../../schema/records/document.js';

const INPUT = readFileSync(new URL('./golden/iati-2-transactions/input.xml', import.meta.url), 'utf8');

async function readAll(chunks: Uint8Array | readonly Uint8Array[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readBytes(chunks, { locator: 'a.xml' })) readings.push(reading);
  return readings;
}

const keysOf = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap((reading) => (reading.type === 'record' ? reading.record.events.map(({ key }) => key) : []));

test.each([
  ['1000.50', '1000.50', false],
  [' 1,000.50 ', '1000.50', false],
  ['-1,234,567', '-1234567', false],
  ['007', '7', false],
  ['+5', '5', true],
  ['.5', '0.5', false],
  ['5.', '5', false],
  ['1 000 000', '1000000', true],
  ['1.000.000,5', '1000000.5', true],
  ['2 000,5', '2000.5', true],
  ['1.5E+07', '15000000', true],
  ['1.2345e2', '123.45', true],
])('the sum "%s" is %s', (written, value, isOdd) => {
  expect(readDecimal(written)).toEqual({ value, isOdd });
});

test.each(['', 'abc', '1,00,000', '£5', '1e400', '5 or 6', 'NaN', '--5'])('the sum "%s" is none', (written) => {
  expect(readDecimal(written)).toBeUndefined();
});

test.each([
  ['XM-DAC-47066', 'XM-DAC', '47066'],
  ['XM-DAC-302-1', 'XM-DAC', '302-1'],
  ['xi-iati-EC_INTPA', 'XI-IATI', 'EC_INTPA'],
  ['GB-1', 'GB', '1'],
  ['47066', 'XM-DAC', '47066'],
  ['XX0D9001', 'REF-OF-NL-KVK-1', 'XX0D9001'],
])('the reference %s is %s %s', (ref, scheme, value) => {
  expect(splitRef(ref, 'NL-KVK-1')).toEqual({ scheme, value });
});

describe('bytes', () => {
  const whole = Buffer.from(INPUT);

  test('give the same readings, however they are cut', async () => {
    const expected = await readAll(whole);
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0, i = 0; at < whole.length; i += 1) {
          chunks.push(whole.subarray(at, at + lengths[i % lengths.length]!));
          at += lengths[i % lengths.length]!;
        }
        expect(await readAll(chunks)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['utf16le', 'latin1'] as const)('in %s are read as what they are', async (charset) => {
    const text = INPUT.replace('UTF-8', charset === 'latin1' ? 'ISO-8859-1' : 'UTF-16');
    const bytes = Buffer.from(charset === 'latin1' ? text : `\ufeff${text}`, charset);
    expect(keysOf(await readAll(bytes))).toEqual(keysOf(await readAll(whole)));
    expect(JSON.stringify(await readAll(bytes))).toContain('Relief for people');
  });
});

test('keys do not depend on where a transaction stands', async () => {
  const [before, first, second, ...rest] = INPUT.split(/(?=<transaction>)/);
  const turned = [before, second, first, ...rest].join('');
  expect([...keysOf(await readAll(Buffer.from(turned)))].toSorted()).toEqual(
    [...keysOf(await readAll(Buffer.from(INPUT)))].toSorted(),
  );
});

test('an element that the tag of another closes is not taken for whole', async () => {
  const broken = INPUT.replace('<budget>', '</iati-activities><budget>');
  const readings = await readAll(Buffer.from(broken));
  expect(readings.map(({ type }) => type)).toEqual(['document']);
  expect(JSON.stringify(readings)).toContain('XML_BROKEN');
});

test('a long quote is cut where an element ends', () => {
  const element = `<transaction>${'<a>text</a>'.repeat(300)}</transaction>`;
  const quote = quoteOf(element, 0, element.length);
  expect(quote.length).toBeLessThanOrEqual(2000);
  expect(quote.length).toBeGreaterThan(1980);
  expect(element.startsWith(quote) && quote.endsWith('</a>')).toBe(true);
});
