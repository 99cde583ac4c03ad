/** What the server computes is put in where PostgreSQL left a mark, and nowhere else. */
import { expect, test } from '@jest/globals';
import { computeMarked } from '../../../api/plan/computed.js';
import type { Compute } from '../../../api/plan/planned-field.js';

const loud: Compute = ([text]) => String(text).toUpperCase();
const second: Compute = ([, two]) => two;

test.each([
  ['one value', '{"a":["\\u00010", "b"]}', '{"a":"B"}'],
  ['with brackets, quotation marks and backslashes in it', '["\\u00010", "a ] \\"[ \\\\"]', '"A ] \\"[ \\\\"'],
  ['numbers and null', '["\\u00011", 1.5, null]', 'null'],
  ['several', '[["\\u00010", "a"], ["\\u00011", "b", 2]]', '["A", 2]'],
  ['none', '{"a":["b"]}', '{"a":["b"]}'],
  ['a mark inside a text', '{"a":"[\\"\\u00010\\", \\"b\\"]"}', '{"a":"[\\"\\u00010\\", \\"b\\"]"}'],
])('%s', (_name, json, expected) => {
  expect(computeMarked(json, [loud, second])).toBe(expected);
});

test('a long answer takes no long time', () => {
  const json = `[${'["\\u00010", "a ] \\" ["],'.repeat(100_000)}0]`;
  const begun = performance.now();
  expect(computeMarked(json, [loud]).length).toBe(`[${'"A ] \\" [",'.repeat(100_000)}0]`.length);
  expect(performance.now() - begun).toBeLessThan(2000);
});
