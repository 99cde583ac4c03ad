import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SETTINGS } from '../../cli/settings.js';

const operating = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');

test.each(SETTINGS.map((row) => [row.name, row] as const))(
  'docs/operating.md tells of %s as the code does',
  (_, row) => {
    const cells = operating
      .split('\n')
      .find((line) => line.startsWith(`| \`${row.name}\``))
      ?.split('|')
      .map((cell) => cell.trim());
    expect(cells?.slice(1, 4)).toEqual([`\`${row.name}\``, row.default === '' ? '' : `\`${row.default}\``, row.what]);
  },
);

test('docs/operating.md tells of no setting that the code does not know', () => {
  const known = new Set(SETTINGS.map((row) => row.name));
  const told = operating.match(/\bAIDGRAPH_[A-Z_]+\b|\b(?:DATABASE|REDIS)_URL\b/g) ?? [];
  expect(told.filter((name) => !known.has(name))).toEqual([]);
});
