/** Chooses where the embedded database lives: below AIDGRAPH_HOME, or elsewhere when its user cannot reach that. */
import { randomBytes } from 'node:crypto';
import { chmod, cp, link, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AidgraphError } from '../../../schema/errors.js';
import { binariesIn, findBinaries, type Binaries } from './binaries.js';
import { canReach, chooseUser, type User } from './run-as.js';

export interface Place {
  /** Holds the folders data, lock and users, and server.log. */
  readonly folder: string;
  readonly data: string;
  readonly binaries: Binaries;
  /** Null: as oneself. */
  readonly runAs: User | null;
}

export type Say = (line: string) => void;

/** Written into the home when the data had to go elsewhere, so that a later change of modes does not lose sight of it. */
const POINTER = 'postgres.place';

export async function choosePlace(home: string, say: Say): Promise<Place> {
  try {
    await makeHome(home);
    const folder = await chooseFolder(await realpath(home), say);
    const data = join(folder, 'data');
    const runAs = await chooseUser(data);
    return { folder, data, runAs, binaries: await reachableBinaries(folder, runAs) };
  } catch (error) {
    throw asFolderError(error, home);
  }
}

/** Node says ENOENT of a read-only disk too. */
async function makeHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new AidgraphError(
      'CONFIGURATION',
      `The data folder ${home} cannot be made: it is a link that leads nowhere, or on a disk that is read-only. Mount or make ` +
        'what it leads to, or set AIDGRAPH_HOME to another folder.',
      { cause },
    );
  });
}

const FOLDER_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);

/** Says what to do when the folder is no folder, or belongs to somebody else, as after a run as root. */
export function asFolderError(error: unknown, home: string): unknown {
  if (!FOLDER_ERRORS.has((error as NodeJS.ErrnoException).code ?? '')) return error;
  return new AidgraphError(
    'CONFIGURATION',
    `The data folder ${home} cannot be used by this user (${(error as Error).message}): run aidgraph as the user who ` +
      'made it, give the folder to this one, or set AIDGRAPH_HOME to another folder.',
    { cause: error },
  );
}

async function chooseFolder(home: string, say: Say): Promise<string> {
  const usual = join(home, 'postgres');
  const user = await chooseUser(join(usual, 'data'));
  if (user === null) return makeFolder(usual);
  const recorded = await readPointer(home);
  if (recorded !== null) return makeFolder(recorded);
  if (await canReach(user, home)) return makeFolder(usual);
  return chooseElsewhere(home, user, say);
}

async function readPointer(home: string): Promise<string | null> {
  return readFile(join(home, POINTER), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

/** The name is new each time: a home that was deleted and made again must not find the data of the old one. */
async function chooseElsewhere(home: string, user: User, say: Say): Promise<string> {
  const folder = await firstReachable(home, user);
  await writeFile(join(folder, 'home'), `${home}\n`);
  const draft = join(home, `${POINTER}.${process.pid}`);
  await writeFile(draft, `${folder}\n`);
  const isFirst = await link(draft, join(home, POINTER)).then(
    () => true,
    () => false,
  );
  await rm(draft);
  if (!isFirst) {
    await rm(folder, { recursive: true });
    return (await readPointer(home)) ?? folder;
  }
  say(
    `PostgreSQL does not run as root, and the user it runs as (uid ${user.uid}) cannot reach ${home}: ` +
      `the embedded database lives in ${folder} instead.`,
  );
  return folder;
}

async function makeFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  // Root's umask may be 077, and then the other user could not pass through.
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
  return folder;
}

async function firstReachable(home: string, user: User): Promise<string> {
  const name = randomBytes(6).toString('hex');
  const shared = '/var/lib/aidgraph';
  await makeFolder(shared).catch(() => undefined);
  for (const folder of [join(shared, name), join(tmpdir(), `aidgraph-${name}`)]) {
    const isMade = await makeFolder(folder).then(
      () => true,
      () => false,
    );
    if (isMade && (await canReach(user, folder))) return folder;
  }
  throw new AidgraphError(
    'CONFIGURATION',
    `PostgreSQL does not run as root, and the user it runs as (uid ${user.uid}) can reach neither ${home} nor ` +
      '/var/lib/aidgraph: set AIDGRAPH_HOME to a folder outside of /root, run as an ordinary user, or set DATABASE_URL.',
  );
}

async function reachableBinaries(folder: string, user: User | null): Promise<Binaries> {
  const installed = findBinaries();
  if (await canReach(user, installed.postgres)) return installed;
  const target = join(folder, `binaries-${installed.version}`);
  const copied = binariesIn(target, installed.version);
  if (!(await canReach(user, copied.postgres))) await copyBinaries(installed.folder, target);
  return copied;
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const half = `${to}.${randomBytes(4).toString('hex')}`;
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await openToAll(half);
  await rename(half, to).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was quicker: its copy is as good.
    await rm(half, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** An umask of 077 would have made the installed files unreadable to others. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}
