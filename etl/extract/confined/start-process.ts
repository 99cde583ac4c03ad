/** Starts the process that a parser is confined to, and watches how much memory it holds. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export type ConfinedProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Sources run as .ts (tsx, jest); the build and its bundle have the process beside themselves as .js (bin/bundle.js). */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const FILE = fileURLToPath(new URL(`./confined-process.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url));
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The heap ends below the limit, so that V8 says so itself; what lies outside of it (inflated bytes) is watched. */
const HEAP_SHARE = 0.8;

/** No environment: a parser that is taken over finds no password in it. */
export function startProcess(maxMegabytes: number): ConfinedProcess {
  const heap = `--max-old-space-size=${Math.floor(maxMegabytes * HEAP_SHARE)}`;
  const loader = IS_SOURCE ? ['--import', 'tsx'] : [];
  return spawn(process.execPath, ['--no-warnings', heap, ...loader, FILE], {
    cwd: FOLDER,
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

const PAGE_BYTES = 4096;
const WATCH_MILLISECONDS = 50;

/** Linux only: elsewhere the heap's limit has to do. */
export function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return (pages * PAGE_BYTES) / 2 ** 20;
  } catch {
    return 0;
  }
}

/** Ends the process as soon as it holds more; returns what stops the watch. */
export function watchMemory(child: ConfinedProcess, maxMegabytes: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    if (residentMegabytes(child.pid) <= maxMegabytes) return;
    onExceeded();
    child.kill('SIGKILL');
  }, WATCH_MILLISECONDS);
  return () => clearInterval(timer);
}
