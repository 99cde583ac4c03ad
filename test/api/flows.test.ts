/** Aid flows of a small world, each sum as a careful person writes it down; and that kept sums say what the events say. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { up } from '../../schema/migrations/0023-held-within-years.js';
import { up as tellPeriodsInPlace } from '../../schema/migrations/0025-periods-in-place.js';
import { up as makeAnew } from '../../schema/migrations/0026-flows-by-category.js';
import { up as keepYears } from '../../schema/migrations/0027-years-without-months.js';
import { sql } from 'kysely';
import { EventFilter } from '../../api/event/event.input.js';
import { AidFlowDimension } from '../../api/flow/flow.enums.js';
import { chooseRollup, countFlows, listExclusions, listFlowsFrom } from '../../api/flow/flow.query.js';
import { loadEventComparer } from '../../cli/load-event-comparer.js';
import { findWrongFlows, getFlowState } from '../../etl/load/flows/check-flows.js';
import { forgetFlows, settleFlows } from '../../etl/load/flows/follow-events.js';
import { judgePair, undoJudgement } from '../../etl/load/identity/judge-pair.js';
import { TELLINGS, tellReport, withdraw, GIFTS } from '../support/flow-world.js';
import type { ScriptedGift } from '../support/scripted-report.js';
import { openAsking, type Asking } from '../support/golden-queries.js';
import { loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { forgetDocuments } from '../support/records.js';

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

interface Row {
  keys: { id: string | null; label: string | null }[];
  stage: string;
  events: number;
  usd: string | null;
  eventsWithoutUsd: number;
  money: { amount: string; currency: string }[];
  items: { category: string; unit: string | null; quantity: string | null; quantityMax: string | null }[];
}
interface Flows {
  rows: Row[];
  rowCount: number;
  totals: Omit<Row, 'keys'>[];
  excluded: { reason: string; events: number }[];
}

const SUMS = 'stage events usd eventsWithoutUsd money { amount currency } items { category unit quantity }';
async function flows(args: string): Promise<Flows> {
  const { aidFlows } = await asking.ask<{ aidFlows: Flows }>(`{
    aidFlows(${args}) { rows { keys { id label } ${SUMS} } rowCount totals { ${SUMS} } excluded { reason events } } }`);
  return aidFlows;
}
const excludedIn = ({ excluded }: Flows) => Object.fromEntries(excluded.map(({ reason, events }) => [reason, events]));
const by = ({ rows }: Flows) =>
  new Map(rows.map(({ keys, ...sums }) => [keys.map(({ id }) => id).join(' '), sums] as const));

describe('the whole world', () => {
  beforeAll(async () => {
    await forgetDocuments(database.db);
    for (const tell of TELLINGS) await tell(database.db);
  });

  test('all of it: each thing and each sum once', async () => {
    const { totals, excluded } = await flows('groupBy: []');
    expect(totals).toEqual([
      {
        stage: 'DELIVERED',
        // Texts: tents, UNICEF's own gift, blankets, 1000 kits, 2500 kits: 5. Reports: eur, usd, back, none, things, more rice,
        // some rice, together, winter, undated, sent, received too: 12.
        events: 17,
        // 118.301195 for 100 EUR (the average of 2021), 51, -10.5, 30, 5, 6, 1000, 333.
        usd: expect.stringMatching(/^1532\.8/),
        // The five texts, three of things, and the one whose currency has no rate.
        eventsWithoutUsd: 9,
        money: [
          { amount: '100', currency: 'EUR' },
          // 51 - 10.5 + 30 + 5 + 6 + 1000 + 333
          { amount: '1414.5', currency: 'USD' },
          { amount: '7', currency: 'XTS' },
        ],
        items: [
          { category: 'food.rice', unit: 'kg', quantity: '750.5' },
          { category: 'food.rice', unit: 'sack', quantity: '20' },
          { category: 'household.blanket', unit: null, quantity: '50' },
          { category: 'household.flashlight', unit: null, quantity: '20' },
          { category: 'household.kitchen_set', unit: null, quantity: '300' },
          // The chain once, and ten that UNICEF gave with things of its own.
          { category: 'shelter.tent', unit: null, quantity: '100' },
          // 2500 (and not 2400), 1000 (and not 400 of them again), 12.
          { category: 'wash.hygiene_kit', unit: null, quantity: '3512' },
        ],
      },
    ]);
    expect(Object.fromEntries(excluded.map(({ reason, events }) => [reason, events]))).toEqual({
      HANDED_ON: 3, // tents twice, 1000 USD once
      PART_OF_TOTAL: 1,
      PLEDGE: 1,
      COMMITMENT: 2,
      PLANNED: 1,
      NEGATED: 2,
      OTHER: 1,
      SECONDARY_REPORTER: 1,
      CHILD_FLOW: 1,
      MIRROR: 1,
    });
  });

  test('counted and left out are all events of the filter', async () => {
    for (const filter of [
      '{}',
      '{ date: { eq: "2024" } }',
      '{ donor: { id: "org_unicef" } }',
      '{ kind: { in: [PLEDGE, DELIVERY] } }',
    ]) {
      const { totals, excluded } = await flows(`groupBy: [], filter: ${filter}`);
      const { events } = await asking.ask<{ events: { totalCount: number } }>(
        `{ events(filter: ${filter}) { totalCount } }`,
      );
      const count = (some: readonly { readonly events: number }[]) => some.reduce((sum, one) => sum + one.events, 0);
      expect([filter, count(totals) + count(excluded)]).toEqual([filter, events.totalCount]);
    }
  });

  test('a pledge is counted when it is asked for, and never added to its delivery', async () => {
    const pledges = await flows('groupBy: [DONOR], filter: { kind: { eq: PLEDGE } }');
    expect(pledges.rows).toMatchObject([
      { keys: [{ id: 'org_gov_au', label: 'Government of Australia' }], stage: 'PLEDGE', items: [{ quantity: '70' }] },
    ]);
    const committed = await flows('groupBy: [RECIPIENT], filter: { kind: { eq: COMMITMENT } }');
    expect(committed.rows).toMatchObject([
      { stage: 'COMMITMENT', events: 1, money: [{ amount: '1006', currency: 'EUR' }] },
    ]);
    expect(committed.excluded).toEqual([
      { reason: 'NEGATED', events: 1 },
      { reason: 'SECONDARY_REPORTER', events: 1 },
    ]);
    const both = await flows(
      'groupBy: [DONOR], filter: { kind: { in: [PLEDGE, DELIVERY] }, category: { eq: "household.blanket" } }',
    );
    expect(both.rows).toMatchObject([
      { stage: 'DELIVERED', items: [{ quantity: '50' }] },
      { stage: 'PLEDGE', items: [{ quantity: '70' }] },
    ]);
    expect(both.totals.map(({ stage }) => stage)).toEqual(['DELIVERED', 'PLEDGE']);
  });

  test('what is planned or lent is counted when it is asked for', async () => {
    expect((await flows('groupBy: [], filter: { modality: { eq: PLANNED } }')).totals).toMatchObject([
      { stage: 'PLANNED', money: [{ amount: '1001', currency: 'EUR' }] },
    ]);
    expect((await flows('groupBy: [], filter: { or: [{ kind: { eq: OTHER } }] }')).totals).toMatchObject([
      { stage: 'OTHER', money: [{ amount: '1003', currency: 'EUR' }] },
    ]);
    // "Not pledges" asks for no pledges.
    const without = await flows('groupBy: [], filter: { not: { kind: { eq: PLEDGE } } }');
    expect(without.totals.map(({ stage }) => stage)).toEqual(['DELIVERED']);
  });

  test('who asks for a part, or for one who hands on, is told of it', async () => {
    // The total is of all of September: asked for the 9th, nothing else tells of those 400 kits.
    const ninth = await flows('groupBy: [MONTH], filter: { date: { eq: "2024-09-09" } }');
    expect(ninth.rows).toMatchObject([{ keys: [{ id: '2024-09' }], items: [{ quantity: '400' }] }]);
    expect(ninth.excluded).toEqual([]);
    // What UNICEF gave: what it had received is not counted elsewhere in this question.
    const unicef = await flows('groupBy: [RECIPIENT], filter: { donor: { id: "org_unicef" } }');
    expect(by(unicef).get('org_id_kemensos')).toMatchObject({ items: [{ category: 'shelter.tent', quantity: '90' }] });
    // Both steps of the chain are in this one: it is counted once.
    const may = await flows('groupBy: [DONOR], filter: { date: { eq: "2024-05" } }');
    expect(by(may).get('org_gov_au')).toMatchObject({ items: [{ quantity: '90' }] });
    expect(excludedIn(may)).toEqual({ HANDED_ON: 1 });
  });

  test('several donors and countries: in the row of each, once in the total, and rows as the filter means them', async () => {
    const donors = by(await flows('groupBy: [DONOR], filter: { country: { eq: "TL" } }'));
    expect([...donors].map(([id, { money }]) => [id, money])).toEqual([
      ['org_unhcr', [{ amount: '30', currency: 'USD' }]],
      ['org_wfp', [{ amount: '30', currency: 'USD' }]],
    ]);
    const countries = await flows('groupBy: [COUNTRY], filter: { country: { eq: "TL" } }');
    expect(countries.rows).toMatchObject([{ keys: [{ id: 'TL', label: 'Timor-Leste' }], events: 1, usd: '30' }]);
    expect(countries.totals).toMatchObject([{ events: 1, usd: '30' }]);
  });

  test('a row by category has the things of its category; one without things is shown as unknown', async () => {
    const categories = by(await flows('groupBy: [CATEGORY]'));
    expect(categories.get('wash.hygiene_kit')).toMatchObject({
      events: 3,
      items: [{ category: 'wash.hygiene_kit', unit: null, quantity: '3512' }],
    });
    expect(categories.get('')).toMatchObject({ events: 9, items: [] });
  });

  test('what lies in no year is shown as such, and only where no year is asked for', async () => {
    const years = await flows('groupBy: [YEAR], orderBy: [{ field: KEY, direction: ASC }]');
    expect(years.rows.map(({ keys, events }) => [keys[0]!.id, events])).toEqual([
      [null, 2],
      ['2021', 8],
      ['2022', 2],
      ['2024', 5],
    ]);
    const within = await flows('groupBy: [YEAR], filter: { date: { gte: "2020", lte: "2021" } }');
    expect(within.rows.map(({ keys, events }) => [keys[0]!.id, events])).toEqual([
      ['2021', 8],
      [null, 1],
    ]);
  });

  const DIMENSIONS = Object.values(AidFlowDimension);
  const GROUPINGS: readonly (readonly AidFlowDimension[])[] = [
    [],
    ...DIMENSIONS.map((one) => [one]),
    ...DIMENSIONS.flatMap((one) => DIMENSIONS.filter((other) => other !== one).map((other) => [one, other])),
    ['DONOR', 'RECIPIENT', 'YEAR'],
  ];
  const FILTERS: readonly EventFilter[] = [
    {},
    { date: { eq: '2024' } },
    { date: { eq: '2024-05' } },
    { date: { gte: '2020', lte: '2021' } },
    { date: { gte: '2021-01-01' } },
    { donor: { id: 'org_wfp' } },
    { donor: { in: ['org_wfp', 'org_unhcr'] } },
    { donor: { id: 'org_unicef', includeParts: false }, date: { eq: '2024' } },
    { recipient: { id: 'org_id_pmi', includeParts: false } },
    { country: { eq: 'ID' } },
    { country: { in: ['ID', 'TL'] } },
    { category: { eq: 'wash' } },
    { category: { eq: 'WASH' }, country: { eq: 'ID' } },
    { category: { eq: 'shelter.tent' }, date: { gte: '2020' } },
    { category: { in: ['wash', 'shelter'] } },
    { category: { eq: '' } },
    { country: { contains: '' } },
    { donor: { id: 'org_unicef', includeParts: false }, category: { eq: 'household' } },
    { kind: { eq: 'PLEDGE' } },
    { kind: { eq: 'PLEDGE' }, date: { gte: '2020' } },
    { kind: { eq: 'COMMITMENT' } },
    { kind: { eq: 'COMMITMENT' }, country: { eq: 'ID' } },
    { kind: { eq: 'PLEDGE' }, donor: { id: 'org_gov_au' }, category: { eq: 'household' } },
    { kind: { in: ['PLEDGE', 'COMMITMENT'] } },
    { kind: { eq: 'DELIVERY' } },
  ];
  const PAGE = { first: 100, orderBy: [{ field: 'USD', direction: 'DESC' }] } as const;

  test('kept sums and events say the same, whatever is asked', async () => {
    const { db } = database;
    let kept = 0;
    for (const filter of FILTERS) {
      for (const groupBy of GROUPINGS) {
        const question = { groupBy, filter };
        const rollup = await chooseRollup(db, question);
        if (rollup === undefined) continue;
        kept += 1;
        const asked = JSON.stringify(question);
        expect([asked, await listFlowsFrom(db, question, { ...PAGE, rollup })]).toEqual([
          asked,
          await listFlowsFrom(db, question, { ...PAGE, rollup: undefined }),
        ]);
        expect(await countFlows(db, question, rollup)).toBe(await countFlows(db, question, undefined));
        if (groupBy.length > 0 || !rollup.hasExclusions) continue;
        expect(await listExclusions(db, filter, rollup)).toEqual(await listExclusions(db, filter, undefined));
      }
    }
    expect(kept).toBeGreaterThan(100);
  }, 180_000);

  const NOTHING = {
    date: { gte: null },
    country: { eq: null },
    donor: { name: null, includeParts: false },
    kind: { in: null },
    band: { eq: null },
  };

  test('what is left open in a filter asks nothing', async () => {
    const { db } = database;
    const some: typeof GROUPINGS = [
      ['DONOR', 'RECIPIENT'],
      ['COUNTRY', 'CATEGORY'],
      ['YEAR', 'DONOR'],
    ];
    for (const groupBy of [...GROUPINGS.filter(({ length }) => length < 2), ...some]) {
      const all = { groupBy, filter: {} };
      const wanted = await listFlowsFrom(db, all, { ...PAGE, rollup: undefined });
      for (const filter of [...Object.entries(NOTHING).map((one) => Object.fromEntries([one])), NOTHING]) {
        const open = { groupBy, filter: filter as EventFilter };
        for (const rollup of [await chooseRollup(db, open), undefined]) {
          expect([groupBy, filter, await listFlowsFrom(db, open, { ...PAGE, rollup })]).toEqual([
            groupBy,
            filter,
            wanted,
          ]);
        }
      }
    }
  });

  test.each([
    [['DONOR', 'RECIPIENT'], { date: { eq: '2024' } }],
    [['DONOR'], {}],
    [['RECIPIENT'], { date: { eq: '2024' }, donor: { id: 'org_iom', includeParts: false } }],
    [['COUNTRY'], { date: { eq: '2024-05' } }],
    [['DONOR', 'RECIPIENT'], {}],
    [['DONOR', 'YEAR'], {}],
    [['DONOR'], { kind: { eq: 'PLEDGE' } }],
    [['YEAR'], { kind: { eq: 'COMMITMENT' } }],
    [['YEAR', 'COUNTRY'], { date: { gte: '2020' } }],
    [['COUNTRY', 'CATEGORY'], {}],
    [['DONOR'], { category: { eq: 'shelter' } }],
    [['COUNTRY'], { category: { eq: 'shelter.tent' }, date: { eq: '2024' } }],
  ] as const)('the first rows by %j are the same, read alone or sorted among all', async (groupBy, filter) => {
    const { db } = database;
    const question = { groupBy, filter };
    const rollup = await chooseRollup(db, question);
    expect(rollup?.isAnswer).toBe(true);
    for (const field of ['EVENTS', 'USD'] as const) {
      for (const first of [1, 2, 3]) {
        const page = { first, orderBy: [{ field, direction: 'DESC' }] } as const;
        const live = await listFlowsFrom(db, question, { ...page, rollup: undefined });
        expect(await listFlowsFrom(db, question, { ...page, rollup })).toEqual(live);
      }
    }
  });
});

describe('whatever changes', () => {
  beforeEach(() => forgetDocuments(database.db));
  // A law of the data, after every one of these: sums are what events add up to, and found anew they are the same.
  afterEach(async () => {
    expect(await findWrongFlows(database.db)).toEqual([]);
    const { held, told } = await getFlowState(database.db);
    expect(held).toBe(told);
    const before = await tables();
    await forgetFlows(database.db);
    await settleFlows(database.db);
    expect(await tables()).toEqual(before);
    expect(await findWrongFlows(database.db)).toEqual([]);
  });

  async function tables() {
    const contents: Record<string, unknown> = {};
    for (const [name, columns] of [
      ['aid_flow', 'dimensions, period, key1, key2, events, usd::float, with_usd, without_usd, things'],
      ['aid_flow_tie', '*'],
      ['aid_flow_loose', '*'],
      ['aid_flow_trace', '*'],
    ] as const) {
      const isEmpty = name === 'aid_flow' ? `where (events, things) <> (0, '{}')` : '';
      const { rows } = await sql
        .raw<{ row: string }>(`select t::text as row from (select ${columns} from ${name} ${isEmpty}) t`)
        .execute(database.db);
      contents[name] = rows.map(({ row }) => row).toSorted();
    }
    return contents;
  }

  const total = async () => (await flows('groupBy: []')).totals[0]?.items.map(({ quantity }) => quantity) ?? [];

  test('a sum that is wrong is found', async () => {
    await tellReport(database.db, 'provider', GIFTS.slice(0, 2));
    await sql`update aid_flow set usd = usd + 1 where dimensions = 'DONOR' and period = ''`.execute(database.db);
    expect(await findWrongFlows(database.db)).toHaveLength(2);
    await sql`update aid_flow set usd = usd - 1 where dimensions = 'DONOR' and period = ''`.execute(database.db);
  });

  test('the order of arrival changes nothing', async () => {
    for (const tell of TELLINGS) await tell(database.db);
    const wanted = await flows('groupBy: [DONOR, RECIPIENT]');
    await forgetDocuments(database.db);
    for (const tell of TELLINGS.toReversed()) await tell(database.db);
    const found = await flows('groupBy: [DONOR, RECIPIENT]');
    expect([found.totals, found.excluded]).toEqual([wanted.totals, wanted.excluded]);
  });

  test('a withdrawn gift takes what was handed on out of its shadow', async () => {
    for (const tell of TELLINGS.slice(0, 2)) await tell(database.db);
    expect(await total()).toEqual(['90']);
    expect(excludedIn(await flows('groupBy: []'))).toEqual({ HANDED_ON: 1 });
    await withdraw(database.db, 'given');
    expect(await total()).toEqual(['90']);
    expect(excludedIn(await flows('groupBy: []'))).toEqual({});
    await withdraw(database.db, 'on');
    expect(await total()).toEqual([]);
  });

  test('a report that is read anew with other sums, and less of them', async () => {
    await tellReport(database.db, 'provider', GIFTS);
    await tellReport(database.db, 'provider', [
      { ...GIFTS[0]!, rest: { money: [{ amount: '17.25', currency: 'EUR', locator: 'x' }] } },
    ]);
    expect((await flows('groupBy: []')).totals).toMatchObject([
      { events: 1, money: [{ amount: '17.25', currency: 'EUR' }] },
    ]);
  });

  test('what came for one country is not given on in another', async () => {
    const named = (name: string) => ({ name, identifiers: [{ scheme: 'XX-LIST', value: name }] });
    const onward = (country: string) => ({
      key: `on in ${country}`,
      from: 'B1',
      to: 'B9',
      amount: '100',
      rest: {
        parties: [
          { role: 'DONOR' as const, ...named('B1'), locator: 'a' },
          { role: 'RECIPIENT' as const, ...named('B9'), locator: 'b' },
        ],
        places: [{ name: country, country, code: country, locator: 'c' }],
      },
    });
    await tellReport(database.db, 'provider', [GIFTS[0]!, onward('ID'), onward('TL')]);
    const { totals, excluded } = await flows('groupBy: []');
    expect(totals).toMatchObject([{ events: 2, money: [{ amount: '200', currency: 'EUR' }] }]);
    expect(excluded).toEqual([{ reason: 'HANDED_ON', events: 1 }]);
  });

  test('bodies that become one, and two again', async () => {
    const { db } = database;
    await tellReport(db, 'provider', GIFTS);
    const { rows } = await sql<{ id: string }>`
      select id from organization where name in ('Body B1', 'Body B2') order by name`.execute(db);
    const [left, right] = rows.map(({ id }) => id);
    const byBody = async () =>
      [...by(await flows('groupBy: [RECIPIENT]'))].flatMap(([id, { events }]) =>
        id === left || id === right ? events : [],
      );
    expect(await byBody()).toEqual([4, 3]);
    const said = { left: left!, right: right!, verdict: 'SAME', reason: 'One letterhead.', by: 'test' } as const;
    const judgementId = await judgePair(db, said, loadEventComparer);
    expect(await findWrongFlows(db)).toEqual([]);
    expect(await byBody()).toEqual([7]);
    await undoJudgement(db, { judgementId, reason: 'They are two.', by: 'test' }, loadEventComparer);
    expect(await byBody()).toEqual([4, 3]);
  });

  test('reports that become one event, and two again', async () => {
    const { db } = database;
    await tellReport(db, 'provider', GIFTS.slice(0, 2));
    const { rows } = await sql<{ id: string }>`select id from event order by id`.execute(db);
    const [left, right] = rows.map(({ id }) => id);
    const said = { left: left!, right: right!, verdict: 'SAME', reason: 'One gift.', by: 'test' } as const;
    const judgementId = await judgePair(db, said, loadEventComparer);
    expect(await findWrongFlows(db)).toEqual([]);
    expect((await flows('groupBy: []')).totals).toMatchObject([{ events: 1 }]);
    await undoJudgement(db, { judgementId, reason: 'They are two.', by: 'test' }, loadEventComparer);
    expect((await flows('groupBy: []')).totals).toMatchObject([
      { events: 2, money: [{ amount: '100' }, { amount: '51' }] },
    ]);
  });

  test('what is held within its year is found by the migration as by loading', async () => {
    const { db } = database;
    await tellReport(db, 'provider', GIFTS);
    const held = async () =>
      (await sql<object>`select event_id, held_in_year from aid_flow_loose order by 1`.execute(db)).rows;
    const loaded = await held();
    expect(JSON.stringify(loaded)).toContain('HANDED_ON');
    await sql`alter table aid_flow_loose drop column held_in_year`.execute(db);
    await up(db as never);
    expect(await held()).toEqual(loaded);
  });

  test('a database from before has sums by category when it is migrated and its worker has been there', async () => {
    const { db } = database;
    await tellReport(db, 'provider', GIFTS);
    const before = await tables();
    await sql`delete from aid_flow where dimensions like '%CATEGORY_GROUP'`.execute(db);
    await makeAnew(db as never);
    await settleFlows(db);
    expect(await tables()).toEqual(before);
    expect(JSON.stringify(before)).toContain('COUNTRY CATEGORY_GROUP');
  });

  const OF_A_YEAR: ScriptedGift = {
    key: 'of a year',
    from: 'WFP',
    to: 'B8',
    amount: '90',
    rest: { date: { value: '2021', precision: 'YEAR', locator: 'date' } },
  };
  const byMonth = async (args: string) =>
    (await flows(`${args}, orderBy: [{ field: KEY, direction: ASC }]`)).rows.map(({ keys, events }) => [
      ...keys.map(({ id }) => id),
      events,
    ]);

  test('what lies in a year and in no month of it is of that year', async () => {
    await tellReport(database.db, 'provider', [GIFTS[0]!, OF_A_YEAR]);
    for (const date of ['eq: "2021"', 'gte: "2021"', 'gte: "2020", lte: "2021-12"']) {
      expect(await byMonth(`groupBy: [MONTH], filter: { date: { ${date} } }`)).toEqual([
        [null, 1],
        ['2021-03', 1],
      ]);
    }
    expect(await byMonth('groupBy: [YEAR, MONTH]')).toEqual([
      ['2021', null, 1],
      ['2021', '2021-03', 1],
    ]);
    expect(await byMonth('groupBy: [COUNTRY, MONTH], filter: { date: { eq: "2021" } }')).toEqual([
      ['ID', null, 1],
      ['ID', '2021-03', 1],
    ]);
    expect(await byMonth('groupBy: [MONTH], filter: { date: { eq: "2022" } }')).toEqual([]);
  });

  test('a database from before has the years of what is in no month when it is migrated and its worker has been there', async () => {
    const { db } = database;
    await tellReport(db, 'provider', [GIFTS[0]!, OF_A_YEAR]);
    const now = await tables();
    await tellPeriodsInPlace(db as never);
    await forgetFlows(db);
    await settleFlows(db);
    expect(await tables()).not.toEqual(now);
    await keepYears(db as never);
    await settleFlows(db);
    expect(await tables()).toEqual(now);
  });

  test('events that are not rolled up yet are counted all the same', async () => {
    await tellReport(database.db, 'provider', GIFTS.slice(0, 8));
    const wanted = await flows('groupBy: [DONOR]');
    await forgetFlows(database.db);
    expect(await flows('groupBy: [DONOR]')).toEqual(wanted);
    await settleFlows(database.db);
    expect(await flows('groupBy: [DONOR]')).toEqual(wanted);
  });
});
