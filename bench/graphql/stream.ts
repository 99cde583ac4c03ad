/**
 * Streams events as CSV and as JSON Lines from a server on a filled database, and says what memory the server had at the most:
 * `npm run bench:stream -- --url <a filled database> [--events 1000000]`. The client counts rows and keeps none.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: { url: { type: 'string' }, events: { type: 'string', default: '1000000' } },
});
if (given.url === undefined) throw new Error('--url: a database that bench/graphql/run.ts or fill.ts has filled.');
const PORT = '4811';

const server = spawn(process.execPath, [join(import.meta.dirname, '../../bin/aidgraph.js'), 'serve'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DATABASE_URL: given.url, PORT, AIDGRAPH_ANONYMOUS_POINTS: '0', AIDGRAPH_LOG_LEVEL: 'warn' },
});

const megabytes = (line: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function waitForServer(): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('the server is not ready');
}

/** Lines of a text that comes in pieces. */
async function countLines(path: string): Promise<{ lines: number; bytes: number }> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  let lines = 0;
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  return { lines, bytes };
}

try {
  await waitForServer();
  console.log(`before: ${megabytes('VmRSS').toFixed(0)} MB`);
  for (const file of ['events.csv', 'events.jsonl']) {
    const begun = performance.now();
    const { lines, bytes } = await countLines(`/v1/${file}?first=${given.events}`);
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${file}: ${lines} lines, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s, peak RSS ${megabytes('VmHWM').toFixed(0)} MB`,
    );
  }
} finally {
  server.kill('SIGTERM');
}
