/**
 * Ingests generated documents while workers, PostgreSQL and Redis are killed with -9, on both backends, and compares what
 * stands in the database with a run in which nobody was killed. Exits 1 when anything was lost or doubled.
 *
 *   npm run chaos -- --documents 300 --kills 20 --postgres-kills 3 --redis-kills 2 --backends postgres,redis
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openPreparedRuntime } from '../../cli/prepare-database.js';
import type { Runtime } from '../../cli/runtime.js';
import { readSettings } from '../../cli/settings.js';
import { takeIn } from '../../etl/load/take-in.js';
import { sortFailure } from '../../jobs/failure.js';
import { countQueues } from '../../jobs/queue-status.js';
import { isRedisThere, startRedisServer, type TestRedis } from '../../test/support/redis.js';
import { generateDocument } from './documents.js';
import { killPostgres } from './kill-postgres.js';
import { compareOutcome, readOutcome, type Outcome } from './outcome.js';
import { WorkerCrew } from './worker-crew.js';

interface Plan {
  readonly backend: 'postgres' | 'redis';
  readonly documents: number;
  readonly kills: number;
  readonly postgresKills: number;
  readonly redisKills: number;
}

interface Report extends Plan {
  readonly outcome: Outcome;
  readonly failedJobs: number;
  readonly drained: readonly (number | null)[];
  readonly seconds: number;
}

const FINISH_WITHIN_MS = 180_000;
const CREW = 2;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '300' },
    kills: { type: 'string', default: '20' },
    'postgres-kills': { type: 'string', default: '3' },
    'redis-kills': { type: 'string', default: '2' },
    backends: { type: 'string', default: isRedisThere() ? 'postgres,redis' : 'postgres' },
  },
});
const documents = Number(values.documents);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

let cleanUpNow = async (): Promise<void> => undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUpNow().finally(() => process.exit(1)));
}

const calm = await run({ backend: 'postgres', documents, kills: 0, postgresKills: 0, redisKills: 0 });
const reports = [calm];
for (const backend of values.backends.split(',') as Plan['backend'][]) {
  const redisKills = backend === 'redis' ? Number(values['redis-kills']) : 0;
  const plan = { backend, documents, kills: Number(values.kills), postgresKills: Number(values['postgres-kills']) };
  reports.push(await run({ ...plan, redisKills }));
}
const complaints = reports.flatMap((report) =>
  complain(report).map((complaint) => `${report.backend}, ${report.kills} kills: ${complaint}`),
);
console.table(reports.map(rowOf));
for (const complaint of complaints) say(complaint);
say(complaints.length === 0 ? 'Nothing lost, nothing doubled.' : `${complaints.length} complaints.`);
process.exit(complaints.length === 0 ? 0 : 1);

async function run(plan: Plan): Promise<Report> {
  const home = await mkdtemp(join(tmpdir(), 'aidgraph-chaos-'));
  // Root's PostgreSQL runs as another user, who must get through.
  await chmod(home, 0o755);
  let redis = plan.backend === 'redis' ? await startRedisServer(['--appendonly', 'yes'], { folder: home }) : null;
  const env = {
    AIDGRAPH_HOME: home,
    AIDGRAPH_LOCK_SECONDS: '2',
    AIDGRAPH_RECONCILE_SECONDS: '5',
    AIDGRAPH_LOG_LEVEL: 'error',
    DATABASE_URL: '',
    REDIS_URL: redis?.url ?? '',
  };
  const runtime = await openPreparedRuntime(readSettings(env));
  const crew = new WorkerCrew(env);
  const cleanUp = async (): Promise<void> => {
    crew.abandon();
    await runtime.close();
    await redis?.stop();
    await rm(home, { recursive: true, force: true });
  };
  cleanUpNow = cleanUp;
  try {
    const begun = Date.now();
    await crew.start(CREW);
    const restartRedis = async (): Promise<void> => {
      redis = await restart(redis, home);
    };
    await Promise.all([feed(runtime, plan), wreak(plan, { crew, home, restartRedis })]);
    await waitUntilDone(runtime, plan.documents);
    const seconds = Math.round((Date.now() - begun) / 1000);
    const drained = await crew.drain();
    return {
      ...plan,
      drained,
      seconds,
      outcome: await readOutcome(runtime.db),
      failedJobs: await countFailed(runtime),
    };
  } finally {
    await cleanUp();
  }
}

async function countFailed(runtime: Runtime): Promise<number> {
  const backend = await runtime.openQueues();
  const counts = await countQueues(backend);
  await backend.close();
  return counts.reduce((sum, queue) => sum + queue.failed, 0);
}

/** Spread over the kills, so that each of them finds work under way. */
async function feed(runtime: Runtime, plan: Plan): Promise<void> {
  const batches = Math.max(1, plan.kills);
  const size = Math.ceil(plan.documents / batches);
  for (let first = 0; first < plan.documents; first += size) {
    for (let number = first; number < Math.min(first + size, plan.documents); number++) {
      const { name, text, published } = generateDocument(number);
      await insistently(() =>
        takeIn(runtime.db, {
          locator: `chaos:${name}`,
          bytes: Buffer.from(text),
          hints: { published, source: 'Chaos' },
        }),
      );
    }
    if (plan.kills > 0) await sleep(2000);
  }
}

