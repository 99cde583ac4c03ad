/** Crises of ReliefWeb, through the reading stage: one row a GLIDE number, and later lists add to it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import { ingest } from '../../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { scriptedReader } from '../../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const answerOf = (...data: readonly object[]): string =>
  JSON.stringify({ href: 'https://api.reliefweb.int/v2/disasters', data });

async function take(text: string): Promise<void> {
  await ingest(database.db, scriptedReader([]), { locator: 'https://api.reliefweb.int/v2/disasters', text, readBytes });
}

const crises = () => database.db.selectFrom('crisis').selectAll().orderBy('name').execute();

test('a later list that says less takes nothing away', async () => {
  const flood = { glide: 'FL-2024-000999-EXL', date: { event: '2024-05-07T00:00:00+00:00' } };
  await take(
    answerOf(
      { id: 1, fields: { name: 'Floods', ...flood } },
      { id: 2, fields: { name: 'Quake', type: [{ code: 'EQ' }] } },
    ),
  );
  await take(
    answerOf(
      { id: 1, fields: { name: 'Floods and landslides', glide: 'FL-2024-000999-EXL' } },
      { id: 2, fields: { name: 'Quake' } },
    ),
  );
  expect(await crises()).toMatchObject([
    { name: 'Floods and landslides', hazard: 'FL', glide: 'FL-2024-000999-EXL', date_from: '2024-05-07' },
    { name: 'Quake', hazard: 'EQ', glide: null },
  ]);
});
