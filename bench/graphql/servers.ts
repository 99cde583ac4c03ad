/** The servers that are measured, each a process of its own on a port of its own. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { AIDGRAPH, POSTGRAPHILE, READ_POSTGRAPHILE, type Question } from './operations.js';
import { httpRequest } from './load.js';

export type Variables = Readonly<Record<string, string>>;

export interface Server {
  readonly name: string;
  readonly port: number;
  readonly start: (url: string) => ChildProcess;
  readonly request: (question: Question, variables: Variables) => Buffer;
  /** Its answer in the shape of aidgraph's. */
  readonly read: (question: Question, data: never) => unknown;
}

const here = import.meta.dirname;
const root = join(here, '../..');
/** Out of the way of the house's own tools. */
const POSTGRAPHILE_FOLDER = join(root, 'node_modules/.cache/aidgraph-bench-postgraphile');
const said: SpawnOptions = { stdio: ['ignore', 'ignore', 'inherit'] };

/** PostGraphile 5 needs Node 22: both come from npm, into a folder of their own. */
function installPostgraphile(): void {
  cpSync(join(here, 'postgraphile'), POSTGRAPHILE_FOLDER, { recursive: true });
  if (existsSync(join(POSTGRAPHILE_FOLDER, 'node_modules/.bin/node'))) return;
  console.log('installing PostGraphile and its Node …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: POSTGRAPHILE_FOLDER, stdio: 'ignore' });
}

/** @param keptAnswersMb 0 works each answer out anew */
const aidgraph = (name: string, port: number, keptAnswersMb: number): Server => ({
  name,
  port,
  start: (url) =>
    spawn(process.execPath, [join(root, 'bin/aidgraph.js'), 'serve'], {
      ...said,
      env: {
        ...process.env,
        DATABASE_URL: url,
        PORT: String(port),
        AIDGRAPH_ANONYMOUS_POINTS: '0',
        AIDGRAPH_LOG_LEVEL: 'warn',
        AIDGRAPH_KEPT_ANSWERS_MB: String(keptAnswersMb),
      },
    }),
  request: (question, variables) => httpRequest('/graphql', JSON.stringify({ query: AIDGRAPH[question], variables })),
  read: (_question, data) => data,
});

/** As it comes, with answers kept while the data stay the same; and working each answer out anew. */
export const AIDGRAPH_SERVERS: readonly Server[] = [aidgraph('aidgraph', 4801, 32), aidgraph('anew', 4804, 0)];

/** What aidgraph is measured against. */
export const OTHER_SERVERS: readonly Server[] = [
  {
    name: 'postgraphile',
    port: 4802,
    start: (url) => {
      installPostgraphile();
      const node = join(POSTGRAPHILE_FOLDER, 'node_modules/.bin/node');
      const env = { ...process.env, GRAPHILE_ENV: 'production' };
      return spawn(node, [join(POSTGRAPHILE_FOLDER, 'server.js'), url, '4802'], { ...said, env });
    },
    request: (question, variables) =>
      httpRequest('/graphql', JSON.stringify({ query: POSTGRAPHILE[question], variables })),
    read: (question, data) => READ_POSTGRAPHILE[question](data),
  },
  {
    name: 'raw',
    port: 4803,
    start: (url) => spawn(process.execPath, ['--import', 'tsx', join(here, 'raw-server.ts'), url, '4803'], said),
    request: (name, variables) => httpRequest('/', JSON.stringify({ name, values: Object.values(variables) })),
    read: (_question, data) => data,
  },
];
