/** Docs that name every command, room, issue and dead letter, and links that lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { MAX_PAGE } from '../api/connection/page-args.js';
import { MAX_ERRORS } from '../api/error-plugin.js';
import { MAX_COST } from '../api/limits/cost.js';
import { MAX_INPUT_DEPTH, MAX_INPUT_OBJECTS, MAX_INPUT_VALUES } from '../api/limits/input-limits.js';
import { MAX_ALIASES, MAX_DEPTH, MAX_FIELDS, MAX_TOKENS } from '../api/limits/shape-rule.js';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

test('every room stands in ARCHITECTURE.md', () => {
  const rooms = readdirSync(ROOT, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        !['node_modules', 'dist', 'bin', 'coverage'].includes(entry.name),
    )
    .map(({ name }) => name);
  expect(rooms.filter((room) => !read('ARCHITECTURE.md').includes(`\`${room}/\``))).toEqual([]);
});

test('every command stands in the README or the operating guide', () => {
  const commands = readdirSync(join(ROOT, 'cli/commands')).map((name) => name.replace('.command.ts', ''));
  const told = read('README.md') + read('docs/operating.md');
  expect(commands.filter((command) => !told.includes(`aidgraph ${command}`) && command !== 'start')).toEqual([]);
  expect(told).toContain('npm start');
});

describe('docs/issues.md', () => {
  const told = read('docs/issues.md');
  const sources = [...files('etl', '.ts'), ...files('cli', '.ts')].map(read).join('\n');

  test('tells of every issue that the code raises', () => {
    const raised = new Set([...sources.matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1]!));
    expect(raised.size).toBeGreaterThan(8);
    expect([...raised].filter((code) => !told.includes(`\`${code}\``))).toEqual([]);
  });

  test('tells of every reason that an input can be given up for', () => {
    const thrown = new Set([...sources.matchAll(/AidgraphError\(\s*'([A-Z_]+)'/g)].map((match) => match[1]!));
    const ofTheCommandLine = new Set(['USAGE', 'CONFIGURATION', 'UNREACHABLE', 'NOT_FOUND', 'FAILURE']);
    expect([...thrown].filter((code) => !ofTheCommandLine.has(code) && !told.includes(`\`${code}\``))).toEqual([]);
  });
});

describe('docs/limits.md', () => {
  const told = read('docs/limits.md');

  test('tells of every error code of the API', () => {
    const type = /export type ApiErrorCode =([^;]+);/.exec(read('api/errors.ts'))![1]!;
    const codes = [...type.matchAll(/'([A-Z_]+)'/g)].map((match) => match[1]!);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !told.includes(`\`${code}\``))).toEqual([]);
  });

  test.each([
    ['cost', MAX_COST],
    ['depth', MAX_DEPTH],
    ['fields, aliases', MAX_FIELDS],
    ['fields, aliases', MAX_ALIASES],
    ['tokens', MAX_TOKENS],
    ['a page (`first`, `last`)', MAX_PAGE],
    ['input objects', MAX_INPUT_OBJECTS],
    ['input objects', MAX_INPUT_DEPTH],
    ['values, and characters', MAX_INPUT_VALUES],
    ['errors in an answer', MAX_ERRORS],
  ])('tells of the limit of %s: %d', (name, limit) => {
    const row = told.split('\n').find((line) => line.startsWith(`| ${name}`));
    expect(row).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`));
  });
});

test('links between documents lead somewhere', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...files('docs', '.md')];
  const dead = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map((match) => match[1]!)
      .filter((target) => !existsSync(resolve(ROOT, dirname(document), target)))
      .map((target) => `${document} → ${target}`),
  );
  expect(dead).toEqual([]);
});
