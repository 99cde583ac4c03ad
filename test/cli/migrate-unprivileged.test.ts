/** `aidgraph db migrate` by a user who may not create roles: it works, and says what the API then lacks. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { runCli } from '../support/run-cli.js';

const user = `limited_${randomBytes(6).toString('hex')}`;
let database: TestDatabase;
let url: string;
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  const target = new URL(database.url);
  await sql.raw(`create role ${user} login password 'limited' nocreaterole`).execute(database.db);
  await sql.raw(`alter database ${target.pathname.slice(1)} owner to ${user}`).execute(database.db);
  await sql.raw(`alter schema public owner to ${user}`).execute(database.db);
  Object.assign(target, { username: user, password: 'limited' });
  url = target.href;
});
afterAll(async () => {
  await sql.raw(`reassign owned by ${user} to current_user; drop owned by ${user}`).execute(database.db);
  await database.drop();
});

test('the roles that are missing are told, with what an administrator does', async () => {
  const { code, stderr } = await runCli(['db', 'migrate'], { DATABASE_URL: url });
  expect(code).toBe(0);
  expect(stderr).toMatch(/Warning: the role aidgraph_reader is missing.*grant it to the user/);
  expect(stderr).toMatch(/Warning: the role aidgraph_writer is missing.*grant it to the user/);
  expect(stderr).toContain('newest migration');
});
