/** Checks that the PostgreSQL of DATABASE_URL answers and is new enough. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { AidgraphError } from '../../schema/errors.js';

const OLDEST = 14;
/** A server that is just starting (docker compose up) is given this long. */
const ANSWER_WITHIN_MS = 3000;

export async function checkExternalDatabase(url: string): Promise<void> {
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  for (;;) {
    try {
      return checkVersion(await readVersion(url), url);
    } catch (error) {
      if (error instanceof AidgraphError) throw error;
      if (Date.now() > deadline || !isStarting(error)) throw unreachable(url, error);
      await sleep(250);
    }
  }
}

async function readVersion(connectionString: string): Promise<number> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    return Math.floor(Number(rows[0]?.version) / 10_000);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function checkVersion(version: number, url: string): void {
  if (version >= OLDEST) return;
  throw new AidgraphError(
    'CONFIGURATION',
    `DATABASE_URL leads to PostgreSQL ${version} (${shownUrl(url)}), and aidgraph needs ${OLDEST} or newer: ` +
      'upgrade it, or leave DATABASE_URL out to use the embedded one.',
  );
}

/** Refused connections, and "the database system is starting up". */
function isStarting(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'ECONNREFUSED' || code === '57P03';
}

function unreachable(url: string, cause: unknown): AidgraphError {
  const reason = (cause as Error).message || String((cause as { code?: string }).code);
  return new AidgraphError(
    'UNREACHABLE',
    `The PostgreSQL of DATABASE_URL (${shownUrl(url)}) does not answer: ${reason}. ` +
      'Start it or correct the URL, or leave DATABASE_URL out to use the embedded one.',
    { cause, transient: true },
  );
}

/** Without the password. */
function shownUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
