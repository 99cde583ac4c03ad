#!/usr/bin/env node
// Starts the compiled command line; a checkout that was installed without scripts is compiled at its first run.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = new URL('../dist/cli/main.js', import.meta.url);
/** All that one document out of one file needs, in few files (bundle.js). */
const bundle = new URL('../dist/bundle/main.js', import.meta.url);
const compiled = new URL('../dist/.tsbuildinfo', import.meta.url);

async function compile() {
  const { spawnSync } = await import('node:child_process');
  const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  process.stderr.write('Compiling aidgraph for its first run…\n');
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  if (run(tsc, '-p', 'tsconfig.build.json').status !== 0) {
    process.stderr.write('Compiling failed. Run "npm ci" in the folder of aidgraph, then try again.\n');
    process.exit(1);
  }
  run(fileURLToPath(new URL('bundle.js', import.meta.url)));
}

/** When a file was written; never, where there is none. */
const writtenAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

if (!existsSync(main)) await compile();
// A bundle that is older than what was compiled last is of other sources.
const isBundled = process.argv[2] === 'extract' && writtenAt(bundle) >= writtenAt(compiled);
await import((isBundled ? bundle : main).href);
