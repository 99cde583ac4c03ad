/** `aidgraph db migrate` by a user who may not create roles: it works, and says what the API then lacks. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLimitedDatabase, type LimitedDatabase } from '../support/limited-user.js';
import { runCli } from '../support/run-cli.js';

let limited: LimitedDatabase;
beforeAll(async () => {
  limited = await createLimitedDatabase();
});
afterAll(() => limited.drop());

test('the roles that are missing are told, with what an administrator does', async () => {
  const { code, stderr } = await runCli(['db', 'migrate'], { DATABASE_URL: limited.url });
  expect(code).toBe(0);
  expect(stderr).toMatch(/Warning: the role aidgraph_reader is missing.*grant it to the user/);
  expect(stderr).toMatch(/Warning: the role aidgraph_writer is missing.*grant it to the user/);
  expect(stderr).toContain('newest migration');
});
