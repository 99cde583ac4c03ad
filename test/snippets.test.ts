/** What the README and the docs say to copy, on a running server that has read the samples. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MultiDirectedGraph, type DirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { openTestServer, type TestServer } from './support/api-server.js';
import { loadSamples } from './support/load-samples.js';

const ROOT = resolve(import.meta.dirname, '..');
const HERE = 'http://localhost:4000';
const run = promisify(execFile);

interface Snippet {
  readonly from: string;
  readonly language: string;
  readonly code: string;
}

const snippets: readonly Snippet[] = ['README.md', 'docs/api.md', 'docs/operations.md'].flatMap((from) =>
  [...readFileSync(join(ROOT, from), 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    from,
    language: language!,
    code: code!,
  })),
);

/** Commands over HTTP, each with the lines that it goes on in. */
const commands = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('curl '));
const programs = snippets.filter(({ language, code }) => language === 'python' && code.includes(HERE));
const told = ['README.md', 'docs/api.md', 'docs/operations.md']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');
/** Written as an address or as its path: with "?", so that it asks for something. */
const addresses = [...new Set([...told.matchAll(/\/v1\/[\w.-]+\?[^\s'"`)]+/g)].map(([path]) => path))];

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await openTestServer({ load: loadSamples });
  folder = await mkdtemp(join(tmpdir(), 'aidgraph-snippets-'));
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const here = (code: string): string => code.replaceAll(HERE, server.url).replaceAll('localhost:4000', server.url);
const testWith = (program: string, ...args: string[]) => (spawnSync(program, args).status === 0 ? test : test.skip);

test('there is something to copy for everyone', () => {
  expect(commands.length).toBeGreaterThanOrEqual(10);
  expect(programs.length).toBe(2);
  expect(addresses.length).toBeGreaterThanOrEqual(6);
});

test.each(addresses)('%s has rows', async (path) => {
  const response = await fetch(`${server.url}${path}`);
  const text = await response.text();
  expect({ status: response.status, text: text.slice(0, 200) }).toMatchObject({ status: 200 });
  if (path.includes('.gexf')) expect(text).toContain('<edge id="2"');
  else expect(text.split('\n').length).toBeGreaterThan(path.includes('.jsonl') ? 1 : 2);
});

testWith('curl', '--version').each(commands)('%s', async (line) => {
  // From the root, where schema/operations lies; what a command writes goes to the folder.
  const code = here(line).replaceAll(/> (\w+\.\w+)/g, `> ${folder}/$1`);
  const { stdout } = await run('sh', ['-c', code], { cwd: ROOT });
  const files = await readdir(folder);
  const written = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  expect(stdout + written.join('')).not.toBe('');
  expect(stdout).not.toContain('"errors"');
  if (stdout.startsWith('{"data"')) expect(stdout).not.toMatch(/"rows"\s*:\s*\[\]/);
});

test('the graph of an emergency opens in a parser that is not ours', async () => {
  const path = addresses.find((one) => one.includes('/v1/graph.gexf'))!;
  const text = await (await fetch(`${server.url}${path}`)).text();
  const graph = gexf.parse(MultiDirectedGraph as unknown as typeof DirectedGraph, text);
  expect(graph.order).toBe(8);
  expect(graph.size).toBe(13);
});

describe('programs in Python, where there is one', () => {
  for (const { code } of programs) {
    const needs = /^import (networkx|csv)/m.exec(code)![1]!;
    testWith(
      'python3',
      '-c',
      `import ${needs}`,
    )(`with ${needs}`, async () => {
      const { stdout } = await run('python3', ['-c', here(code)]);
      expect(stdout.split('\n')[0]).toMatch(
        needs === 'networkx' ? /8 nodes and 13 edges/ : /^International Organization for Migration 20\d\d /,
      );
    });
  }
});

test('a number leads to the sentence that says it', async () => {
  const path = addresses.find((one) => one.startsWith('/v1/events.jsonl?donor=org_iom'))!;
  const [first] = (await (await fetch(`${server.url}${path}`)).text()).split('\n');
  const { quote, quote_link } = JSON.parse(first!) as { quote: string; quote_link: string };
  expect(quote).toMatch(/2[.,]500/);
  expect(quote_link).toMatch(/^https:\/\/.*#:~:text=/);
});
