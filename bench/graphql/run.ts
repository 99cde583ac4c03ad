/**
 * Measures aidgraph's GraphQL beside PostGraphile 5 and a raw node:http + pg server, on one database of made-up events, in turn:
 * `npm run bench:graphql -- [--events 300000] [--rounds 5] [--seconds 3] [--connections 16] [--url <a filled database>]`.
 * Answers are compared before anything is timed. What counts are the ratios, round by round: the machine is shared.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { ChildProcess } from 'node:child_process';
import { sql } from 'kysely';
import { createPool } from '../../cli/database/pools.js';
import { settleFlows } from '../../etl/load/flows/follow-events.js';
import { createDatabase, type Database } from '../../schema/database.js';
import { loadBundledReference } from '../../test/support/pipeline.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { fill } from './fill.js';
import { httpRequest, load } from './load.js';
import { FLOWS, QUESTIONS, type Question } from './operations.js';
import { AIDGRAPH_SERVERS, OTHER_SERVERS, type Server, type Variables } from './servers.js';

const { values: given } = parseArgs({
  options: {
    events: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    url: { type: 'string' },
  },
});
const connections = Number(given.connections);
const SERVERS = [...AIDGRAPH_SERVERS, ...OTHER_SERVERS];
const VARIABLE_SETS = 256;
const ORGANIZATIONS = 5000;

async function makeDatabase(): Promise<{ url: string; db: Database }> {
  process.env.AIDGRAPH_TEST_HOME = await makeRunFolder();
  const database = await createTestDatabase();
  await loadBundledReference(database.db);
  const seconds = await fill(database.db, { events: Number(given.events), organizations: ORGANIZATIONS });
  await settleFlows(database.db);
  console.log(`${given.events} events in ${seconds.toFixed(0)} s: ${database.url}`);
  return database;
}

/** PostGraphile searches by a function. */
const addSearch = (db: Database) =>
  sql`create or replace function bench_search(words text) returns setof event language sql stable as $$
    select * from event where search @@ websearch_to_tsquery('simple', words) and band = 'PUBLISH'
    order by coalesce(date_from, date '0001-01-01') desc, id $$`.execute(db);

/** The organizations that events name most come most, as in life. */
async function makeVariables(db: Database): Promise<Readonly<Record<Question, readonly Variables[]>>> {
  const { rows } = await sql<{ id: string; country: string; day: string; words: string }>`
    select o.id, w.country, e.date_from::text as day, concat(substring(o.name from '\d+$'), ' ', i.description) as words
    from event e join event_party p on p.event_id = e.id and p.role = 'DONOR' join organization o on o.id = p.organization_id
    join event_place w on w.event_id = e.id join event_item i on i.event_id = e.id and i.ordinal = 0 order by md5(e.id) limit ${VARIABLE_SETS}`.execute(
    db,
  );
  return {
    organization: rows.map(({ id }) => ({ id })),
    tiny: rows.map(({ id }) => ({ id })),
    country: rows.map(({ country, day }) => ({
      country,
      from: `${day.slice(0, 4)}-01-01`,
      to: `${day.slice(0, 4)}-12-31`,
    })),
    // What the name of a body has alone, and a thing: "1661 tents".
    search: rows.map(({ words }) => ({ text: words })),
  };
}

async function waitFor({ port }: Server): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
    await sleep(200);
  }
  throw new Error(`nothing answers on port ${port}`);
}

async function ask(server: Server, question: Question, variables: Variables): Promise<unknown> {
  const [head, body] = server.request(question, variables).toString().split('\r\n\r\n', 2);
  const path = head!.split(' ')[1]!;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers, body: body! });
  const { data, errors } = (await answer.json()) as { data: never; errors?: unknown };
  if (errors) throw new Error(`${server.name} answers ${question} with ${JSON.stringify(errors)}`);
  return server.read(question, data);
}

async function compareAnswers(variables: Readonly<Record<Question, readonly Variables[]>>): Promise<void> {
  for (const question of QUESTIONS) {
    for (const set of variables[question].slice(0, 5)) {
      const [ours, ...others] = await Promise.all(SERVERS.map((server) => ask(server, question, set)));
      for (const [i, other] of others.entries()) {
        if (isDeepStrictEqual(other, ours)) continue;
        const shown = (value: unknown) => JSON.stringify(value).slice(0, 2000);
        throw new Error(
          `${question} ${JSON.stringify(set)}: ${SERVERS[i + 1]!.name} answers\n${shown(other)}\naidgraph\n${shown(ours)}`,
        );
      }
    }
  }
  console.log('answers are equal');
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

async function measure(question: Question, variables: readonly Variables[]): Promise<void> {
  const rates = new Map(SERVERS.map(({ name }) => [name, [] as number[]]));
  const times = new Map(SERVERS.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < Number(given.rounds); round += 1) {
    for (const server of round % 2 === 0 ? SERVERS : SERVERS.toReversed()) {
      const requests = variables.map((set) => server.request(question, set));
      const milliseconds = (round < 0 ? 1 : Number(given.seconds)) * 1000;
      const loaded = await load({ port: server.port, requests, connections, milliseconds });
      if (loaded.failures > 0) throw new Error(`${server.name} failed ${loaded.failures} times on ${question}`);
      if (round < 0) continue;
      rates.get(server.name)!.push(loaded.perSecond);
      times.get(server.name)!.push(loaded.median);
    }
  }
  const figures = SERVERS.map(
    ({ name }) => `${name} ${median(rates.get(name)!).toFixed(0)}/s ${median(times.get(name)!).toFixed(1)} ms`,
  );
  console.log(`${question.padEnd(13)} ${figures.join(' | ')}`);
  for (const { name } of AIDGRAPH_SERVERS) {
    const ratios = OTHER_SERVERS.map((other) => {
      const byRound = rates.get(name)!.map((rate, i) => rate / rates.get(other.name)![i]!);
      return `${median(byRound).toFixed(2)} × ${other.name}`;
    });
    console.log(`${''.padEnd(13)} ${name.padEnd(8)} ${ratios.join(', ')}`);
  }
}

async function measureFlows({ name, port }: Server): Promise<void> {
  const requests = Array.from({ length: 20 }, (_, n) =>
    httpRequest('/graphql', JSON.stringify({ query: FLOWS, variables: { year: String(2005 + n) } })),
  );
  const loadOf = (at: number, milliseconds: number) => load({ port, requests, connections: at, milliseconds });
  await loadOf(connections, 2000);
  for (const at of [1, connections]) {
    const { perSecond, median: ms, failures } = await loadOf(at, Number(given.seconds) * 1000);
    if (failures > 0) throw new Error(`flows failed ${failures} times`);
    console.log(
      `flows         ${name.padEnd(8)} ${perSecond.toFixed(0)}/s ${ms.toFixed(1)} ms at the median, ${at} connections`,
    );
  }
}

const filled = given.url === undefined ? await makeDatabase() : undefined;
const url = filled?.url ?? given.url!;
const db = filled?.db ?? createDatabase(createPool(url, { max: 2, name: 'bench' }));
await addSearch(db);
const children: ChildProcess[] = SERVERS.map(({ start }) => start(url));
try {
  await Promise.all(SERVERS.map(waitFor));
  const variables = await makeVariables(db);
  await compareAnswers(variables);
  for (const question of QUESTIONS) await measure(question, variables[question]);
  for (const server of AIDGRAPH_SERVERS) await measureFlows(server);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await db.destroy();
  if (filled) await clearRunFolder(process.env.AIDGRAPH_TEST_HOME!);
}
process.exit(0);
