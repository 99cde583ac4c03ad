/** Evidence from a document with pages says on which page it stands, and links to it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openAsking, type Asking } from '../support/golden-queries.js';
import { ingest, loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
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

const sentence = 'Australia sent UNICEF 90\ftents.';
const reader = scriptedReader([
  {
    sentence,
    donors: [{ text: 'Australia', organizationId: 'org_gov_au' }],
    recipients: [{ text: 'UNICEF', organizationId: 'org_unicef' }],
    items: [{ text: 'tents', what: 'tents', quantity: 90, unit: null, category: 'shelter.tent' }],
    date: { text: 'sent', value: '2024-05-03', precision: 'day', basis: 'stated' },
  },
]);

interface Found {
  readonly locator: string | null;
  readonly deepLink: string | null;
}

async function evidenceOf(text: string): Promise<readonly Found[]> {
  await ingest(database.db, reader, { locator: 'https://paged.example.org/report.pdf', text });
  const { events } = await asking.ask<{ events: { nodes: { evidence: Found[]; items: { evidence: Found[] }[] }[] } }>(
    '{ events { nodes { evidence { locator deepLink } items { evidence { locator deepLink } } } } }',
  );
  const [event] = events.nodes;
  return [event!.evidence[0]!, event!.items[0]!.evidence[0]!];
}

test('the page is that on which the quote begins', async () => {
  const found = { locator: 'page 3', deepLink: 'https://paged.example.org/report.pdf#page=3' };
  expect(await evidenceOf(`A report.\n\f\f\nWhat came in May.\n\n${sentence}`)).toEqual([found, found]);
});
