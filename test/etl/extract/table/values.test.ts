/** Numbers, dates, statuses, totals and several bodies in one cell, as tables write them. */
import { describe, expect, test } from '@jest/globals';
import { knownBodies } from '../../../../etl/extract/formats/table/known-bodies.js';
import { splitOrganizations } from '../../../../etl/extract/formats/table/row/split-organizations.js';
import { orderOf, readDate } from '../../../../etl/extract/formats/table/values/read-date.js';
import { readDecimal, readSum } from '../../../../etl/extract/formats/table/values/read-number.js';
import {
  beginsWithTotal,
  isNothing,
  isTotal,
  keyOfWords,
  STATUSES,
  tellsOfDistributing,
} from '../../../../etl/extract/formats/table/values/table-words.js';
import { organizations } from '../../../../schema/registry/organizations.js';

test.each([
  ['1,500', '1500'],
  ['1.500', '1500'],
  ['1 500', '1500'],
  ['1.500.000,25', '1500000.25'],
  ['1,500,000.25', '1500000.25'],
  ['2,5', '2.5'],
  ['007', '7'],
  ['-12.50', '-12.50'],
  ['١٢٠', '120'],
  ['1e3', '1000'],
  ['some', undefined],
  ['12-14', undefined],
])('%s is %s', (text, number) => {
  expect(readDecimal(text, false)).toBe(number);
});

test('in a workbook a point is a decimal point', () => {
  expect(readDecimal('12.345', true)).toBe('12.345');
});

test.each([
  ['USD 1,250.50', { amount: '1250.50', currency: 'USD' }],
  ['Rp 1.500.000', { amount: '1500000', currency: 'IDR' }],
  ['$40', { amount: '40', currency: 'USD' }],
  ['40 EUR', { amount: '40', currency: 'EUR' }],
  ['40', { amount: '40' }],
  ['40 sacks', undefined],
  ['40 EUR, 50 USD', undefined],
])('the sum %s', (text, sum) => {
  expect(readSum(text, false)).toEqual(sum);
});

test.each([
  ['27/08/2020', '2020-08-27'],
  ['08/27/2020', '2020-08-27'],
  ['03-18-14', '2014-03-18'],
  ['03/04/2021', '2021-04-03'],
  ['2020-08-27T00:00:00Z', '2020-08-27'],
  ['2020-08', '2020-08'],
  ['2020', '2020'],
  ['44070', '2020-08-27'],
  ['1 March 2015', '2015-03-01'],
  ['27 Agustus 2020', '2020-08-27'],
  ['février 2022', '2022-02'],
  ['Sept-21', '2021-09'],
  ['12 de dezembro de 2021', '2021-12-12'],
  ['آذار 2021', '2021-03'],
])('the date %s is %s', (text, value) => {
  expect(readDate(text, 'day-month')).toMatchObject({ value });
});

test.each([
  ['31/02/2021', 'impossible'],
  ['2020-13-45', 'impossible'],
  ['soon', undefined],
  ['February', undefined],
])('%s is no date', (text, reading) => {
  expect(readDate(text, 'day-month')).toBe(reading);
});

test('one date of a column shows the order of all of them', () => {
  expect(orderOf(['03/04/2021', '04/25/2021'])).toBe('month-day');
  expect(orderOf(['03/04/2021', '25/04/2021'])).toBe('day-month');
  expect(orderOf(['03/04/2021'])).toBeUndefined();
  expect(orderOf(['25/04/2021', '04/25/2021'])).toBeUndefined();
  expect(readDate('03/04/2021', 'month-day')).toMatchObject({ value: '2021-03-04' });
});

test.each([
  ['On-going', 'ONGOING'],
  ['En ejecución', 'ONGOING'],
  ['Finalizada', 'DONE'],
  ['Terminé', 'DONE'],
  ['Direncanakan', 'PLANNED'],
  ['قيد التنفيذ', 'ONGOING'],
  ['Em andamento', 'ONGOING'],
  ['Cancelled', 'NEGATED'],
  ['Suspended', undefined],
])('the status %s is %s', (text, modality) => {
  expect(STATUSES.get(keyOfWords(text))).toBe(modality);
});

test.each(['Total', 'Sous-total', 'JUMLAH', 'Gran Total', 'المجموع', 'Total général'])('%s is a total', (text) => {
  expect(isTotal(text)).toBe(true);
});

test('a name that begins like a total is none', () => {
  expect([isTotal('Total Landcare'), beginsWithTotal('Total Kabupaten Sigi'), isTotal('Jumla')]).toEqual([
    false,
    true,
    false,
  ]);
});

test.each(['', ' - ', 'N/A', '#REF!', 'tidak ada', '...'])('"%s" says nothing', (text) => {
  expect(isNothing(text)).toBe(true);
});

test.each([
  ['Distribución de kits de higiene', true],
  ['Penyaluran sembako', true],
  ['توزيع سلال غذائية', true],
  ['Training of teachers', false],
])('%s tells of distributing: %s', (activity, tells) => {
  expect(tellsOfDistributing(activity)).toBe(tells);
});

describe('several bodies in one cell', () => {
  const known = knownBodies(organizations);
  test.each([
    ['UNICEF; WFP', ['UNICEF', 'WFP']],
    ['UNICEF, WFP / UNHCR', ['UNICEF', 'WFP', 'UNHCR']],
    ['ECHO/WFP', ['ECHO/WFP']],
    ['ABC, DEF', ['ABC', 'DEF']],
    ['UNICEF and WFP', ['UNICEF', 'WFP']],
    ['USAID/BHA', ['USAID/BHA']],
    ['ACT/DCA', ['ACT/DCA']],
    ['Ambassadors of Dialogue, Climate and Reintegration', ['Ambassadors of Dialogue, Climate and Reintegration']],
    ['EU (ECHO, EuropAid, Trust Fund)', ['EU (ECHO, EuropAid, Trust Fund)']],
    ['Lumeka & Sons', ['Lumeka & Sons']],
    ['Lumeka\nElstow Relief', ['Lumeka', 'Elstow Relief']],
  ])('%s', (cell, names) => {
    expect(splitOrganizations(cell, { known, areDonors: false })).toEqual(names);
  });

  test.each([
    ['ECHO/WFP', ['ECHO', 'WFP']],
    ['Norway & Netherlands', ['Norway', 'Netherlands']],
    ['USAID/BHA', ['USAID/BHA']],
    ['OCHA/XYZ', ['OCHA/XYZ']],
  ])('donors: %s', (cell, names) => {
    expect(splitOrganizations(cell, { known, areDonors: true })).toEqual(names);
  });
});
