/** A small world for tests of the API: three publishers, two hand-overs, a pledge, a sum of money. */
import type { Database } from '../../schema/database.js';
import { ingest, loadBundledReference } from './pipeline.js';
import { scriptedReader } from './scripted-reader.js';

const IOM = { organizationId: 'org_iom', canonical: 'International Organization for Migration' };
const day = (text: string, value: string) => ({ text, value, precision: 'day', basis: 'stated' }) as const;

const KITS = 'On 26 August IOM handed 2500 kits to Kemensos for 500 families.';
const KITS_AGAIN = 'On 26 August IOM gave 2400 kits to Kemensos, a ministry says.';
const PLEDGE = 'Australia pledged US$3 million to UNICEF on 1 March.';
const TENTS = 'Yayasan Bahtera Nusa sent 40 tents to BNPB on 5 May.';

const reader = scriptedReader([
  {
    sentence: KITS,
    confidence: 0.95,
    donors: [{ text: 'IOM', ...IOM }],
    recipients: [{ text: 'Kemensos' }],
    items: [{ text: '2500 kits', what: 'kits', quantity: 2500, unit: null, category: 'wash.hygiene_kit' }],
    beneficiaries: [{ text: '500 families', count: 500, unit: 'households' }],
    date: day('26 August', '2020-08-26'),
  },
  {
    sentence: KITS_AGAIN,
    confidence: 0.9,
    donors: [{ text: 'IOM', ...IOM }],
    recipients: [{ text: 'Kemensos' }],
    items: [{ text: '2400 kits', what: 'kits', quantity: 2400, unit: null, category: 'wash.hygiene_kit' }],
    date: day('26 August', '2020-08-26'),
  },
  {
    sentence: PLEDGE,
    kind: 'PLEDGE',
    confidence: 0.85,
    donors: [{ text: 'Australia', organizationId: 'org_gov_au' }],
    recipients: [{ text: 'UNICEF', organizationId: 'org_unicef' }],
    money: [{ text: 'US$3 million', amount: 3_000_000, currency: 'USD' }],
    date: day('1 March', '2022-03-01'),
  },
  {
    sentence: TENTS,
    confidence: 0.8,
    donors: [{ text: 'Yayasan Bahtera Nusa' }],
    recipients: [{ text: 'BNPB' }],
    items: [{ text: '40 tents', what: 'tents', quantity: 40, unit: null, category: 'shelter.tent' }],
    date: day('5 May', '2023-05-05'),
  },
]);

const REST =
  'The boxes were counted twice in the warehouse before they left, and every driver signed for what he took along.';

const DOCUMENTS = [
  [
    'https://kabar.example.org/a',
    `Kits arrive\n${KITS}\n${REST}`,
    { source: 'Kabar', published: '2020-08-27', language: 'en' },
  ],
  [
    'https://wire.example.org/b',
    `Kits arrive\n${KITS}\n${REST}`,
    { source: 'Wire', published: '2020-08-27', language: 'en' },
  ],
  [
    'https://other.example.org/c',
    `Ministry thanks donors 💧\n${KITS_AGAIN}`,
    { source: 'Other', published: '2020-08-28', language: 'en' },
  ],
  ['https://kabar.example.org/d', PLEDGE, { source: 'Kabar', published: '2022-03-02', language: 'en' }],
  ['https://kabar.example.org/e', TENTS, { source: 'Kabar', published: '2023-05-06', language: 'en' }],
] as const;

export async function loadAidFixture(db: Database): Promise<void> {
  await loadBundledReference(db);
  for (const [locator, text, hints] of DOCUMENTS) {
    await ingest(db, reader, { locator, text, hints: { ...hints, format: 'text' } });
  }
}
