/** Tokens, sentences, datelines: everything that later offsets rest on. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSentences } from '../../../../etl/transform/text/find-sentences.js';
import { findTokens } from '../../../../etl/transform/text/find-tokens.js';
import { readMentions } from '../open-reader.js';

const words = { abbreviations: new Set(['dr', 'jl']), openers: new Set(['The']) };

function sentencesOf(text: string): string[] {
  const tokens = findTokens(text);
  return findSentences(tokens, words).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('tokens', () => {
  test.each([
    ['IOM’s 2.500 kits', ['IOM', '’s', '2.500', 'kits']],
    ['Rp15 juta', ['Rp', '15', 'juta']],
    ["Ja'far (26/8)", ["Ja'far", '(', '26', '/', '8', ')']],
    ['non-food items', ['non', '-', 'food', 'items']],
  ])('%s', (text, expected) => {
    expect(findTokens(text).map((token) => token.text)).toEqual(expected);
  });

  test('offsets quote the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const token of findTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Ia datang ke Jl. Merdeka. Lalu pulang.', ['Ia datang ke Jl. Merdeka.', 'Lalu pulang.']],
    ['Menteri dr. Sari hadir. Acara selesai.', ['Menteri dr. Sari hadir.', 'Acara selesai.']],
    ['warga yang membutuhkan.Semoga bermanfaat.', ['warga yang membutuhkan.', 'Semoga bermanfaat.']],
    ['bantuan untuk warga.,Pembangunan dimulai.', ['bantuan untuk warga.', ',Pembangunan dimulai.']],
    ['Hendra Setiawan, S.H.,M.H. hadir.', ['Hendra Setiawan, S.H.,M.H. hadir.']],
    ['“Kami datang.” Ia pergi.', ['“Kami datang.”', 'Ia pergi.']],
    [
      'Tents for displaced families The agency sent 30 tents.',
      ['Tents for displaced families', 'The agency sent 30 tents.'],
    ],
    ['anggota dewan,\nSiti\nmembagikan beras', ['anggota dewan,\nSiti\nmembagikan beras']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test('datelines, links and adverts are not read', () => {
  const { tokens } = readMentions(
    'id',
    'KOTABARU.COM-Melalui dinas itu.\nBaca juga:\nHarga Emas Naik\nADVERTISEMENT\nBeras tiba.',
  );
  expect(tokens.map((token) => token.text).join(' ')).toBe('Melalui dinas itu . Beras tiba .');
});
