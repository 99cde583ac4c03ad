/** A small world of aid in which much is told twice: each event with the reason why a careful person counts it, or does not. */
import type { Database } from '../../schema/database.js';
import { ingest } from './pipeline.js';
import { readScriptedReport, reportOf, type ScriptedGift } from './scripted-report.js';
import { scriptedReader, type ScriptedEvent } from './scripted-reader.js';

const body = (text: string, organizationId: string) => ({ text, organizationId });
const AUSTRALIA = body('Australia', 'org_gov_au');
const UNICEF = body('UNICEF', 'org_unicef');
const MINISTRY = body('Kemensos', 'org_id_kemensos');
const RED_CROSS = body('PMI', 'org_id_pmi');
const IOM = body('IOM', 'org_iom');

const thing = (quantity: number, what: string, category: string, unit: string | null = null) => ({
  text: unit === null ? `${quantity} ${what}` : `${quantity} ${unit} of ${what}`,
  what,
  quantity,
  unit,
  category,
});
const on = (text: string, value: string) => ({ text, value, precision: 'day' as const, basis: 'stated' as const });

// A chain: 90 tents go from hand to hand. Only the first hand-over is aid that was not there before.
const GIVEN: ScriptedEvent = {
  sentence: 'On 3 May Australia gave UNICEF 90 tents.',
  donors: [AUSTRALIA],
  recipients: [UNICEF],
  items: [thing(90, 'tents', 'shelter.tent')],
  date: on('3 May', '2024-05-03'),
};
const HANDED_ON: ScriptedEvent = {
  sentence: 'On 20 May UNICEF handed 90 tents to Kemensos.',
  donors: [UNICEF],
  recipients: [MINISTRY],
  items: [thing(90, 'tents', 'shelter.tent')],
  date: on('20 May', '2024-05-20'),
};
const HANDED_ON_IN_PART: ScriptedEvent = {
  sentence: 'On 2 June Kemensos brought 40 tents to PMI.',
  donors: [MINISTRY],
  recipients: [RED_CROSS],
  items: [thing(40, 'tents', 'shelter.tent')],
  date: on('2 June', '2024-06-02'),
};
// UNICEF never received buckets: these are its own, and so is all that it gives with them.
const OWN_GIFT: ScriptedEvent = {
  sentence: 'On 25 May UNICEF gave PMI 10 tents, 300 buckets and 20 lamps.',
  donors: [UNICEF],
  recipients: [RED_CROSS],
  items: [
    thing(10, 'tents', 'shelter.tent'),
    thing(300, 'buckets', 'household.kitchen_set'),
    thing(20, 'lamps', 'household.flashlight'),
  ],
  date: on('25 May', '2024-05-25'),
};

// A pledge of 70 blankets and a delivery of 50 of them: one gift in two stages.
const PLEDGE: ScriptedEvent = {
  sentence: 'On 1 July Australia promised PMI 70 blankets.',
  kind: 'PLEDGE',
  donors: [AUSTRALIA],
  recipients: [RED_CROSS],
  items: [thing(70, 'blankets', 'household.blanket')],
  date: on('1 July', '2024-07-01'),
};
const DELIVERY: ScriptedEvent = {
  sentence: 'On 20 July Australia brought PMI 50 blankets.',
  donors: [AUSTRALIA],
  recipients: [RED_CROSS],
  items: [thing(50, 'blankets', 'household.blanket')],
  date: on('20 July', '2024-07-20'),
};

// A total and a part of it, in one text: 1000 kits in September, of them 400 on the 9th.
const TOTAL: ScriptedEvent = {
  sentence: 'In September IOM gave Kemensos 1000 kits.',
  donors: [IOM],
  recipients: [MINISTRY],
  items: [thing(1000, 'kits', 'wash.hygiene_kit')],
  date: { text: 'September', value: '2024-09', precision: 'month', basis: 'stated' },
};
const PART: ScriptedEvent = {
  sentence: 'Of these, IOM brought 400 kits to Kemensos on 9 September.',
  donors: [IOM],
  recipients: [MINISTRY],
  items: [thing(400, 'kits', 'wash.hygiene_kit')],
  date: on('9 September', '2024-09-09'),
  partOf: 0,
};

