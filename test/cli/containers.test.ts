/** Dockerfile and compose.yaml against what they rely on: files, commands, settings, routes. No docker runs here. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { format } from 'prettier';
import { readSettings, SETTINGS } from '../../cli/settings.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const dockerfile = read('Dockerfile').replaceAll(/\\\n\s*/g, '');
const compose = read('compose.yaml');
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string>; engines: { node: string } };

const lines = (instruction: string): readonly string[] =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${instruction} (.+)$`, 'gm'))].map((match) => match[1]!);

describe('Dockerfile', () => {
  const copied = lines('COPY').map((line) => line.split(' '));

  test('copies files that are there, and that .dockerignore lets through', () => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    const fromHere = copied.filter(([first]) => !first!.startsWith('--')).flatMap((words) => words.slice(0, -1));
    expect(fromHere.length).toBeGreaterThan(8);
    expect(fromHere.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(fromHere.filter((path) => ignored.includes(path))).toEqual([]);
  });

  test('takes every room that is compiled along', () => {
    const rooms = (JSON.parse(read('tsconfig.build.json')) as { include: string[] }).include;
    for (const name of rooms) expect(copied).toContainEqual([name, name]);
  });

  test('runs commands and scripts that there are, as nobody special, on the port that is told', () => {
    for (const [, script] of dockerfile.matchAll(/npm run (\w+)/g)) expect(manifest.scripts).toHaveProperty(script!);
    const [command, ...options] = JSON.parse(lines('CMD').at(-1)!) as string[];
    const source = read(`cli/commands/${command}.command.ts`);
    for (const option of options) expect(source).toContain(`'${option}'`);
    expect(existsSync(join(ROOT, (JSON.parse(lines('ENTRYPOINT')[0]!) as string[])[1]!))).toBe(true);
    expect(lines('USER')).toEqual(['node']);
    expect(lines('EXPOSE')).toEqual([String(readSettings({}).port)]);
    const [major] = /\d+/.exec(manifest.engines.node)!;
    for (const from of lines('FROM')) expect(from).toMatch(new RegExp(`^node:${major}-slim`));
  });

  test('is healthy when /ready says so', () => {
    expect(lines('HEALTHCHECK')[0]).toMatch(/\/ready/);
    expect(read('api/health/health.router.ts')).toContain("'/ready'");
  });

  test('names settings that there are', () => {
    const names = lines('ENV').flatMap((line) => [...line.matchAll(/(\w+)=/g)].map((match) => match[1]!));
    const known = new Set([...SETTINGS.map(({ name }) => name), 'NODE_ENV']);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  const service = (name: string): string => new RegExp(`^  ${name}:\\n((?:(?:    .*)?\\n)+)`, 'm').exec(compose)![1]!;

  test('is YAML', async () => {
    await expect(format(compose, { parser: 'yaml', singleQuote: true, printWidth: 120 })).resolves.toBe(compose);
  });

  test('gives the app settings that there are, and values that are accepted', () => {
    const given = [...service('app').matchAll(/^      ([A-Z_]+): (.+)$/gm)].map(
      ([, name, value]) =>
        [
          name!,
          value!.replaceAll(/\$\{(\w+):-?([^}]*)\}/g, (_, _name, or: string) => or.replace(/^\?.*/, 'x')),
        ] as const,
    );
    expect(given.length).toBeGreaterThan(3);
    const known = new Set(SETTINGS.map(({ name }) => name));
    expect(given.map(([name]) => name).filter((name) => !known.has(name))).toEqual([]);
    const settings = readSettings(Object.fromEntries(given));
    expect(settings.databaseUrl).toBe('postgres://aidgraph:x@postgres:5432/aidgraph');
    expect(service('app')).toContain(`4000:${settings.port}'`);
  });

  test('lets what runs end before it kills', () => {
    const seconds = Number(/stop_grace_period: (\d+)s/.exec(compose)![1]);
    expect(seconds).toBeGreaterThan(readSettings({}).drainSeconds);
  });

  test('the Redis keeps what it is given, and comes only when it is asked for', () => {
    expect(service('redis')).toMatch(/'--appendonly', 'yes', '--maxmemory-policy', 'noeviction'/);
    expect(service('redis')).toMatch(/profiles: \[redis\]/);
  });

  test.each(['postgres', 'redis'])('%s has a health check', (name) => {
    expect(service(name)).toMatch(/healthcheck:\n\s+test:/);
  });
});
