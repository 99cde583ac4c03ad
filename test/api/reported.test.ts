/** Acts of structured reports in the API: each value with the element it stands in, dollars with their rate, and why totals leave one out. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openAsking, type Asking } from '../support/golden-queries.js';
import { ingest, loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { readScriptedReport, reportOf } from '../support/scripted-report.js';
import { scriptedReader } from '../support/scripted-reader.js';

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

test('an act cites its element, and each of its values its own', async () => {
  const gift = { key: 'a', from: 'WFP', to: 'B', amount: '-100.50', rest: { notCounted: 'CHILD_FLOW' as const } };
  const locator = 'https://partner.example.org/flows.xml';
  await ingest(database.db, scriptedReader([]), { locator, text: reportOf([gift]), readBytes: readScriptedReport });
  const evidence = 'evidence { locator quote deepLink start }';
  const { events } = await asking.ask<{ events: { nodes: unknown[] } }>(`{
    events { nodes {
      transactionType notCounted ${evidence}
      parties { role reportedName ${evidence} }
      money { amount currency usd usdRate usdRateDate usdBasis valueDate ${evidence} }
      places { reportedName country ${evidence} }
    } }
  }`);
  const at = (place: string) => ({
    evidence: [{ locator: place, quote: 'WFP | B | -100.50', deepLink: locator, start: null }],
  });
  expect(events.nodes).toEqual([
    {
      transactionType: '3',
      notCounted: 'CHILD_FLOW',
      ...at('line 1'),
      parties: [
        { role: 'DONOR', reportedName: 'WFP', ...at('line 1, from') },
        { role: 'RECIPIENT', reportedName: 'Body B', ...at('line 1, to') },
      ],
      money: [
        {
          amount: '-100.50',
          currency: 'EUR',
          usd: '-118.89',
          usdRate: '1.183011948',
          usdRateDate: '2021-01-01',
          usdBasis: 'YEARLY_AVERAGE',
          valueDate: '2021-03-04',
          ...at('line 1, amount'),
        },
      ],
      places: [{ reportedName: 'Indonesia', country: 'ID', ...at('line 1, place') }],
    },
  ]);
});
