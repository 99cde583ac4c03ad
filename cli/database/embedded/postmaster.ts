/** Starts and stops the server process of the embedded database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { AidgraphError } from '../../../schema/errors.js';
import { asStartError, readPassword, serverEnvironment, SUPERUSER } from './cluster.js';
import { findPostmaster, removeStalePidFile, type Postmaster } from './find-postmaster.js';
import type { Place } from './place.js';
import { processStart } from './process-start.js';

/** After a kill -9 the old pid and the old children linger; 2 s were the longest seen, 10 s leave room. */
const START_WITHIN_MS = 10_000;
/** Replaying the log after a crash takes as long as there is log (at most 4 GB). */
const RECOVER_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 20_000;
const LOG_MAX_BYTES = 5_000_000;

/**
 * What the server keeps of the database itself: an eighth of the memory there is, from 128 MB to 2 GB. It is taken page by page
 * as it is needed, and all else that is read stays in the system's cache.
 *
 * @example sharedBuffersMb(8 * 1024 ** 3) // 1024
 */
export const sharedBuffersMb = (memoryBytes: number): number =>
  Math.round(Math.min(Math.max(memoryBytes / 8 / 1024 ** 2, 128), 2048));

/** A container has less than its machine. */
const availableMemory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity);

const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: `${sharedBuffersMb(availableMemory())}MB`,
  // A large file writes some gigabytes of log: at 1 GB, the default, checkpoints take a tenth of its time.
  max_wal_size: '4GB',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Makes sure that the server runs and answers; the answer is its port. To be called under the lock.
 * `port`: start it there and nowhere else, because others already hold its URL.
 */
export async function ensureRunning(place: Place, port?: number): Promise<number> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const running = (await findPostmaster(place)) ?? (await startPostmaster(place, port));
    if (running !== null && (await waitUntilAnswers(place, running))) return running.port;
    if (Date.now() > deadline) throw await startFailure(place);
    await sleep(300);
  }
}

/** Stops the server; to be called under the lock. */
export async function stopPostmaster(place: Place): Promise<void> {
  const running = await findPostmaster(place);
  if (running === null) return;
  if (await endsAfter(running.pid, 'SIGINT')) return;
  await endsAfter(running.pid, 'SIGQUIT');
}

export async function databaseUrl(place: Place, port: number, database: string): Promise<string> {
  return `postgres://${SUPERUSER}:${await readPassword(place)}@127.0.0.1:${port}/${database}`;
}

async function endsAfter(pid: number, signal: NodeJS.Signals): Promise<boolean> {
  const start = processStart(pid);
  process.kill(pid, signal);
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (processStart(pid) === start) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Null when it ended at once, e.g. because the old pid lingers: try again. */
async function startPostmaster(place: Place, wantedPort?: number): Promise<Postmaster | null> {
  await removeStalePidFile(place);
  const port = wantedPort ?? (await freePort(await lastPort(place)));
  const log = await openLog(place);
  const settings = Object.entries(SERVER_SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(place.binaries.postgres, ['-D', place.data, '-p', String(port), ...settings], {
    ...place.runAs,
    cwd: place.folder,
    env: serverEnvironment(),
    // A session of its own: neither Ctrl-C at the terminal nor the end of this process ends it.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw asStartError(error as Error);
  } finally {
    await log.close();
  }
  child.unref();
  return child.pid === undefined ? null : { pid: child.pid, port };
}

async function waitUntilAnswers(place: Place, { pid, port }: Postmaster): Promise<boolean> {
  const deadline = Date.now() + RECOVER_WITHIN_MS;
  const connectionString = await databaseUrl(place, port, 'postgres');
  while (processStart(pid) !== null && Date.now() < deadline) {
    // The pid file first: until our server has written it, somebody else's might answer at this port.
    const known = await findPostmaster(place);
    if (known?.pid === pid && (await answers(connectionString))) return true;
    await sleep(50);
  }
  return false;
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw wrongPassword(error);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function wrongPassword(cause: unknown): AidgraphError {
  return new AidgraphError(
    'CONFIGURATION',
    'The embedded database does not accept the password in its data folder (aidgraph.password): restore that file.',
    { cause },
  );
}

/** The port of the last run where it is free, so that bookmarked connections stay good. */
async function freePort(preferred: number): Promise<number> {
  return (await listensAt(preferred)) ?? (await listensAt(0)) ?? 0;
}

async function listensAt(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return null;
  } finally {
    server.close();
  }
}

/** PostgreSQL leaves its command line in postmaster.opts. */
async function lastPort(place: Place): Promise<number> {
  const line = await readFile(join(place.data, 'postmaster.opts'), 'utf8').catch(() => '');
  return Number(/"-p" "(\d+)"/.exec(line)?.[1] ?? 0);
}

async function openLog(place: Place): Promise<Awaited<ReturnType<typeof open>>> {
  const file = join(place.folder, 'server.log');
  const size = await stat(file).then(
    (entry) => entry.size,
    () => 0,
  );
  return open(file, size > LOG_MAX_BYTES ? 'w' : 'a', 0o600);
}

async function startFailure(place: Place): Promise<AidgraphError> {
  const file = join(place.folder, 'server.log');
  const log = await readFile(file, 'utf8').catch(() => '');
  const lastLines = log.trimEnd().split('\n').slice(-4).join('\n  ');
  return new AidgraphError(
    'UNREACHABLE',
    `The embedded database did not start within ${START_WITHIN_MS / 1000} s. Its last words (${file}):\n  ${lastLines}`,
    { transient: true },
  );
}
