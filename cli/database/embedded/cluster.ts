/** Makes the data folder of the embedded database: whole or not at all. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AidgraphError } from '../../../schema/errors.js';
import type { Place } from './place.js';
import type { User } from './run-as.js';

export const SUPERUSER = 'aidgraph';
const PASSWORD_FILE = 'aidgraph.password';
const HALF_MADE = 'initdb-';

/** The first that the system knows: words of every script are letters in all but the last. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** To be called under the lock. */
export async function ensureCluster(place: Place): Promise<void> {
  const found = await readFile(join(place.data, 'PG_VERSION'), 'utf8').catch(() => null);
  if (found !== null) return checkVersion(place, found.trim());
  await sweepHalfMade(place.folder);
  const half = await mkdtemp(join(place.folder, HALF_MADE));
  if (place.runAs !== null) await chown(half, place.runAs.uid, place.runAs.gid);
  await initialize(place, half);
  await rename(half, place.data);
}

export async function readPassword(place: Place): Promise<string> {
  return (await readFile(join(place.data, PASSWORD_FILE), 'utf8')).trim();
}

/** PostgreSQL's environment: none of the caller's PG… variables, and messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(own), LC_MESSAGES: 'C' };
}

function checkVersion(place: Place, found: string): void {
  const wanted = place.binaries.version.split('.')[0];
  if (found === wanted) return;
  throw new AidgraphError(
    'CONFIGURATION',
    `The data in ${place.data} were written by PostgreSQL ${found}, and this version of aidgraph brings ${wanted}: ` +
      'dump them with the earlier version of aidgraph and restore them into a new AIDGRAPH_HOME (docs/operating.md).',
  );
}

async function sweepHalfMade(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(HALF_MADE));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

async function initialize(place: Place, target: string): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  // Outside of the target, which must be empty; in a folder of its own, because initdb reads it as the other user.
  const passwordFolder = await mkdtemp(join(place.folder, HALF_MADE));
  const passwordFile = join(passwordFolder, PASSWORD_FILE);
  await writePassword(passwordFile, password, place.runAs);
  if (place.runAs !== null) await chown(passwordFolder, place.runAs.uid, place.runAs.gid);
  try {
    await initdbInSomeLocale(place, target, passwordFile);
    await writePassword(join(target, PASSWORD_FILE), password, place.runAs);
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
}

async function writePassword(file: string, password: string, owner: User | null): Promise<void> {
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  if (owner !== null) await chown(file, owner.uid, owner.gid);
}

async function initdbInSomeLocale(place: Place, target: string, passwordFile: string): Promise<void> {
  let failure = '';
  for (const locale of LOCALES) {
    const answer = await runInitdb(place, [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    if (answer.code === 0) return;
    failure = answer.output;
    if (!failure.includes('invalid locale name')) break;
  }
  throw new AidgraphError('FAILURE', `The embedded database could not be made in ${place.folder}: ${failure.trim()}`);
}

async function runInitdb(place: Place, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(place.binaries.initdb, args, {
    ...place.runAs,
    cwd: place.folder,
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(asStartError(error)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The binaries are there but the system cannot run them, e.g. where the C library is musl. */
export function asStartError(cause: Error): AidgraphError {
  return new AidgraphError(
    'CONFIGURATION',
    `The embedded PostgreSQL does not run on this system (${cause.message}): set DATABASE_URL to a PostgreSQL 14 or newer.`,
    { cause },
  );
}
