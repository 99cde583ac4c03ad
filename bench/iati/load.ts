/**
 * Measures IATI into PostgreSQL, end to end: a worker process of its own reads, loads and stops. `npm run build && npx tsx
 * bench/iati/load.ts [--megabytes 200] [--kills 0]`. With kills a second worker is killed with -9 that often, at random points, and
 * the final tables are compared with those of the undisturbed run. PostgreSQL is the bench's own and is not killed here (`npm run chaos` is).
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { createTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';
import { generate } from './generate.js';

const { values } = parseArgs({ options: { megabytes: { type: 'string' }, kills: { type: 'string' } } });
const megabytes = Number(values.megabytes ?? 200);
const kills = Number(values.kills ?? 0);
/** Of Linux's /proc. */
const TICKS_A_SECOND = 100;
const CLI = fileURLToPath(new URL('../../bin/aidgraph.js', import.meta.url));

const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const file = join(folder, 'activities.xml');

/** A reserved job of a killed worker is taken over after two seconds. */
const start = ({ url }: TestDatabase, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, DATABASE_URL: url, AIDGRAPH_LOCK_SECONDS: '2', AIDGRAPH_RECONCILE_SECONDS: '5' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

async function run(database: TestDatabase, ...args: readonly string[]): Promise<void> {
  const code = await ended(start(database, ...args));
  if (code !== 0) throw new Error(`aidgraph ${args.join(' ')} ended with ${code}`);
}

async function prepare(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await run(database, 'db', 'migrate');
  await run(database, 'ingest', file, '--no-wait');
  return database;
}

const isDone = async ({ db }: TestDatabase): Promise<boolean> =>
  (await sql`select from stage where stage = 'load' and done_at is not null`.execute(db)).rows.length > 0;

async function countEvents({ db }: TestDatabase): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event`.execute(db);
  return rows[0]!.n;
}

/** Seconds of processor time; 0 once the process is gone. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

/** Of the connection that works most: the one that the batches are written through. */
async function busiestBackend({ db }: TestDatabase): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and application_name = 'aidgraph'`.execute(db);
  return Math.max(0, ...rows.map(({ pid }) => processorSeconds(pid)));
}

/** Highest memory that the process ever had, in MB; 0 once it is gone. */
function peakOf(child: ChildProcess): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await ended(child);
}

async function undisturbed(database: TestDatabase): Promise<void> {
  const startedAt = performance.now();
  const worker = start(database, 'work');
  let [peakMb, ownSeconds, backendSeconds] = [0, 0, 0];
  while (!(await isDone(database))) {
    peakMb = Math.max(peakMb, peakOf(worker));
    ownSeconds = processorSeconds(worker.pid!);
    backendSeconds = Math.max(backendSeconds, await busiestBackend(database));
    await sleep(200);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await stop(worker);
  const events = await countEvents(database);
  console.log(
    `${events} transactions in ${seconds.toFixed(1)} s, start of the worker included: ${(events / seconds).toFixed(0)} a second, peak RSS ${peakMb.toFixed(0)} MB`,
  );
  const micros = (used: number): string => ((used / events) * 1e6).toFixed(0);
  console.log(
    `processor time an act: ${micros(ownSeconds)} µs of the worker, ${micros(backendSeconds)} µs of its PostgreSQL connection; load average ${loadavg()[0]!.toFixed(1)}`,
  );
}

async function disturbed(database: TestDatabase): Promise<void> {
  for (let number = 1; number <= kills; number += 1) {
    const worker = start(database, 'work');
    await sleep(3000 + Math.random() * 5000);
    if (await isDone(database)) console.log('it was done before the next kill');
    worker.kill('SIGKILL');
    await ended(worker);
    console.log(`kill ${number}: ${await countEvents(database)} events are there`);
  }
  const worker = start(database, 'work');
  while (!(await isDone(database))) await sleep(500);
  await stop(worker);
}

const COMPARED = [
  'event',
  'event_party',
  'event_money',
  'event_place',
  'event_item',
  'event_document',
  'event_report',
  'claim',
  'claim_record',
  'evidence',
  'issue',
  'organization',
  'organization_name',
  'reported_record',
  'dead_letter',
];

/** Rows without what differs by nature: when they were made. */
async function hashTables({ db }: TestDatabase): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const table of COMPARED) {
    const { rows } = await sql<{ rows: number; hash: string }>`
      select count(*)::int as rows, sum(('x' || substr(md5((to_jsonb(t) - 'created_at')::text), 1, 15))::bit(60)::bigint)::text as hash
      from ${sql.table(table)} t`.execute(db);
    hashes.set(table, `${rows[0]!.rows} rows, ${rows[0]!.hash}`);
  }
  return hashes;
}

try {
  const activities = generate(file, megabytes);
  console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB, ${activities} activities`);
  const calm = await prepare();
  await undisturbed(calm);
  if (kills > 0) {
    const killed = await prepare();
    await disturbed(killed);
    const [wanted, found] = [await hashTables(calm), await hashTables(killed)];
    const others = COMPARED.filter((table) => wanted.get(table) !== found.get(table));
    for (const table of others) console.log(`${table}: ${wanted.get(table)} against ${found.get(table)}`);
    console.log(others.length === 0 ? `${COMPARED.length} tables are equal` : 'TABLES DIFFER');
    process.exitCode = others.length === 0 ? 0 : 1;
    await killed.drop();
  }
  await calm.drop();
} finally {
  await clearRunFolder(folder);
}
