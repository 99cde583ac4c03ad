/**
 * The embedded database: whoever finds none running starts it, others join, the last to leave stops it; one that a
 * kill -9 left behind is adopted, and one that was itself killed is started again by those who use it.
 */
import { join } from 'node:path';
import { Client } from 'pg';
import { ensureCluster } from './cluster.js';
import { findPostmaster } from './find-postmaster.js';
import { asFolderError, choosePlace, type Place, type Say } from './place.js';
import { databaseUrl, ensureRunning, stopPostmaster } from './postmaster.js';
import { enter, leave, living, withLock } from './roll.js';

const DATABASE = 'aidgraph';
const KEEPER_EVERY_MS = 500;

export interface EmbeddedDatabase {
  readonly url: string;
  /** Where the data are. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function openEmbeddedDatabase(home: string, say: Say): Promise<EmbeddedDatabase> {
  const place = await choosePlace(home, say);
  try {
    return await withLock(join(place.folder, 'lock'), () => startOrJoin(place, say));
  } catch (error) {
    throw asFolderError(error, home);
  }
}

async function startOrJoin(place: Place, say: Say): Promise<EmbeddedDatabase> {
  await ensureCluster(place);
  const port = await ensureRunning(place);
  await ensureDatabase(await databaseUrl(place, port, 'postgres'));
  const users = join(place.folder, 'users');
  const mine = await enter(users);
  const stopKeeping = keepRunning(place, port, say);
  let closing: Promise<void> | undefined;
  return {
    url: await databaseUrl(place, port, DATABASE),
    folder: place.folder,
    close: () => (closing ??= stopKeeping().then(() => stopIfLast(place, users, mine))),
  };
}

async function stopIfLast(place: Place, users: string, mine: string): Promise<void> {
  await withLock(join(place.folder, 'lock'), async () => {
    await leave(users, mine);
    if ((await living(users)).length === 0) await stopPostmaster(place);
  });
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Looks now and then whether the server still runs; a killed one comes back at the same port, where pools reconnect. */
function keepRunning(place: Place, port: number, say: Say): () => Promise<void> {
  let working: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    working = revive(place, port, say)
      .catch((error: Error) => say(error.message))
      .finally(() => (busy = false));
  }, KEEPER_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}

async function revive(place: Place, port: number, say: Say): Promise<void> {
  if ((await findPostmaster(place)) !== null) return;
  await withLock(join(place.folder, 'lock'), async () => {
    if ((await findPostmaster(place)) !== null) return;
    say('The embedded database had ended; starting it again.');
    await ensureRunning(place, port);
  });
}
