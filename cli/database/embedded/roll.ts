/**
 * A folder in which each living process may have a file: the roll of those who use the embedded database, and the lock.
 * The file's name says which process it is, so an entry left behind by a kill -9 is recognised and swept away.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AidgraphError } from '../../../schema/errors.js';
import { processStart } from './process-start.js';

/** Enters this process; the answer is the entry's name. */
export async function enter(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = `${process.pid}-${processStart(process.pid)}-${randomBytes(4).toString('hex')}`;
  await writeFile(join(folder, name), '', { flag: 'wx' });
  return name;
}

export async function leave(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true });
}

/** Names of the entries whose process lives; the others are removed. */
export async function living(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const gone = names.filter((name) => !isLiving(name));
  await Promise.all(gone.map((name) => leave(folder, name)));
  return names.filter((name) => !gone.includes(name));
}

function isLiving(name: string): boolean {
  const [pid, start] = name.split('-');
  return processStart(Number(pid)) === start;
}

/**
 * Runs `work` while no other process (and no other caller in this one) runs work under the same folder.
 * Enter, look around, and step back when somebody else is there: of two who enter at once at least one sees the other.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, waitMs = 90_000): Promise<T> {
  const mine = await acquire(folder, Date.now() + waitMs);
  try {
    return await work();
  } finally {
    await leave(folder, mine);
  }
}

async function acquire(folder: string, deadline: number): Promise<string> {
  for (;;) {
    let holders = await living(folder);
    if (holders.length === 0) {
      const mine = await enter(folder);
      holders = (await living(folder)).filter((name) => name !== mine);
      if (holders.length === 0) return mine;
      await leave(folder, mine);
    }
    if (Date.now() > deadline) throw stillLocked(folder, holders);
    await sleep(20 + Math.random() * 100);
  }
}

function stillLocked(folder: string, holders: readonly string[]): AidgraphError {
  const pids = holders.map((name) => name.split('-')[0]).join(', ');
  return new AidgraphError(
    'UNREACHABLE',
    `Another aidgraph process (pid ${pids}) has been starting or stopping the embedded database for too long ` +
      `(lock ${folder}): wait for it or end it, then try again.`,
    { transient: true },
  );
}
