/** Finds the server of a data folder by its postmaster.pid, and clears one that would keep PostgreSQL from ever starting. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.js';
import { processStart } from './process-start.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The running server of this data folder, or null. */
export async function findPostmaster(place: Place): Promise<Postmaster | null> {
  const lines = (await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || processStart(pid) === null) return null;
  return (await worksIn(pid, place.data)) ? { pid, port } : null;
}

/**
 * PostgreSQL takes a pid file for valid while any process has that pid: a zombie that nobody reaps, or an unrelated
 * process after a reboot, would keep it from starting for ever. Removed only when nothing at all works in the data folder.
 */
export async function removeStalePidFile(place: Place): Promise<void> {
  if (process.platform !== 'linux' || (await findPostmaster(place)) !== null) return;
  const data = await realpath(place.data);
  const someoneWorksThere = readdirSync('/proc').some(
    (name) => /^\d+$/.test(name) && processStart(Number(name)) !== null && isServerOf(Number(name), data),
  );
  if (!someoneWorksThere) await rm(join(place.data, 'postmaster.pid'), { force: true });
}

/** PostgreSQL works in its data folder; where the system does not tell that, the pid file is believed. */
async function worksIn(pid: number, data: string): Promise<boolean> {
  return process.platform !== 'linux' || isServerOf(pid, await realpath(data));
}

/** Linux. Root without CAP_SYS_PTRACE, as in a container, may not see where another user's process works: ask its name. */
function isServerOf(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' && nameOf(pid) === 'postgres';
  }
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}