// One hand-over in two papers that disagree about it: it is counted once, with the surer number.
const CONFLICT: ScriptedEvent = {
  sentence: 'On 26 August IOM handed 2500 kits to PMI.',
  donors: [IOM],
  recipients: [RED_CROSS],
  items: [thing(2500, 'kits', 'wash.hygiene_kit')],
  date: on('26 August', '2024-08-26'),
  confidence: 0.95,
};
const CONFLICT_OTHER: ScriptedEvent = {
  ...CONFLICT,
  sentence: 'IOM gave PMI 2400 kits on 26 August.',
  items: [thing(2400, 'kits', 'wash.hygiene_kit')],
  confidence: 0.9,
};

const reader = scriptedReader([
  GIVEN,
  HANDED_ON,
  HANDED_ON_IN_PART,
  OWN_GIFT,
  PLEDGE,
  DELIVERY,
  TOTAL,
  PART,
  CONFLICT,
  CONFLICT_OTHER,
]);

const locatedIn = (name: string, country: string, locator: string) => ({ name, country, code: country, locator });
const day = (value: string) => ({ value, precision: 'DAY' as const, locator: 'date' });
const money = (amount: string, currency: string) => ({ amount, currency, locator: 'amount' });
const party = (role: 'DONOR' | 'RECIPIENT' | 'IMPLEMENTER', name: string) => ({ role, name, locator: role });
const item = (what: string, category: string, quantity: number | null, unit: string | null) => ({
  what,
  category,
  quantity,
  unit,
  locator: 'item',
});

/** Everybody here has a name of their own, so that nothing but what is meant is the same. */
export const GIFTS: readonly ScriptedGift[] = [
  // Two currencies, one body: 100 EUR and 40.50 USD are no 140.50 of anything. 10.50 USD of it are taken back.
  { key: 'eur', from: 'WFP', to: 'B1', amount: '100', rest: { money: [money('100', 'EUR')], transactionType: '3' } },
  { key: 'usd', from: 'WFP', to: 'B1', amount: '51', rest: { money: [money('51', 'USD')], transactionType: '4' } },
  {
    key: 'back',
    from: 'WFP',
    to: 'B1',
    amount: '-10.50',
    rest: { money: [money('-10.50', 'USD')], transactionType: '4' },
  },
  // A currency of which no rate is known: in the money, not in the dollars.
  { key: 'none', from: 'WFP', to: 'B1', amount: '7', rest: { money: [money('7', 'XTS')], transactionType: '4' } },
  // Kits are not added to kilograms, nor rice in sacks to rice in kilograms.
  {
    key: 'things',
    from: 'WFP',
    to: 'B2',
    amount: '0',
    rest: {
      money: [],
      items: [
        item('rice', 'food.rice', 500, 'kg'),
        item('rice', 'food.rice', 20, 'sack'),
        item('kits', 'wash.hygiene_kit', 12, null),
      ],
    },
  },
  {
    key: 'more rice',
    from: 'WFP',
    to: 'B2',
    amount: '0',
    rest: { money: [], items: [item('rice', 'food.rice', 250.5, 'kg')] },
  },
  // How much is not told.
  {
    key: 'some rice',
    from: 'WFP',
    to: 'B2',
    amount: '0',
    rest: { money: [], items: [item('rice', 'food.rice', null, 'kg')] },
  },
  // Two donors, two countries, and nobody says who gave what: 30 USD in the row of each, once in the total.
  {
    key: 'together',
    from: 'WFP',
    to: 'B3',
    amount: '30',
    rest: {
      parties: [party('DONOR', 'WFP'), party('DONOR', 'UNHCR'), party('RECIPIENT', 'Lone Harbour Trust')],
      money: [money('30', 'USD')],
      places: [locatedIn('Indonesia', 'ID', 'a'), locatedIn('Timor-Leste', 'TL', 'b')],
      transactionType: '4',
    },
  },
  // Planned, negated, lent, and told by one who takes no part.
  { key: 'planned', from: 'WFP', to: 'B4', amount: '1001', rest: { modality: 'PLANNED' } },
  { key: 'negated', from: 'WFP', to: 'B4', amount: '1002', rest: { modality: 'NEGATED' } },
  { key: 'lent', from: 'WFP', to: 'B4', amount: '1003', rest: { kind: 'OTHER', transactionType: '5' } },
  { key: 'second hand', from: 'WFP', to: 'B4', amount: '1004', rest: { notCounted: 'SECONDARY_REPORTER' } },
  { key: 'child', from: 'WFP', to: 'B4', amount: '1005', rest: { notCounted: 'CHILD_FLOW' } },
  { key: 'committed', from: 'WFP', to: 'B4', amount: '1006', rest: { kind: 'COMMITMENT', transactionType: '2' } },
  // Of commitments, too, not all are counted by who asks for them.
  {
    key: 'not committed',
    from: 'WFP',
    to: 'B4',
    amount: '1008',
    rest: { kind: 'COMMITMENT', modality: 'NEGATED', transactionType: '2' },
  },
  {
    key: 'committed, second hand',
    from: 'WFP',
    to: 'B4',
    amount: '1009',
    rest: { kind: 'COMMITMENT', notCounted: 'SECONDARY_REPORTER', transactionType: '2' },
  },
  // Over two years: in no year, and in the whole.
  {
    key: 'winter',
    from: 'WFP',
    to: 'B5',
    amount: '5',
    rest: { money: [money('5', 'USD')], date: { value: '2020', to: '2021', precision: 'YEAR', locator: 'date' } },
  },
  { key: 'undated', from: 'WFP', to: 'B5', amount: '6', rest: { money: [money('6', 'USD')], date: null } },
  // Sent by its provider, and below reported by its receiver as well: one transfer.
  {
    key: 'sent',
    from: 'OCHA',
    to: 'B6',
    amount: '1000',
    rest: { money: [money('1000', 'USD')], date: day('2022-03-01'), transactionType: '3' },
  },
  // The sum that B6 received is given on by it, all of it.
  {
    key: 'given on',
    from: 'B6',
    to: 'B7',
    amount: '1000',
    rest: {
      parties: [
        { role: 'DONOR', name: 'Body B6', identifiers: [{ scheme: 'XX-LIST', value: 'B6' }], locator: 'a' },
        { role: 'RECIPIENT', name: 'Body B7', identifiers: [{ scheme: 'XX-LIST', value: 'B7' }], locator: 'b' },
      ],
      money: [money('1000', 'USD')],
      date: day('2022-04-01'),
      transactionType: '3',
    },
  },
];

