/**
 * Kills the API server with -9, again and again, while clients ask it and a worker takes in documents that are handed in
 * through it; a new one takes its place each time. Clients try again; nothing else may notice. Exits 1 when anything was
 * lost, doubled, answered wrongly, or when the worker stumbled.
 *
 *   npm run chaos:api -- --documents 120 --kills 8 --clients 24
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createKey, hashKey } from '../../api/key/api-key.js';
import { insertKey } from '../../api/key/api-key.query.js';
import { openPreparedRuntime } from '../../cli/prepare-database.js';
import { readSettings } from '../../cli/settings.js';
import { generateDocument } from './documents.js';
import { readOutcome } from './outcome.js';
import { makeHome, serve, start, type Served } from '../serving/served.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '120' },
    kills: { type: 'string', default: '8' },
    clients: { type: 'string', default: '24' },
  },
});
const documents = Number(values.documents);
const kills = Number(values.kills);
const FINISH_WITHIN_MS = 120_000;

const home = await makeHome();
const env = { ...home.env, PORT: String(await freePort()), AIDGRAPH_ANONYMOUS_POINTS: '0', AIDGRAPH_KEY_POINTS: '0' };
const runtime = await openPreparedRuntime(readSettings(env));
const worker = start(['work'], env);
let server: Served = await serve(env);
const { url } = server;
const seen = { answers: 0, retries: 0, wrong: 0 };
try {
  const key = createKey();
  await insertKey(runtime.db, { name: 'chaos', hash: hashKey(key), scopes: ['submit'], expiresAt: null });
  const state = { isOver: false };
  const readers = Array.from({ length: Number(values.clients) }, () => read(state));
  const [submissions] = await Promise.all([submitAll(key), killAll()]);
  await waitUntilDone(submissions);
  state.isOver = true;
  await Promise.all(readers);
  const drained = await server.kill('SIGTERM');
  worker.kill('SIGTERM');
  const [workerCode] = (await once(worker, 'exit')) as [number | null];
  const outcome = await readOutcome(runtime.db);
  const found = {
    documents: outcome.rows.document,
    loads: outcome.finishedLoads,
    deadLetters: outcome.deadLetters,
    reruns: outcome.reruns,
  };
  console.table([{ kills, ...seen, ...found, workerCode, drainMs: drained.ms, drainCode: drained.code }]);
  const isRight =
    outcome.rows.document === documents &&
    outcome.finishedLoads === documents &&
    outcome.deadLetters === 0 &&
    outcome.unsent === 0 &&
    seen.wrong === 0 &&
    new Set(submissions).size === documents &&
    workerCode === 0 &&
    drained.code === 0;
  console.log(isRight ? 'Clients retried; nothing else noticed.' : 'Something was lost, doubled or wrong.');
  process.exitCode = isRight ? 0 : 1;
} finally {
  worker.kill('SIGKILL');
  await runtime.close();
  await home.remove();
}

async function killAll(): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    await sleep(500 + Math.random() * 1500);
    await server.kill('SIGKILL');
    server = await serve(env);
  }
}

/** Each is handed in until the server says that it has it; a text handed in twice is one. */
async function submitAll(key: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 0; number < documents; number++) {
    const { text, published } = generateDocument(number);
    const { submitDocument } = await insist<{ submitDocument: { submission: { id: string } } }>(
      'mutation ($input: SubmitDocumentInput!) { submitDocument(input: $input) { submission { id } } }',
      { input: { text, publishedAt: published, source: 'Chaos' } },
      { authorization: `Bearer ${key}` },
    );
    ids.push(submitDocument.submission.id);
    await sleep(((kills * 2000) / documents) * Math.random());
  }
  return ids;
}

/** What is true of the database at any moment: no more events with parties than events, and every list within its page. */
async function read(state: { readonly isOver: boolean }): Promise<void> {
  while (!state.isOver) {
    const { events, organization } = await insist<{
      events: { totalCount: number; nodes: { id: string; evidence: { quote: string }[] }[] };
      organization: { name: string };
    }>(
      '{ events(first: 10) { totalCount nodes { id evidence(first: 1) { quote } } } organization(name: "IOM") { name } }',
    );
    seen.answers += 1;
    const isWhole = events.nodes.every(({ evidence }) => evidence.length > 0 && evidence[0]!.quote !== '');
    if (!isWhole || organization === null || events.nodes.length > Math.min(events.totalCount, 10)) seen.wrong += 1;
  }
}

async function insist<T>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> {
  for (let attempt = 0; attempt < 400; attempt++) {
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(20_000),
      });
      const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
      if (errors === undefined) return data;
      console.error(errors[0]!.message);
      seen.wrong += 1;
    } catch {
      seen.retries += 1;
    }
    await sleep(50 + Math.random() * 100);
  }
  throw new Error(`No answer to: ${query}`);
}

async function waitUntilDone(ids: readonly string[]): Promise<void> {
  const deadline = Date.now() + FINISH_WITHIN_MS;
  for (const id of ids) {
    while (Date.now() < deadline) {
      const { submission } = await insist<{ submission: { state: string } | null }>(
        'query ($id: ID!) { submission(id: $id) { state } }',
        { id },
      );
      if (submission !== null && ['DONE', 'FAILED'].includes(submission.state)) break;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
