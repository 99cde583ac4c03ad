/** Numbers, sums, dates, things, groups and names, as tables of text → reading. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseNumeral } from '../../../../etl/transform/mentions/parse-numeral.js';
import { mentionsOf, readMentions } from '../open-reader.js';

describe('numerals', () => {
  test.each([
    ['2.500', ',', 2500],
    ['2,5', ',', 2.5],
    ['14.250.000', ',', 14_250_000],
    ['1,234.56', '.', 1234.56],
    ['2.5', ',', 2.5],
    ['1.234.567', '.', 1_234_567],
    ['42.12.684', ',', undefined],
    ['0.500', ',', 0.5],
  ] as const)('%s with %s', (text, decimalMark, expected) => {
    expect(parseNumeral(text, { decimalMark })).toBe(expected);
  });

  test('a number written with its groups is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseNumeral(value.toLocaleString('id-ID'), { decimalMark: ',' })).toBe(value);
        expect(parseNumeral(value.toLocaleString('en-US'), { decimalMark: '.' })).toBe(value);
      }),
    );
  });
});

describe('money', () => {
  test.each([
    ['id', 'Dana Rp 1,2 miliar tiba', 1.2e9, 'IDR'],
    ['id', 'Dana Rp15 juta tiba', 15e6, 'IDR'],
    ['id', 'Dana 3 juta dolar AS tiba', 3e6, 'USD'],
    ['id', 'Dana 500 ribu euro tiba', 5e5, 'EUR'],
    ['id', 'Dana Rp 2 triliun tiba', 2e12, 'IDR'],
    ['en', 'It gave US$3 million today', 3e6, 'USD'],
    ['en', 'It gave USD 3m today', 3e6, 'USD'],
    ['en', 'It gave €3.3 million today', 3.3e6, 'EUR'],
    ['en', 'It gave two million pounds today', 2e6, 'GBP'],
    ['en', 'It gave EUR 57,534,343 today', 57_534_343, 'EUR'],
    ['en', 'It gave P14-million today', 14e6, 'PHP'],
  ])('%s: %s', (language, text, amount, currency) => {
    expect(mentionsOf(readMentions(language, text), 'money')).toMatchObject([{ amount, currency }]);
  });

  test('a sum swallows its currency: AS is no country then', () => {
    expect(mentionsOf(readMentions('id', 'Bantuan 200 juta dolar AS tiba.'), 'place')).toEqual([]);
  });
});

describe('dates, published on Thursday 2020-08-27', () => {
  test.each([
    ['id', 'Bantuan tiba Rabu (26/8).', '2020-08-26', 'stated'],
    ['id', 'Bantuan tiba (26/08).', '2020-08-26', 'stated'],
    ['id', 'Bantuan tiba 26 Agustus 2020.', '2020-08-26', 'stated'],
    ['id', 'Bantuan tiba Senin, 3 Februari 2020.', '2020-02-03', 'stated'],
    ['id', 'Bantuan tiba kemarin.', '2020-08-26', 'relative'],
    ['id', 'Bantuan tiba pada Senin.', '2020-08-24', 'relative'],
    ['id', 'Bantuan tiba tahun lalu.', '2019', 'relative'],
    ['id', 'Bantuan tiba pada Maret 2019.', '2019-03', 'stated'],
    ['id', 'Bantuan tiba pada tahun 2018.', '2018', 'stated'],
    ['id', 'Bantuan tiba 31 Desember.', '2020-12-31', 'stated'],
    ['en', 'Aid came on August 26, 2020.', '2020-08-26', 'stated'],
    ['en', 'Aid came on 26 August.', '2020-08-26', 'stated'],
    ['en', 'Aid came on Wednesday (26/8).', '2020-08-26', 'stated'],
    ['en', 'Aid came yesterday.', '2020-08-26', 'relative'],
    ['en', 'Aid came last month.', '2020-07', 'relative'],
    ['en', 'Aid came on Tuesday.', '2020-08-25', 'relative'],
    ['en', 'Aid came in 2017.', '2017', 'stated'],
  ])('%s: %s', (language, text, value, basis) => {
    expect(mentionsOf(readMentions(language, text), 'date')).toMatchObject([{ value, basis }]);
  });

  test('a day that is none is an issue', () => {
    const { issues, mentions } = readMentions('id', 'Bantuan tiba 31 Juni 2020.');
    expect(issues).toMatchObject([{ code: 'DATE_IMPOSSIBLE' }]);
    expect(mentions.filter(({ type }) => type === 'date')).toEqual([]);
  });

  test('half a kilogram is no date', () => {
    expect(mentionsOf(readMentions('id', 'Setiap orang mendapat 1/2 kg gula.'), 'date')).toEqual([]);
  });
});

describe('items', () => {
  test.each([
    ['id', 'Ada 2.500 paket sembako.', 'paket sembako', 2500, 'paket', 'food.package'],
    ['id', 'Ada lima kilogram beras.', 'beras', 5, 'kilogram', 'food.rice'],
    ['id', 'Ada masker 15 box.', 'masker', 15, 'box', 'health.mask'],
    ['id', 'Ada dua puluh lima ekor kambing.', 'kambing', 25, 'ekor', 'livestock.goat'],
    ['id', 'Ada ratusan selimut.', 'selimut', null, null, 'household.blanket'],
    ['id', 'Ada dua buah ambulans.', 'ambulans', 2, 'buah', 'health.ambulance'],
    ['en', 'There are 2,500 hygiene kits.', 'hygiene kits', 2500, null, 'wash.hygiene_kit'],
    ['en', 'There are ten tons of rice.', 'rice', 10, 'tons', 'food.rice'],
    ['en', 'There are two dozen ventilators.', 'ventilators', 24, null, 'health.ventilator'],
    ['en', 'There are hundreds of thermal blankets.', 'thermal blankets', null, null, 'household.blanket'],
  ])('%s: %s', (language, text, what, quantity, unit, code) => {
    const [item] = mentionsOf(readMentions(language, text), 'item');
    expect(item).toMatchObject({ what, unit, code });
    expect(item?.quantity?.value ?? null).toBe(quantity);
  });
});

describe('groups', () => {
  test.each([
    ['id', 'kepada 250 tukang becak di kota', '250 tukang becak', 250, 'people'],
    ['id', 'kepada 35 keluarga korban banjir', '35 keluarga korban banjir', 35, 'households'],
    ['id', 'kepada warga yang terdampak banjir', 'warga yang terdampak banjir', null, 'people'],
    ['en', 'to more than 370 displaced families today', 'more than 370 displaced families', 370, 'households'],
    ['en', 'to people affected by conflict', 'people affected by conflict', null, 'people'],
  ])('%s: %s', (language, text, expected, count, unit) => {
    expect(mentionsOf(readMentions(language, text), 'group')).toMatchObject([{ text: expected, count, unit }]);
  });
});

describe('actors', () => {
  test.each([
    ['id', 'Lalu Yayasan Seribu Satu Cita datang.', 'Yayasan Seribu Satu Cita', 'shape'],
    ['id', 'Lalu Kementerian Sosial RI datang.', 'Kementerian Sosial RI', 'registry'],
    ['id', 'Lalu PMI Kota Bogor datang.', 'PMI Kota Bogor', 'shape'],
    ['id', 'Lalu Ketua PMI Kota Bogor, Budi Hartono datang.', 'Ketua PMI Kota Bogor, Budi Hartono', 'office'],
    ['en', 'Then the Lakeside Relief Foundation came.', 'Lakeside Relief Foundation', 'shape'],
    [
      'en',
      'Then the Ministry of Social Welfare, Relief and Resettlement came.',
      'Ministry of Social Welfare, Relief and Resettlement',
      'shape',
    ],
  ])('%s: %s', (language, text, expected, sort) => {
    expect(mentionsOf(readMentions(language, text), 'actor').map((actor) => [actor.text, actor.sort])).toContainEqual([
      expected,
      sort,
    ]);
  });

  test('letters before people are people, not the body of the same letters', () => {
    const { mentions } = readMentions('id', 'IOM menyerahkan selimut kepada PMI warga negara Indonesia.');
    expect(mentions.filter((mention) => mention.type === 'actor').map(({ text }) => text)).toEqual(['IOM']);
  });

  test('letters in brackets mean the name before them', () => {
    const reading = readMentions('id', 'Tim Reaksi Cepat (TRC) datang. TRC membawa tenda.');
    const [name, , again] = mentionsOf(reading, 'actor');
    expect(again).toMatchObject({ text: 'TRC', antecedent: { text: name?.text } });
    expect(again?.record).toBeUndefined();
  });
});
