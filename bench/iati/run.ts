/**
 * Measures IATI to events without a database: MB a second and peak memory. `npm run build && npx tsx bench/iati/run.ts [MB] [rounds]`.
 * CPU time stands beside the clock, as the machine may be busy with other things. Each round is a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const READER = fileURLToPath(new URL('reader.js', import.meta.url));
const [, , megabytes = '200', rounds = '3'] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'aidgraph-iati-'));
const file = join(folder, 'activities.xml');
try {
  const activities = generate(file, Number(megabytes));
  const size = statSync(file).size / 1e6;
  process.stdout.write(`${size.toFixed(1)} MB, ${activities} activities\n`);
  for (let round = 0; round < Number(rounds); round += 1) {
    const { stdout, stderr } = spawnSync(process.execPath, [READER, file], { encoding: 'utf8' });
    if (stderr !== '') process.stderr.write(stderr);
    const { seconds, cpuSeconds, peakMb, records, events } = JSON.parse(stdout) as Record<string, number>;
    process.stdout.write(
      `${(size / seconds!).toFixed(1)} MB/s by the clock, ${(size / cpuSeconds!).toFixed(1)} MB/s of CPU, peak ${peakMb!.toFixed(0)} MB, ${records} records, ${events} events\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
