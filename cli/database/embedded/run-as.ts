/** As whom PostgreSQL runs: it refuses to run as root, so root hands it to an unprivileged user. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { AidgraphError } from '../../../schema/errors.js';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Preferred first. No user is ever created: both exist on nearly every system. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * Null for an ordinary user (run as oneself). For root: the owner of the data that is already there, else the first
 * of the candidates that the system knows.
 */
export async function chooseUser(dataFolder: string): Promise<User | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataFolder).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of CANDIDATES) {
    const user = await findUser(name);
    if (user !== null) return user;
  }
  throw new AidgraphError(
    'CONFIGURATION',
    `PostgreSQL does not run as root and this system has none of the users ${CANDIDATES.join(', ')}: ` +
      'create one ("useradd --system postgres"), run aidgraph as an ordinary user, or set DATABASE_URL.',
  );
}

async function findUser(name: string): Promise<User | null> {
  const run = promisify(execFile);
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** Whether the user may enter the folder or execute the file, asked of the system itself (modes, ACLs and mounts count). */
export async function canReach(user: User | null, path: string): Promise<boolean> {
  if (user === null) return true;
  const child = spawn('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/', stdio: 'ignore' });
  try {
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch (cause) {
    throw new AidgraphError(
      'CONFIGURATION',
      `PostgreSQL does not run as root, and this process may not start it as another user (uid ${user.uid}): ` +
        'run aidgraph as an ordinary user, or set DATABASE_URL.',
      { cause },
    );
  }
}
