/** Rates of days that come after the sums they are about. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { importRates, reckonAnew, type ImportedRate } from '../../../etl/load/import-rates.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { ingest, loadBundledReference } from '../../support/pipeline.js';
import { readScriptedReport, reportOf } from '../../support/scripted-report.js';
import { scriptedReader } from '../../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());

async function* listed(rates: readonly ImportedRate[]): AsyncGenerator<ImportedRate> {
  yield* rates;
}

test('a sum is reckoned by the average of its year, then by the rate of its day, once', async () => {
  const { db } = database;
  const dollars = async () =>
    (
      await sql`select m.usd::float, m.usd_basis as basis, m.usd_rate_date as day, e.amount_usd::float as event
        from event_money m join event e on e.id = m.event_id`.execute(db)
    ).rows;
  const text = reportOf([{ key: 'a', from: 'WFP', to: 'B', amount: '100' }]);
  await ingest(db, scriptedReader([]), { locator: 'file:///a.xml', text, readBytes: readScriptedReport });
  expect(await dollars()).toEqual([{ usd: 118.3, basis: 'YEARLY_AVERAGE', day: '2021-01-01', event: 118.3 }]);
  const rates = [
    { currency: 'EUR', date: '2021-03-04', usdPerUnit: 1.2 },
    { currency: 'EUR', date: '2021-03-04', usdPerUnit: 1.25 },
    { currency: 'EUR', date: '2021-03-05', usdPerUnit: 1.3 },
  ];
  expect(await importRates(db, listed(rates), 'test')).toEqual({ rates: 3, changed: 2 });
  expect(await reckonAnew(db)).toBe(1);
  expect(await dollars()).toEqual([{ usd: 125, basis: 'DAILY', day: '2021-03-04', event: 125 }]);
  expect(await importRates(db, listed(rates), 'test')).toEqual({ rates: 3, changed: 0 });
  expect(await reckonAnew(db)).toBe(0);
});
