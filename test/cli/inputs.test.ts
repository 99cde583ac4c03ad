/** From names on the command line to bytes: what cannot be read is told by its name, and stops nothing beside it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { takeInInputs } from '../../cli/ingest-inputs.js';
import { expandInputs } from '../../cli/inputs.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-inputs-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

async function makeFolder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const made = join(folder, name);
  await mkdir(made);
  for (const [file, text] of Object.entries(files)) await writeFile(join(made, file), text);
  return made;
}

const UNTOLD = { hints: {}, signal: new AbortController().signal };

test('a folder is walked by name, through links too, and a link that leads nowhere is told', async () => {
  const elsewhere = await makeFolder('elsewhere', { 'inner.txt': 'inner' });
  const walked = await makeFolder('walked with ünïcode', { 'b.txt': 'b', 'a 1.txt': 'a', '.hidden': 'h' });
  await symlink(join(elsewhere, 'inner.txt'), join(walked, 'linked.txt'));
  await symlink(elsewhere, join(walked, 'linked'));
  await symlink('.', join(walked, 'loop'));
  await symlink(join(folder, 'nowhere'), join(walked, 'broken'));
  const { inputs, errors } = await expandInputs([walked]);
  expect(inputs.map(({ name }) => relative(walked, name))).toEqual([
    'a 1.txt',
    'b.txt',
    'linked.txt',
    'linked/inner.txt',
  ]);
  expect(errors.map(({ name, error }) => [relative(walked, name), error.code])).toEqual([['broken', 'NOT_FOUND']]);
});

test('a folder without files gave nothing', async () => {
  const { inputs, errors } = await expandInputs([await makeFolder('hollow', { '.hidden': 'h' })]);
  expect(inputs).toEqual([]);
  expect(errors.map(({ error }) => error.code)).toEqual(['EMPTY_INPUT']);
});

test('a file that is gone when its turn comes stops no other', async () => {
  const moving = await makeFolder('moving', { '1.txt': 'the first', '2.txt': 'the second', '3.txt': 'the third' });
  const { inputs } = await expandInputs([moving]);
  await rm(join(moving, '2.txt'));
  const { taken, errors } = await takeInInputs(database.db, inputs, UNTOLD);
  expect(taken.map(({ name }) => relative(moving, name))).toEqual(['1.txt', '3.txt']);
  expect(errors.map(({ name, error }) => [relative(moving, name), error.code])).toEqual([['2.txt', 'NOT_FOUND']]);
});

test('a pipe, which can be read but once, is taken in', async () => {
  const pipe = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);
  const [{ inputs }] = await Promise.all([expandInputs([pipe]), writeFile(pipe, 'through a pipe')]);
  const { taken, errors } = await takeInInputs(database.db, inputs, UNTOLD);
  expect({ taken: taken.length, errors }).toEqual({ taken: 1, errors: [] });
});
