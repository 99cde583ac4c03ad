/** An empty database that belongs to a user of PostgreSQL who may neither create roles nor take on those of aidgraph. */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { createTestDatabase } from './postgres.js';

export interface LimitedDatabase {
  /** As that user. */
  readonly url: string;
  drop(): Promise<void>;
}

export async function createLimitedDatabase(): Promise<LimitedDatabase> {
  const user = `limited_${randomBytes(6).toString('hex')}`;
  const { db, url, drop } = await createTestDatabase({ empty: true });
  const target = new URL(url);
  await sql.raw(`create role ${user} login password 'limited' nocreaterole`).execute(db);
  await sql.raw(`alter database ${target.pathname.slice(1)} owner to ${user}`).execute(db);
  await sql.raw(`alter schema public owner to ${user}`).execute(db);
  Object.assign(target, { username: user, password: 'limited' });
  return {
    url: target.href,
    drop: async () => {
      await sql.raw(`reassign owned by ${user} to current_user; drop owned by ${user}`).execute(db);
      await drop();
    },
  };
}
