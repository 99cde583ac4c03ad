/** Which days a year, a month or a day of a filter means. */
import { expect, test } from '@jest/globals';
import { lastDay, yearOf } from '../../api/filter/conditions.js';

test.each([
  ['2020', 2020, '2020-12-31'],
  ['2020-02', 2020, '2020-02-29'],
  ['2020-02-28', 2020, '2020-02-28'],
  // A year that somebody has begun to type is not one of the last century.
  ['0020', 20, '0020-12-31'],
  ['0099-02', 99, '0099-02-28'],
])('%s', (value, year, last) => {
  expect(yearOf(value)).toBe(year);
  expect(lastDay(value)).toBe(last);
});

test.each(['', '20', '0000', '0000-01-01', '2020-13', '2021-02-29', '2020-00', '2020-1', ' 2020'])(
  '"%s" is no date',
  (value) => {
    expect(() => lastDay(value)).toThrow('is not a date');
  },
);
