/** A real Redis for tests: REDIS_URL, or a redis-server of our own on a free port; where neither is there, tests skip. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** Of the server's process; null for the one of REDIS_URL. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

const hasServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** With AIDGRAPH_REQUIRE_REDIS=1 a missing Redis fails the run instead of skipping the tests. */
export function isRedisThere(): boolean {
  const isThere = process.env.REDIS_URL !== undefined || hasServer();
  if (!isThere && process.env.AIDGRAPH_REQUIRE_REDIS === '1') {
    throw new Error('AIDGRAPH_REQUIRE_REDIS=1, but there is neither REDIS_URL nor redis-server on the PATH.');
  }
  return isThere;
}

/** The Redis of REDIS_URL where it is set, else a durable one of our own. */
export async function startTestRedis(): Promise<TestRedis> {
  const url = process.env.REDIS_URL;
  return url === undefined
    ? startRedisServer(['--appendonly', 'yes'])
    : { url, pid: null, stop: async () => undefined };
}

export interface RedisServerOptions {
  /** To start again on the data of an earlier one. */
  readonly folder?: string;
  readonly port?: number;
}

/** A redis-server of our own with these arguments, on loopback and a free port, in a folder that `stop()` removes. */
export async function startRedisServer(args: readonly string[], options: RedisServerOptions = {}): Promise<TestRedis> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'aidgraph-redis-')));
  const port = options.port ?? (await freePort());
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--daemonize', 'no', ...args],
    { stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  await waitUntilAnswers(url);
  return {
    url,
    pid: child.pid ?? null,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    const isUp = await redis.connect().then(
      () => true,
      () => false,
    );
    redis.disconnect();
    if (isUp) return;
    await sleep(50);
  }
  throw new Error(`redis-server did not answer at ${url} within 5 s`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
