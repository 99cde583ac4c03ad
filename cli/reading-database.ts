/** The API's own connection: a role that may SELECT what is published and nothing else, with a limit on every statement. */
import { Pool } from 'pg';
import { createDatabase, type Database } from '../schema/database.js';
import { READER_ROLE } from '../schema/migrations/0006-roles.js';

const STATEMENT_TIMEOUT_MS = 5000;
const CONNECTIONS = 8;

export interface ReadingDatabase {
  readonly db: Database;
  /** False where the role could not be made: then only read-only transactions guard the facts (`aidgraph doctor` says so). */
  readonly isConfined: boolean;
  close(): Promise<void>;
}

export async function openReadingDatabase(url: string, facts: Pool): Promise<ReadingDatabase> {
  const isConfined = await hasReaderRole(facts);
  const pool = new Pool({
    connectionString: withOptions(url, [
      ...(isConfined ? [`role=${READER_ROLE}`] : []),
      'default_transaction_read_only=on',
      `statement_timeout=${STATEMENT_TIMEOUT_MS}`,
      'idle_in_transaction_session_timeout=10000',
      'jit=off',
    ]),
    max: CONNECTIONS,
    application_name: 'aidgraph-api',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: createDatabase(pool), isConfined, close: () => pool.end() };
}

async function hasReaderRole(facts: Pool): Promise<boolean> {
  const { rows } = await facts.query<{ is_member: boolean }>(
    `select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1), false) as is_member`,
    [READER_ROLE],
  );
  return rows[0]?.is_member ?? false;
}

/** In the URL, because options there would override those given to pg beside it. */
function withOptions(url: string, options: readonly string[]): string {
  const target = new URL(url);
  const given = target.searchParams.get('options');
  target.searchParams.set('options', [given, ...options.map((option) => `-c ${option}`)].filter(Boolean).join(' '));
  return target.href;
}
