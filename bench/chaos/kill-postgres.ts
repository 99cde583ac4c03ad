/** Kills the embedded PostgreSQL with -9: the postmaster and every process it started. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';
import { choosePlace } from '../../cli/database/embedded/place.js';
import { findPostmaster } from '../../cli/database/embedded/find-postmaster.js';

export async function killPostgres(home: string): Promise<boolean> {
  const running = await findPostmaster(await choosePlace(home, () => undefined));
  if (running === null) return false;
  for (const pid of [running.pid, ...childrenOf(running.pid)]) kill(pid);
  return true;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was quicker.
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}
