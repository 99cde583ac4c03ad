/** A server of its own for benches: `aidgraph serve` as a process, on an embedded database in a temporary folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const BIN = resolve(import.meta.dirname, '../../bin/aidgraph.js');

export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Megabytes. */
  rss(): number;
  kill(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** A temporary home, whose database stays as long as somebody uses it. */
export async function makeHome(): Promise<{ readonly env: NodeJS.ProcessEnv; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'aidgraph-bench-'));
  // Root's PostgreSQL runs as another user, who must get through.
  await chmod(home, 0o755);
  return {
    env: { ...process.env, AIDGRAPH_HOME: home, DATABASE_URL: '', REDIS_URL: '', PORT: '0' },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** @param args such as `['serve', '--json']` */
export const start = (args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });

export async function serve(env: NodeJS.ProcessEnv): Promise<Served> {
  const child = start(['serve', '--json'], env);
  const lines = createInterface({ input: child.stdout! });
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
  if (typeof line !== 'string') throw new Error(`The server ended with ${String(line)} before it served.`);
  const pid = child.pid!;
  return {
    url: (JSON.parse(line) as { url: string }).url,
    pid,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024,
    kill: async (signal) => {
      const begun = Date.now();
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exit) as [number | null];
      return { code, ms: Date.now() - begun };
    },
  };
}