/** One who hands in a document learns whether it was taken; while the database is down, he tries again. */
async function insistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt > 200 || !sortFailure(error).isTransient) throw error;
      await sleep(100);
    }
  }
}

interface Targets {
  readonly crew: WorkerCrew;
  readonly home: string;
  readonly restartRedis: () => Promise<void>;
}

async function wreak(plan: Plan, { crew, home, restartRedis }: Targets): Promise<void> {
  const isTurn = (kill: number, of: number, shift: number): boolean =>
    of > 0 &&
    (kill + shift) % Math.max(1, Math.floor(plan.kills / of)) === 0 &&
    Math.ceil(kill / (plan.kills / of)) <= of;
  let postgresKills = 0;
  let redisKills = 0;
  for (let kill = 1; kill <= plan.kills; kill++) {
    await sleep(200 + Math.random() * 800);
    if (isTurn(kill, plan.postgresKills, 0) && postgresKills < plan.postgresKills && (await killPostgres(home))) {
      postgresKills += 1;
      say(`${plan.backend}: PostgreSQL killed (${postgresKills} of ${plan.postgresKills})`);
    }
    if (isTurn(kill, plan.redisKills, 2) && redisKills < plan.redisKills) {
      redisKills += 1;
      await restartRedis();
      say(`${plan.backend}: Redis killed (${redisKills} of ${plan.redisKills})`);
    }
    await crew.killOne();
    say(`${plan.backend}: worker killed (${kill} of ${plan.kills})`);
  }
}

async function restart(redis: TestRedis | null, folder: string): Promise<TestRedis | null> {
  if (redis?.pid == null) return redis;
  process.kill(redis.pid, 'SIGKILL');
  await sleep(200);
  return startRedisServer(['--appendonly', 'yes'], { folder, port: Number(new URL(redis.url).port) });
}

async function waitUntilDone(runtime: Runtime, wanted: number): Promise<void> {
  const deadline = Date.now() + FINISH_WITHIN_MS;
  while (Date.now() < deadline) {
    const outcome = await insistently(() => readOutcome(runtime.db));
    const given = outcome.finishedLoads + outcome.deadLetters;
    if (given >= wanted && outcome.unsent === 0) return;
    await sleep(500);
  }
}

function complain(report: Report): readonly string[] {
  const found = [...compareOutcome(calm.outcome, report.outcome, documents)];
  if (report.failedJobs > 0) found.push(`${report.failedJobs} failed jobs`);
  if (report.drained.some((code) => code !== 0)) {
    found.push(`workers ended with ${report.drained.join(', ')} at SIGTERM`);
  }
  return found;
}

function rowOf({ outcome, ...report }: Report): Record<string, unknown> {
  return {
    backend: report.backend,
    'worker kills': report.kills,
    'PostgreSQL kills': report.postgresKills,
    'Redis kills': report.redisKills,
    documents: outcome.rows.document,
    'finished loads': outcome.finishedLoads,
    events: outcome.rows.event,
    claims: outcome.rows.claim,
    evidence: outcome.rows.evidence,
    're-runs': outcome.reruns,
    'dead letters': outcome.deadLetters,
    'failed jobs': report.failedJobs,
    seconds: report.seconds,
  };
}
