/** Texts made to hurt: ten megabytes of one thing are answered soon, or refused with a reason. */
import { expect, test } from '@jest/globals';
import { reader } from './open-reader.js';

const SIZE = 10_000_000;
/** Five seconds are promised; in jest's context, where each global is looked up anew, the same takes four times as long. */
const MAX_MS = 4 * 5_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

test.each([
  ['a letter', 'a'],
  ['a digit', '7'],
  ['opening quotes', '“'],
  ['spaces', ' '],
  ['capital words', 'A '],
  ['brackets', '('],
  ['dots', '.'],
  ['numbers', '1.000 '],
  ['stars', '*'],
  ['surrogate pairs', '💧'],
  ['an aid sentence', 'PMI memberikan 250 paket sembako kepada warga Desa Sukamaju. '],
])('10 MB of %s', (_, piece) => {
  const text = filled(piece);
  const start = Date.now();
  const { events, issues } = reader.read({ text, language: 'id' });
  expect(Date.now() - start).toBeLessThan(MAX_MS);
  expect(issues.map(({ code }) => code)).toContain('TEXT_TOO_LONG');
  for (const event of events.slice(0, 50)) {
    for (const { quote, start: from, end } of event.evidence) expect(text.slice(from, end)).toBe(quote);
  }
});

test('what stands in the first 120 pages of a long text is read', () => {
  const text = `Pada 3 Mei 2024 PMI menyerahkan 250 paket sembako kepada BPBD Cianjur.\n${filled('Hujan turun. ')}`;
  expect(reader.read({ text, language: 'id' }).events.length).toBeGreaterThan(0);
});
