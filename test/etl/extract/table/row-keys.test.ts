/** A row is named by what it says, never by where it stands. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCountedNumbers } from '../../../../etl/extract/formats/table/row/counted-numbers.js';
import { createRowKeys } from '../../../../etl/extract/formats/table/row/row-keys.js';

test('numbers are counted as a Map would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 5000 }), (numbers) => {
      const [counted, known] = [createCountedNumbers(), new Map<number, number>()];
      for (const number of numbers) {
        expect(counted.count(number)).toBe(known.get(number) ?? 0);
        known.set(number, (known.get(number) ?? 0) + 1);
      }
    }),
    { numRuns: 20 },
  );
});

test('equal rows differ, and rows keep their keys where others are put in', () => {
  const keysOf = (rows: readonly (readonly string[])[]): readonly string[] => {
    const { keyOf } = createRowKeys();
    return rows.map((cells) => keyOf(cells, undefined));
  };
  const [a, b] = [
    ['Lumeka', 'soap'],
    ['Orrin', 'rice'],
  ];
  const [first, second, third] = keysOf([a, b, a]);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(keysOf([['new'], b, a, a])).toEqual([expect.any(String), second, first, third]);
});

test('an identifier names a row until a second has it', () => {
  const { keyOf } = createRowKeys();
  expect([keyOf(['x'], 'A-1'), keyOf(['y'], 'A-1'), keyOf(['z'], 'A-2')]).toEqual([
    'id:A-1',
    expect.stringMatching(/^id:A-1:[0-9a-f]{12}$/),
    'id:A-2',
  ]);
});