export const GIFTS_OF_RECEIVER: readonly ScriptedGift[] = [
  {
    key: 'received',
    from: 'OCHA',
    to: 'B6',
    amount: '1000',
    rest: { money: [money('1000', 'USD')], date: day('2022-03-11'), transactionType: '1' },
  },
  // Nobody else tells of this one: it is counted, though the receiver reports it.
  {
    key: 'received too',
    from: 'OCHA',
    to: 'B6',
    amount: '333',
    rest: { money: [money('333', 'USD')], date: day('2022-03-12'), transactionType: '1' },
  },
];

/** The parts of the world, in any order. */
export const TELLINGS: readonly ((db: Database) => Promise<unknown>)[] = [
  ...(
    [
      ['given', GIVEN.sentence, '2024-05-04'],
      ['on', HANDED_ON.sentence, '2024-05-21'],
      ['further', HANDED_ON_IN_PART.sentence, '2024-06-03'],
      ['own', OWN_GIFT.sentence, '2024-05-26'],
      ['pledge', PLEDGE.sentence, '2024-07-02'],
      ['delivery', DELIVERY.sentence, '2024-07-21'],
      ['total', `${TOTAL.sentence} ${PART.sentence}`, '2024-10-01'],
      ['conflict', CONFLICT.sentence, '2024-08-27'],
      ['other', CONFLICT_OTHER.sentence, '2024-08-28'],
      // A copy of another paper's text, with another line below: it tells of no second gift.
      ['copy', `${GIVEN.sentence}\n(agency)`, '2024-05-05'],
    ] as const
  ).map(
    ([name, text, published]) =>
      (db: Database) =>
        ingest(db, reader, { locator: `https://${name}.example.org/a`, text, hints: { published, source: name } }),
  ),
  (db) => tellReport(db, 'provider', GIFTS),
  (db) => tellReport(db, 'receiver', GIFTS_OF_RECEIVER),
];

export const tellReport = (db: Database, name: string, gifts: readonly ScriptedGift[]): Promise<unknown> =>
  ingest(db, reader, {
    locator: `https://${name}.example.org/report.xml`,
    text: reportOf(gifts),
    readBytes: readScriptedReport,
  });

/** Tells a text with other words: what it told before is withdrawn. */
export const withdraw = (db: Database, name: string): Promise<unknown> =>
  ingest(db, reader, {
    locator: `https://${name}.example.org/a`,
    text: 'An error. We regret it.',
    hints: { source: name },
  });
