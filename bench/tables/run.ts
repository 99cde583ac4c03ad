/** How fast a table of a million rows is read, and how much memory that takes: `node --import tsx bench/tables/run.ts [rows]`. */
import { readBytes } from '../../etl/extract/read-bytes.js';
import { generateCsv } from './generate-rows.js';

const rows = Number(process.argv[2] ?? 1_000_000);
let [records, issues, peakBytes] = [0, 0, 0];
const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 100);
const startedAt = performance.now();
for await (const reading of readBytes(generateCsv(rows), { locator: 'generated.csv' })) {
  if (reading.type === 'record') records += 1;
  else if (reading.type === 'issue') issues += 1;
  if (records % 50_000 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}
clearInterval(watch);
const seconds = (performance.now() - startedAt) / 1000;
process.stdout.write(
  `${records} records and ${issues} issues of ${rows} rows in ${seconds.toFixed(1)} s: ` +
    `${Math.round(rows / seconds)} rows/s, at most ${Math.round(peakBytes / 2 ** 20)} MB\n`,
);
