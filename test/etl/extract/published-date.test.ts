/** Dates of publication in the spellings of pages and files. */
import { expect, test } from '@jest/globals';
import { parsePublishedDate } from '../../../etl/extract/formats/published-date.js';

test.each([
  ['2020-08-27', '2020-08-27'],
  ['2020-08-27T23:30:00+07:00', '2020-08-27'],
  ['2020-08-26T23:30:00Z', '2020-08-26'],
  ['2020/8/7 10:15', '2020-08-07'],
  ['20200827', '2020-08-27'],
  ['2020-08', '2020-08'],
  ['2020', '2020'],
  ['27/08/2020', '2020-08-27'],
  ['08/27/2020', '2020-08-27'],
  ['27-8-2020', '2020-08-27'],
  ['Kamis, 27 Agustus 2020 | 09:15 WIB', '2020-08-27'],
  ['Diterbitkan: 4 Mei 2021 pukul 10.00', '2021-05-04'],
  ['Thu, 27 Aug 2020 08:00:00 +0700', '2020-08-27'],
  ['August 27th, 2020', '2020-08-27'],
  ['Posted on Sept. 3, 2019 at noon', '2019-09-03'],
  ['27 de agosto de 2020', '2020-08-27'],
  ['1er février 2021', '2021-02-01'],
  ['Desember 2019', '2019-12'],
  ['1598486400', '2020-08-27'],
  ['1598486400000', '2020-08-27'],
  ['29 Februari 2020', '2020-02-29'],
])('%s is %s', (written, value) => {
  expect(parsePublishedDate(written)).toMatchObject({ date: { value } });
});

test.each(['2020-13-45', '2020-02-30', '2021-02-29', '31 September 2020', '00/00/2020'])(
  '%s is impossible',
  (written) => {
    expect(parsePublishedDate(written)).toMatchObject({ issue: { code: 'DATE_IMPOSSIBLE' } });
  },
);

test.each(['', 'kemarin', 'Rp 27.000', 'Senin pagi'])('"%s" is no date', (written) => {
  expect(parsePublishedDate(written)).toMatchObject({ issue: { code: 'DATE_UNREADABLE' } });
});

test.each([
  ['2020-08-27', 'DAY'],
  ['2020-08', 'MONTH'],
  ['2020', 'YEAR'],
])('%s is exact to the %s', (written, precision) => {
  expect(parsePublishedDate(written)).toMatchObject({ date: { precision } });
});
