/** Two worker processes that are started anew whenever one of them is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('worker.js', import.meta.url));
const READY_WITHIN_MS = 60_000;

export class WorkerCrew {
  readonly #env: NodeJS.ProcessEnv;
  #workers: ChildProcess[] = [];

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = { ...process.env, ...env };
  }

  async start(size: number): Promise<void> {
    await Promise.all(Array.from({ length: size }, () => this.#spawn()));
  }

  /** Kills one with -9 and starts another, which is ready when this returns. */
  async killOne(): Promise<void> {
    const victim = this.#workers.shift();
    victim?.kill('SIGKILL');
    await this.#spawn();
  }

  /** SIGTERM to all; the answer is how each of them ended. */
  async drain(): Promise<readonly (number | null)[]> {
    return Promise.all(
      this.#workers.splice(0).map(async (worker) => {
        if (worker.exitCode !== null) return worker.exitCode;
        worker.kill('SIGTERM');
        const [code] = await once(worker, 'exit');
        return code;
      }),
    );
  }

  /** For the end of a run that failed. */
  abandon(): void {
    for (const worker of this.#workers.splice(0)) worker.kill('SIGKILL');
  }

  async #spawn(): Promise<void> {
    const worker = spawn(process.execPath, [SCRIPT], {
      env: this.#env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#workers.push(worker);
    await Promise.race([
      once(worker.stdout, 'data'),
      once(worker, 'exit').then(([code]) => {
        throw new Error(`A worker ended with ${code} before it was ready.`);
      }),
      new Promise((_, reject) => {
        setTimeout(() => reject(new Error('A worker was not ready within 60 s.')), READY_WITHIN_MS).unref();
      }),
    ]);
  }
}
