/** The verdicts on the pool hold what finds an event again, and no word of a text that is not ours. */
import { expect, test } from '@jest/globals';
import { readLines } from '../support/json-lines.js';

const rows = readLines<Record<string, string>>(new URL('../../bench/pool/verdicts.jsonl', import.meta.url));

test('each is one event, by offsets alone', () => {
  const spans = /^(?:\d+-\d+(?:,\d+-\d+)*)?$/;
  for (const { id, kind, modality, evidence, who, verdict, reason, commit, ...more } of rows) {
    expect(more).toEqual({});
    expect(id).toMatch(/^id-[0-9a-f]{12}$/);
    expect([kind, modality].join(' ')).toMatch(/^[A-Z]+ [A-Z]+$/);
    expect([evidence, ...(who ?? '').split(';')].every((part) => spans.test(part ?? 'none'))).toBe(true);
    expect(['right', 'wrong']).toContain(verdict);
    expect(reason?.length).toBeLessThan(40);
    expect(commit).toMatch(/^[0-9a-f]{7,}$/);
  }
});

test('no event is judged twice', () => {
  const keys = rows.map(({ id, kind, modality, evidence, who }) => [id, kind, modality, evidence, who].join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});
