/**
 * Opens many connections to a server of its own and asks on all of them at once; then again against limits. Exits 1 when an
 * answer is anything but 200, or 429 against limits.
 *
 *   npm run bench:connections -- --connections 600 --seconds 10
 */
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { makeHome, serve } from './served.js';

const { values } = parseArgs({
  options: { connections: { type: 'string', default: '600' }, seconds: { type: 'string', default: '10' } },
});
const connections = Number(values.connections);
const seconds = Number(values.seconds);
const BODY = JSON.stringify({ query: '{ organizations(first: 5) { nodes { id name } } rateLimit { remaining } }' });

const home = await makeHome();
try {
  const rows = [
    await run('without limits', { AIDGRAPH_ANONYMOUS_POINTS: '0' }, [200]),
    await run('within limits', { AIDGRAPH_ANONYMOUS_POINTS: '2000', AIDGRAPH_LIMIT_LOOPBACK: '1' }, [200, 429]),
  ];
  console.table(rows);
} finally {
  await home.remove();
}

async function run(name: string, settings: NodeJS.ProcessEnv, wanted: readonly number[]) {
  const server = await serve({ ...home.env, ...settings });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const outcomes = new Map<number | string, number>();
  const taken: number[] = [];
  const until = Date.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (Date.now() < until) {
      const begun = performance.now();
      const outcome = await ask(server.url, agent);
      taken.push(performance.now() - begun);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const rssMb = Math.round(server.rss());
  agent.destroy();
  const { code, ms } = await server.kill('SIGTERM');
  taken.sort((a, b) => a - b);
  const isGood = [...outcomes.keys()].every((outcome) => wanted.includes(outcome as number)) && code === 0;
  if (!isGood) process.exitCode = 1;
  const at = (share: number): number => Math.round(taken[Math.floor(taken.length * share)] ?? 0);
  const answers = JSON.stringify(Object.fromEntries(outcomes));
  return {
    name,
    connections,
    answers,
    'a second': Math.round(taken.length / seconds),
    median: at(0.5),
    p99: at(0.99),
    rssMb,
    stoppedInMs: ms,
  };
}

function ask(url: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(BODY);
  });
}
