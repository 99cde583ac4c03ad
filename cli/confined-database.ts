/** A connection that runs as a role which may do little, with a limit on every statement. */
import { Pool } from 'pg';
import { createDatabase, type Database } from '../schema/database.js';
import { withOptions } from './database/pools.js';

const STATEMENT_TIMEOUT_MS = 5000;

export interface ConfinedDatabase {
  readonly db: Database;
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
}

/** @param facts a pool of the user who may become the role */
export async function openConfinedDatabase(
  url: string,
  facts: Pool,
  { role, name, connections, options = [] }: Confinement,
): Promise<ConfinedDatabase> {
  const isConfined = await mayBecome(facts, role);
  const pool = new Pool({
    connectionString: withOptions(url, [
      ...(isConfined ? [`role=${role}`] : []),
      ...options,
      `statement_timeout=${STATEMENT_TIMEOUT_MS}`,
      'idle_in_transaction_session_timeout=10000',
      'jit=off',
    ]),
    max: connections,
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: createDatabase(pool), isConfined, close: () => pool.end() };
}

/** Whether the role is there, may be taken on, and was given its rights. */
async function mayBecome(facts: Pool, role: string): Promise<boolean> {
  const { rows } = await facts.query<{ may_become: boolean }>(
    `select coalesce((select pg_has_role(current_user, oid, 'member') and has_table_privilege(oid, 'event', 'select')
      from pg_roles where rolname = $1), false) as may_become`,
    [role],
  );
  return rows[0]?.may_become ?? false;
}
