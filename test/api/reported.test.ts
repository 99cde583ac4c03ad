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

test('as of a day, acts tell from the publication of the first file on, and not before they happen', async () => {
  const locator = 'https://partner.example.org/again.xml';
  const date = { value: '2021-05-02', precision: 'DAY', locator: 'line 2, date' } as const;
  const give = (amount: string) => {
    const acts = [
      { key: 'again', from: 'WFP', to: 'C', amount },
      { key: 'later', from: 'WFP', to: 'C', amount: '8.50', rest: { date } },
    ];
    return ingest(database.db, scriptedReader([]), { locator, text: reportOf(acts), readBytes: readScriptedReport });
  };
  await give('7.50');
  await give('7.75');
  const told = async (asOf: string) => {
    const { events } = await asking.ask<{ events: { nodes: { evidence: { quote: string }[] }[] } }>(
      `{ events(asOf: "${asOf}", filter: { recipient: { name: "Body C" } }) { nodes { evidence { quote } } } }`,
    );
    return events.nodes.map(({ evidence }) => evidence.map(({ quote }) => quote).join());
  };
  expect(await told('2021-03')).toEqual([]);
  expect(await told('2021-04-01')).toEqual(['WFP | C | 7.75']);
  expect(await told('2021-05-02')).toEqual(['WFP | C | 8.50', 'WFP | C | 7.75']);
});
