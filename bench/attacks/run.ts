/**
 * Times every attack of test/support/attacks.ts on a warm server, and watches its memory. Exits 1 when one takes longer
 * than 50 ms at the median, or the memory grows.
 *
 *   npm run bench:attacks -- --rounds 40
 */
import { parseArgs } from 'node:util';
import { ATTACKS, type Attack } from '../../test/support/attacks.js';
import { makeHome, serve } from '../serving/served.js';

const MAX_MEDIAN_MS = 50;
const PASSES = 6;
/** Between the third and the last pass. */
const MAX_GROWTH_MB = 30;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);

const home = await makeHome();
const server = await serve({ ...home.env, AIDGRAPH_ANONYMOUS_POINTS: '0' });
try {
  const rows = [];
  for (let round = 0; round < 5; round++) for (const attack of ATTACKS) await send(attack);
  for (const attack of ATTACKS) rows.push(await time(attack));
  // The first rounds fill caches and the heap, which are bounded; the last must find room in them.
  const rss: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const attack of ATTACKS) await time(attack);
    rss.push(Math.round(server.rss()));
  }
  console.table(rows);
  const slow = rows.filter(({ median }) => median > MAX_MEDIAN_MS);
  const isReady = (await fetch(`${server.url}/ready`)).status === 200;
  console.log({ attacks: ATTACKS.length, slow: slow.length, isReady, rssMbAfterEachPass: rss });
  if (slow.length > 0 || !isReady || rss.at(-1)! - rss[2]! > MAX_GROWTH_MB) process.exitCode = 1;
} finally {
  await server.kill('SIGTERM');
  await home.remove();
}

async function time(attack: Attack) {
  const taken: number[] = [];
  let reply = { bytes: 0, status: 0 };
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    reply = await send(attack);
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  const round = (ms: number): number => Math.round(ms * 10) / 10;
  return { attack: attack.name, ...reply, median: round(taken[rounds >> 1]!), max: round(taken.at(-1)!) };
}

async function send({ init, search = '' }: Attack) {
  const response = await fetch(`${server.url}/graphql${search}`, init);
  return { bytes: (await response.text()).length, status: response.status };
}
