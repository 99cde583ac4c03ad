/** Reads one file with the compiled reader, and says how long it took and how much memory: `node bench/iati/reader.js <file>`. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';

const { readBytes } = await import(new URL('../../dist/etl/extract/read-bytes.js', import.meta.url).href);
const [, , file] = process.argv;
const start = process.hrtime.bigint();
const counts = { document: 0, record: 0, issue: 0 };
const codes = {};
let events = 0;
let refused;
try {
  for await (const reading of readBytes(createReadStream(file), { locator: file, format: 'iati' })) {
    counts[reading.type] += 1;
    if (reading.type === 'record') events += reading.record.events.length;
    for (const { code } of reading.type === 'issue' ? [reading.issue] : reading.issues)
      codes[code] = (codes[code] ?? 0) + 1;
  }
} catch (error) {
  refused = error.code ?? String(error);
}
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    cpuSeconds: (user + system) / 1e6,
    peakMb: peakMb(),
    records: counts.record,
    events,
    codes,
    refused,
  }),
);

/** Its own: what getrusage tells begins at what the process had that started it. */
function peakMb() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}
