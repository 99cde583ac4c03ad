/**
 * A real PostgreSQL for tests: one embedded cluster a run (started by the first test file that needs it), one migrated
 * template, and a database of its own for whoever asks. Never shared, never mocked.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { runMigrations } from 'bullmq';
import { createPool } from '../../cli/database/pools.js';
import { ensureCluster } from '../../cli/database/embedded/cluster.js';
import { choosePlace } from '../../cli/database/embedded/place.js';
import { databaseUrl, ensureRunning } from '../../cli/database/embedded/postmaster.js';
import { withLock } from '../../cli/database/embedded/roll.js';
import { createDatabase, migrate, type Database } from '../../schema/database.js';

const TEMPLATE = 'aidgraph_template';

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  /** Closes `db` and drops the database, with whatever connections are left. */
  drop(): Promise<void>;
}

/**
 * A new database with the newest migrations of aidgraph and BullMQ. Call it in `beforeAll` and `drop()` it in `afterAll`.
 *
 * @param options.empty without any migration
 */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = await startServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = options.empty ? 'template0' : await ensureTemplate(server);
  // Two clones of one template at once are refused ("is being accessed by other users").
  await withLock(server.lock, () => execute(server.adminUrl, `create database ${name} template ${template}`));
  const url = server.urlOf(name);
  const db = createDatabase(createPool(url, { max: 5, name: 'test', sendsAhead: true }));
  return {
    url,
    db,
    drop: async () => {
      await db.destroy();
      await execute(server.adminUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

interface Server {
  readonly adminUrl: string;
  readonly lock: string;
  urlOf(database: string): string;
}

/** The run's folder is chosen by test/support/global-setup.js and cleared by global-teardown.js. */
async function startServer(): Promise<Server> {
  const home = process.env.AIDGRAPH_TEST_HOME;
  if (home === undefined) throw new Error('AIDGRAPH_TEST_HOME is not set: run the tests through jest.config.js');
  const place = await choosePlace(home, () => undefined);
  const lock = join(place.folder, 'lock');
  const port = await withLock(lock, async () => {
    await ensureCluster(place);
    return ensureRunning(place);
  });
  const adminUrl = await databaseUrl(place, port, 'postgres');
  return { adminUrl, lock, urlOf: (database) => adminUrl.replace(/\/postgres$/, `/${database}`) };
}

async function ensureTemplate(server: Server): Promise<string> {
  await withLock(server.lock, async () => {
    const found = await execute(server.adminUrl, `select 1 from pg_database where datname = '${TEMPLATE}'`);
    if (found > 0) return;
    // Renamed when it is whole: a half-migrated template would fail every test in odd ways.
    await execute(server.adminUrl, `drop database if exists half_made`);
    await execute(server.adminUrl, `create database half_made template template0`);
    await migrateAll(server.urlOf('half_made'));
    await execute(server.adminUrl, `alter database half_made rename to ${TEMPLATE}`);
  });
  return TEMPLATE;
}

async function migrateAll(url: string): Promise<void> {
  const db = createDatabase(createPool(url, { max: 1, name: 'test' }));
  await migrate(db);
  await db.destroy();
  const client = new Client({ connectionString: url });
  await client.connect();
  await runMigrations(client);
  await client.end();
}

async function execute(connectionString: string, sql: string): Promise<number> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
