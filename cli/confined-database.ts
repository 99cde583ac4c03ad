/** A connection that runs as a role which may do little, with a limit on every statement. */
import { Pool } from 'pg';
import { createDatabase, type Database } from '../schema/database.js';
import { withOptions } from './database/pools.js';

const STATEMENT_SECONDS = 5;
/** Waiting for a lock longer than this means that somebody migrates. */
const LOCK_TIMEOUT_MS = 3000;
/** In kB: a sort or hash that needs more than 256 MB beside memory is none that a reader should start. */
const TEMP_FILE_LIMIT = 262_144;

export interface ConfinedDatabase {
  readonly db: Database;
  readonly pool: Pool;
  /** False where the role could not be made, or not be given its rights (`aidgraph doctor` says so). */
  readonly isConfined: boolean;
  close(): Promise<void>;
}

export interface Confinement {
  readonly role: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly connections: number;
  /** Settings of every session, such as `default_transaction_read_only=on`. */
  readonly options?: readonly string[];
  /** How long a statement may take. */
  readonly statementSeconds?: number | undefined;
}

/** @param facts a pool of the user who may become the role */
export async function openConfinedDatabase(
  url: string,
  facts: Pool,
  { role, name, connections, options = [], statementSeconds = STATEMENT_SECONDS }: Confinement,
): Promise<ConfinedDatabase> {
  const { isConfined, mayLimitFiles } = await lookAtRights(facts, role);
  const pool = new Pool({
    connectionString: withOptions(url, [
      ...(isConfined ? [`role=${role}`] : []),
      ...options,
      `statement_timeout=${statementSeconds * 1000}`,
      `lock_timeout=${LOCK_TIMEOUT_MS}`,
      'idle_in_transaction_session_timeout=10000',
      ...(mayLimitFiles ? [`temp_file_limit=${TEMP_FILE_LIMIT}`] : []),
      'jit=off',
    ]),
    max: connections,
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: createDatabase(pool), pool, isConfined, close: () => pool.end() };
}

interface Rights {
  /** The role is there, may be taken on, and was given its rights. */
  readonly isConfined: boolean;
  /** Only an administrator of the database may limit temporary files. */
  readonly mayLimitFiles: boolean;
}

async function lookAtRights(facts: Pool, role: string): Promise<Rights> {
  const { rows } = await facts.query<Rights>(
    `select coalesce((select pg_has_role(current_user, oid, 'member') and has_table_privilege(oid, 'event', 'select')
      from pg_roles where rolname = $1), false) as "isConfined",
      (select rolsuper from pg_roles where rolname = current_user) as "mayLimitFiles"`,
    [role],
  );
  return rows[0] ?? { isConfined: false, mayLimitFiles: false };
}
