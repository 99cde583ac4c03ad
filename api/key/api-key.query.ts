/** SQL that keeps API keys. One query a function. */
import { sql } from 'kysely';
import type { ApiScope } from '../../schema/codelists/codelists.js';
import type { Database } from '../../schema/database.js';

export type ApiKeyState = 'VALID' | 'EXPIRED' | 'REVOKED';

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly state: ApiKeyState;
  /** ISO 8601 timestamps. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

const timestamp = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const columns = sql`k.id::text as id, k.name, k.scopes,
  case when k.revoked_at is not null then 'REVOKED' when k.expires_at <= now() then 'EXPIRED' else 'VALID' end as state,
  ${timestamp('k.created_at')} as "createdAt", ${timestamp('k.expires_at')} as "expiresAt",
  ${timestamp('k.revoked_at')} as "revokedAt"`;

export async function findKey(db: Database, hash: string): Promise<ApiKey | null> {
  const { rows } = await sql<ApiKey>`select ${columns} from api_key k where k.hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}

export async function listKeys(db: Database): Promise<ApiKey[]> {
  const { rows } = await sql<ApiKey>`select ${columns} from api_key k order by k.id`.execute(db);
  return rows;
}

export interface NewKey {
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly ApiScope[];
  /** ISO 8601. */
  readonly expiresAt: string | null;
}

/** @returns its id */
export async function insertKey(db: Database, { name, hash, scopes, expiresAt }: NewKey): Promise<string> {
  const { id } = await db
    .insertInto('api_key')
    .values({ name, hash, scopes: [...scopes], expires_at: expiresAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return String(id);
}

/** @returns whether there was such a key that was not revoked before */
export async function revokeKey(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    update api_key set revoked_at = now() where id = ${id}::bigint and revoked_at is null returning id`.execute(db);
  return rows.length > 0;
}
