/** The compiled command line as a user runs it. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../bin/aidgraph.js');

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param settings beside the environment of the tests; no Redis unless they name one */
export function runCli(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input = '',
): Promise<CliRun> {
  const options = { env: { ...process.env, REDIS_URL: '', ...settings }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) => {
    const child = execFile(process.execPath, [BIN, ...args], options, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}
