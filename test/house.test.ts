/** The law of the house (ARCHITECTURE.md): which room may import which, held over every source file. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS = ['schema', 'etl', 'jobs', 'api', 'cli', 'test', 'bench'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** A law holds for an import when it returns undefined, and says otherwise what is broken. */
type Law = (edge: Import) => string | undefined;

const room = (file: string): string => file.split('/')[0]!;
const within = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  etl: ['schema'],
  jobs: ['etl', 'schema'],
  api: ['schema', 'jobs'],
  cli: ['api', 'jobs', 'etl', 'schema'],
  bench: ['cli', 'api', 'jobs', 'etl', 'schema', 'test'],
  test: ROOMS,
};

/** Modules of Node that read a file, a clock or the environment. `crypto` stays: a hash is a pure function. */
const IMPURE = /^node:(fs|net|http|https|child_process|process|dns|tls|worker_threads|timers|os|readline)/;
const PURE_FOLDERS = ['etl/transform', 'etl/extract/formats'];

export const LAWS: readonly Law[] = [
  ({ from, to }) =>
    ROOMS.includes(room(to)) && room(from) !== room(to) && !MAY_IMPORT[room(from)]!.includes(room(to))
      ? `${room(from)} may not import ${room(to)}`
      : undefined,
  ({ from, to }) =>
    room(from) === 'api' && room(to) === 'jobs' && to !== 'jobs/queues.ts'
      ? 'the only thing api takes from jobs is jobs/queues.ts'
      : undefined,
  ({ from, to }) =>
    PURE_FOLDERS.some((folder) => within(from, folder)) &&
    (IMPURE.test(to) || ['etl/load', 'etl/extract/fetch', 'etl/extract/confined'].some((folder) => within(to, folder)))
      ? 'transform and formats do no I/O'
      : undefined,
  ({ from, to }) =>
    within(from, 'etl/transform') && within(to, 'etl/extract') ? 'transform does not import extract' : undefined,
  ({ from, to }) => {
    const [pack, other] = [from, to].map((file) => /^etl\/transform\/languages\/([^/]+)\//.exec(file)?.[1]);
    return pack && other && pack !== other ? 'a language imports no other language' : undefined;
  },
  ({ from, to }) =>
    from.endsWith('.type.ts') && to.endsWith('.type.ts') && !to.endsWith('node.type.ts')
      ? 'types import no types: relations live in resolvers'
      : undefined,
  ({ from, to }) => (within(from, 'schema') && to === 'type-graphql' ? 'schema carries no decorators' : undefined),
];

function sourceFiles(): readonly string[] {
  return ROOMS.flatMap((name) =>
    readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...specifiers].map(([, specifier]) => ({
    from: file,
    to: specifier!.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier!)).replace(/\.js$/, '.ts')
      : specifier!,
  }));
}

const broken = (edges: readonly Import[]): readonly string[] =>
  edges.flatMap((edge) => LAWS.flatMap((law) => law(edge) ?? []).map((why) => `${edge.from} → ${edge.to}: ${why}`));

describe('the law of the house', () => {
  const files = sourceFiles();

  test('holds over every import', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(broken(files.flatMap(importsOf))).toEqual([]);
  });

  test.each([
    ['schema/ids.ts', 'etl/load/stage.ts'],
    ['etl/load/stage.ts', 'jobs/relay.ts'],
    ['api/server.ts', 'etl/load/stage.ts'],
    ['api/server.ts', 'jobs/relay.ts'],
    ['jobs/relay.ts', 'cli/settings.ts'],
    ['etl/transform/read-text.ts', 'node:fs'],
    ['etl/extract/formats/html/html.ts', 'etl/extract/fetch/fetcher.ts'],
    ['etl/extract/formats/table/xlsx.format.ts', 'etl/extract/confined/run-confined.ts'],
    ['etl/transform/languages/en/index.ts', 'etl/transform/languages/id/index.ts'],
    ['api/event/event.type.ts', 'api/document/document.type.ts'],
    ['schema/ids.ts', 'type-graphql'],
  ])('notices a planted violation: %s → %s', (from, to) => {
    expect(broken([{ from, to }])).toHaveLength(1);
  });

  test('transform reads no clock, no environment and no chance', () => {
    const guilty = files
      .filter((file) => PURE_FOLDERS.some((folder) => within(file, folder)))
      .filter((file) =>
        /\b(Date\.now|new Date\(\)|process\.(env|cwd|argv|hrtime)|Math\.random|performance\.now)\b/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect(guilty).toEqual([]);
  });

  test('there are no cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map(({ to }) => to)
          .filter((to) => files.includes(to)),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  test('names say what is in a file', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|manager|misc)(\.|\/)/.test(file));
    expect(vague).toEqual([]);
  });
});

/** The files of one cycle, or none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
