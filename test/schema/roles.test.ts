/** A user of PostgreSQL who may neither create roles nor take on those of aidgraph can still run everything, less confined. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createPool } from '../../cli/database/pools.js';
import { openReadingDatabase } from '../../cli/reading-database.js';
import { openWritingDatabase } from '../../cli/writing-database.js';
import { createDatabase, migrate } from '../../schema/database.js';
import { createLimitedDatabase, type LimitedDatabase } from '../support/limited-user.js';

let limited: LimitedDatabase;
beforeAll(async () => {
  limited = await createLimitedDatabase();
});
afterAll(() => limited.drop());

test('migrations run, and what cannot be confined says so and works', async () => {
  const { url } = limited;
  const pool = createPool(url, { max: 1, name: 'test' });
  const db = createDatabase(pool);
  expect((await migrate(db)).length).toBeGreaterThan(7);
  const [reading, writing] = [await openReadingDatabase(url, pool), await openWritingDatabase(url, pool)];
  try {
    expect([reading.isConfined, writing.isConfined]).toEqual([false, false]);
    const judgement = sql`insert into judgement (left_id, right_id, verdict, judged_by) values ('org_a', 'org_b', 'SAME', 'x')`;
    await expect(judgement.execute(reading.db)).rejects.toThrow(/read-only transaction/);
    await judgement.execute(writing.db);
  } finally {
    await Promise.all([reading.close(), writing.close()]);
    await db.destroy();
  }
});
