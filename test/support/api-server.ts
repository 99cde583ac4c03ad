/** The API server on a database of its own, with the roles it has in earnest, for tests over real HTTP. */
import { startApiServer, type ApiServer, type ApiServerOptions } from '../../api/server.js';
import { createPostgresStore } from '../../api/limits/rate-store.js';
import { createKey, hashKey } from '../../api/key/api-key.js';
import { insertKey } from '../../api/key/api-key.query.js';
import type { ConfinedDatabase } from '../../cli/confined-database.js';
import { createPool } from '../../cli/database/pools.js';
import { openReadingDatabase } from '../../cli/reading-database.js';
import { openWritingDatabase } from '../../cli/writing-database.js';
import type { ApiScope } from '../../schema/codelists/codelists.js';
import type { Database } from '../../schema/database.js';
import { loadAidFixture } from './aid-fixture.js';
import { createTestDatabase, type TestDatabase } from './postgres.js';

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  readonly reading: ConfinedDatabase;
  readonly writing: ConfinedDatabase;
  /** What was logged, by level. */
  readonly logged: { readonly level: string; readonly details: Record<string, unknown>; readonly message: string }[];
  /** Another server on the same database. */
  startAnother(options?: TestServerOptions): Promise<ApiServer>;
  makeKey(scopes?: readonly ApiScope[], expiresAt?: string): Promise<{ id: string; key: string }>;
  close(): Promise<void>;
}

export type TestServerOptions = Partial<Omit<ApiServerOptions, 'db' | 'writing' | 'host' | 'port' | 'log'>>;

export async function openTestServer(
  options: TestServerOptions & {
    readonly statementSeconds?: number;
    /** What there is to ask about. */
    readonly load?: (db: Database) => Promise<void>;
  } = {},
): Promise<TestServer> {
  const { statementSeconds, load = loadAidFixture, ...given } = options;
  const database = await createTestDatabase();
  await load(database.db);
  const facts = createPool(database.url, { max: 1, name: 'test' });
  const reading = await openReadingDatabase(database.url, facts, statementSeconds);
  const writing = await openWritingDatabase(database.url, facts);
  await facts.end();
  const logged: TestServer['logged'] = [];
  const write =
    (level: string) =>
    (details: object, message: string): void =>
      void logged.push({ level, details: details as Record<string, unknown>, message });
  const log = { error: write('error'), warn: write('warn'), info: write('info') };
  const start = (more: TestServerOptions): Promise<ApiServer> =>
    startApiServer({
      db: reading.db,
      writing: writing.db,
      host: '127.0.0.1',
      port: 0,
      log,
      rateStore: createPostgresStore(writing.pool),
      ...more,
    });
  const servers = [await start(given)];
  return {
    url: servers[0]!.url,
    database,
    reading,
    writing,
    logged,
    startAnother: async (more = given) => {
      const another = await start(more);
      servers.push(another);
      return another;
    },
    makeKey: async (scopes = ['read'], expiresAt) => {
      const key = createKey();
      const row = { name: 'Rina', hash: hashKey(key), scopes, expiresAt: expiresAt ?? null };
      return { id: await insertKey(database.db, row), key };
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      await reading.close();
      await writing.close();
      await database.drop();
    },
  };
}
