/** No pattern of ours can be made to run for minutes: recheck looks for catastrophic backtracking in each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { checkSync } from 'recheck';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS = ['schema', 'etl', 'jobs', 'api', 'cli'];

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal below a node of the syntax tree. */
function findPatterns(node: unknown, file: string): readonly Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
  if (type === 'RegExpLiteral') return [{ file, source: pattern!, flags: flags! }];
  return Object.values(node).flatMap((child) => findPatterns(child, file));
}

function patternsOf(file: string): readonly Pattern[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return findPatterns(parseSync(source, { syntax: 'typescript', decorators: true }), file);
}

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('generated'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

test('no regular expression backtracks catastrophically', () => {
  const patterns = files.flatMap(patternsOf);
  const unique = [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
  expect(unique.length).toBeGreaterThan(50);
  const dangerous = unique
    .map((one) => ({
      ...one,
      verdict: checkSync(one.source, one.flags, { timeout: 5_000, maxAttackStringSize: 4_000 }),
    }))
    .filter(({ verdict }) => verdict.status === 'vulnerable')
    .map(({ file, source, flags }) => `${file}: /${source}/${flags}`);
  expect(dangerous).toEqual([]);
}, 300_000);

test('recheck does find a dangerous one', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});

test('patterns are literals, so that they can be checked', () => {
  const built = files.filter((file) => /new RegExp\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(built).toEqual([]);
});
