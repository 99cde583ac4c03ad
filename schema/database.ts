/** The typed database: a Kysely over a pool, and its migrations. */
import { Kysely, Migrator, PostgresDialect, type MigrationInfo, type Transaction } from 'kysely';
import pg from 'pg';
import { withCopyIn } from './copy-in.js';
import { AidgraphError } from './errors.js';
import { migrations } from './migrations/migrations.js';
import type { DB } from './tables.generated.js';

// A date has no time and no zone: as a JavaScript Date it would move by a day west of Greenwich.
pg.types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);

export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

const pools = new WeakMap<Database, pg.Pool>();

/** Wraps a pool; `destroy()` on the result ends the pool. */
export function createDatabase(pool: pg.Pool): Database {
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: withCopyIn(pool) }) });
  pools.set(db, pool);
  return db;
}

/** The pool that `createDatabase` wrapped, for statements that Kysely cannot prepare by name. */
export const poolOf = (db: Database): pg.Pool | undefined => pools.get(db);

function createMigrator(db: Database): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
}

/**
 * Brings the database to the newest migration; safe to call from several processes at once (advisory lock).
 *
 * @returns the names of the migrations that ran now
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  const { error, results } = await createMigrator(db).migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error || failed) {
    throw new AidgraphError(
      'FAILURE',
      `Migration ${failed?.migrationName ?? '(before the first)'} failed: ${String(error)}. The database is as it was before it; mend the cause and run "aidgraph db migrate" again.`,
      { cause: error },
    );
  }
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName);
}

/** Every migration with the time it ran here, or `executedAt` undefined. */
export async function migrationStatus(db: Database): Promise<readonly MigrationInfo[]> {
  return createMigrator(db).getMigrations();
}
