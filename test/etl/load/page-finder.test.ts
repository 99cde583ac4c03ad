/** Pages are counted by the form feeds before an offset. */
import { expect, test } from '@jest/globals';
import { pageFinder } from '../../../etl/load/page-finder.js';

test.each([
  ['One.\n\f\nTwo.', [0, 4, 6, 9], [1, 1, 2, 2]],
  ['\f\fThird.', [0, 1, 2, 7], [1, 2, 3, 3]],
])('%j', (text, offsets, pages) => {
  expect(offsets.map((offset) => pageFinder(text)?.(offset))).toEqual(pages);
});

test('a text without form feeds has no pages', () => expect(pageFinder('One.\n\nTwo.')).toBeUndefined());
