/** `aidgraph doctor`: what is in order, what is not, and what to do, one line each. */
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import { print, printJson } from '../output.js';
import type { Check } from '../check.js';
import type { Runtime } from '../runtime.js';

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Check Node, settings, database, roles and queue, and say what to do about what is wrong.')
    .option('--json', 'print the checks as one compact JSON object')
    .action(async (options: { json?: boolean }) => {
      const checks: Check[] = [];
      for await (const check of runChecks()) {
        checks.push(check);
        if (!options.json) await print(`${check.isOk ? '✔' : '✖'} ${check.name}: ${check.detail}\n`);
      }
      if (options.json) await printJson({ ok: checks.every(({ isOk }) => isOk), checks }, true);
      process.exitCode = checks.every(({ isOk }) => isOk) ? 0 : 1;
    });
}

const MIN_NODE = [20, 19] as const;

async function* runChecks(): AsyncGenerator<Check> {
  yield checkNode();
  const { readSettings, SETTINGS } = await import('../settings.js');
  const settings = await attempt('settings', async () => readSettings(process.env));
  if ('isOk' in settings) return yield settings;
  const given = SETTINGS.filter(({ name }) => process.env[name] !== undefined).map(({ name }) => name);
  yield { name: 'settings', isOk: true, detail: given.length > 0 ? given.join(', ') : 'all at their defaults' };
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { checkRoles } = await import('../check-roles.js');
  const runtime = await attempt('database', () => openPreparedRuntime(settings));
  if ('isOk' in runtime) return yield runtime;
  try {
    const { embedded, folder } = runtime.database;
    yield {
      name: 'database',
      isOk: true,
      detail: embedded ? `embedded PostgreSQL in ${folder}` : 'PostgreSQL of DATABASE_URL',
    };
    yield* await checkRoles(runtime);
    yield await checkFlows(runtime);
    const backend = await attempt('queue', () => runtime.openQueues());
    if ('isOk' in backend) yield backend;
    else {
      const { getQueueStatus } = await import('../../jobs/queue-status.js');
      const { unsent, deadLetterCount } = await getQueueStatus(runtime.db, backend);
      await backend.close();
      yield {
        name: 'queue',
        isOk: true,
        detail: `BullMQ on ${backend.kind}; ${unsent} in the outbox, ${deadLetterCount} dead letters`,
      };
    }
  } finally {
    await runtime.close();
  }
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOk = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
  const detail = isOk
    ? process.versions.node
    : `${process.versions.node} is too old; install ${MIN_NODE.join('.')} or newer`;
  return { name: 'node', isOk, detail };
}

async function attempt<T>(name: string, open: () => Promise<T>): Promise<T | Check> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof AidgraphError) return { name, isOk: false, detail: error.message };
    throw error;
  }
}

async function checkFlows({ db }: Runtime): Promise<Check> {
  const { getFlowState } = await import('../../etl/load/flows/check-flows.js');
  const { waiting, held, told } = await getFlowState(db);
  const detail =
    held === told
      ? `${held} events in the sums of aid flows, ${waiting} wait for it and are counted one by one`
      : `the sums of aid flows hold ${held} events of ${told}: run "aidgraph db rebuild", which adds them up anew`;
  return { name: 'aid flows', isOk: held === told, detail };
}
