import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { Client } from 'pg';
import { DataVersion } from '../../../api/answers/data-version.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const addUnit = (name: string) => sql`insert into crisis (id, name) values (${`cri_${name}`}, ${name})`;

test('the number stays while the data do, and what is rolled back changes nothing', async () => {
  const version = new DataVersion(database.db);
  const first = await version.look();
  expect(await version.look()).toBe(first);
  await database.db
    .transaction()
    .execute(async (tx) => {
      await addUnit('undone').execute(tx);
      throw new Error('undone');
    })
    .catch(() => undefined);
  expect(await version.look()).toBe(first);
  expect(version.known).toBe(first);
});

test('every kind of change is seen: rows that come, change and go, and a table that is emptied', async () => {
  const version = new DataVersion(database.db);
  let last = await version.look();
  for (const change of [
    addUnit('flood'),
    sql`update crisis set name = 'Flood of the south' where id = 'cri_flood'`,
    sql`delete from crisis where id = 'cri_flood'`,
    sql`truncate aid_flow_tie`,
  ]) {
    await change.execute(database.db);
    const next = await version.look();
    expect(next).toBeGreaterThan(last);
    last = next;
  }
});

test('a transaction that ends late is seen when it ends, though others began and ended after it', async () => {
  const version = new DataVersion(database.db);
  const slow = new Client({ connectionString: database.url });
  await slow.connect();
  await slow.query('begin');
  await slow.query(`insert into crisis (id, name) values ('cri_slow', 'slow')`);
  const before = await version.look();
  await addUnit('quick').execute(database.db);
  const between = await version.look();
  expect(between).toBeGreaterThan(before);
  expect(await version.look()).toBe(between);
  await slow.query('commit');
  await slow.end();
  expect(await version.look()).toBeGreaterThan(between);
});

test('who comes while a look is under way is told what is true after they came', async () => {
  const version = new DataVersion(database.db);
  for (let round = 0; round < 50; round += 1) {
    const before = await version.look();
    const early = version.look();
    await addUnit(`round${round}`).execute(database.db);
    const late = await version.look();
    expect(await early).toBeGreaterThanOrEqual(before);
    expect(late).toBeGreaterThan(before);
    expect(await version.look()).toBe(late);
  }
});

/** No answer that is kept is made of them (api/answers/may-be-kept.ts), or they never change while a server runs. */
const UNWATCHED = ['data_change', 'kysely_migration', 'poll_run', 'polled_source'];

test('each table that the reading role may see is watched, and those behind the views it may see', async () => {
  const { rows } = await sql<{ name: string }>`
    with recursive seen as (
      select oid from pg_class
      where relnamespace = 'public'::regnamespace and has_table_privilege('aidgraph_reader', oid, 'select')
        and relname <> 'submission_state'
      union
      select d.refobjid from seen s join pg_rewrite r on r.ev_class = s.oid
      join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.classid = 'pg_rewrite'::regclass)
    select distinct c.relname as name from seen s join pg_class c on c.oid = s.oid
    where c.relkind in ('r', 'p', 'm') and not exists (
      select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'note_data_change' and t.tgenabled = 'O')
    order by 1`.execute(database.db);
  expect(rows.map(({ name }) => name)).toEqual(UNWATCHED);
});
