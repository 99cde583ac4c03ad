/** Listens on a PostgreSQL channel for as long as it is told to, over restarts of the server. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

export interface ListenOptions {
  readonly connectionString: string;
  readonly channel: string;
  /** Called at every notification, and whenever listening begins (again): something may have been missed. */
  readonly onNotice: () => void;
}

const PAUSE_MS = 500;

/** @returns a function that stops listening */
export function listen(options: ListenOptions): () => Promise<void> {
  const stop = new AbortController();
  const stopped = once(stop.signal, 'abort');
  const ended = listenUntil(options, { signal: stop.signal, stopped });
  return async () => {
    stop.abort();
    await ended;
  };
}

interface Stop {
  readonly signal: AbortSignal;
  readonly stopped: Promise<unknown>;
}

async function listenUntil(options: ListenOptions, { signal, stopped }: Stop): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(options, stopped);
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Until the connection is lost or listening is to stop. A failure is no news: the sweep goes on meanwhile. */
async function listenOnce(
  { connectionString, channel, onNotice }: ListenOptions,
  stopped: Stop['stopped'],
): Promise<void> {
  const client = new Client({
    connectionString,
    application_name: 'aidgraph-listen',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
  });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  client.on('notification', onNotice);
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    onNotice();
    await Promise.race([lost, stopped]);
  } catch {
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
}
