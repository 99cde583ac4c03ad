/** What was promised, what came of it, and what two copies of one text are worth. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { keepPromise } from '../../../etl/transform/match/promise-kept.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { ingest, loadBundledReference } from '../../support/pipeline.js';
import { findOrphans, forgetDocuments } from '../../support/records.js';
import { scriptedReader, type ScriptedEvent } from '../../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());
afterEach(async () => expect(await findOrphans(database.db)).toEqual([]));
beforeEach(() => forgetDocuments(database.db));

const PLEDGE = 'On 3 May Australia promised UNICEF 90 tents.';
const FIRST = 'Australia sent UNICEF 50 tents on 20 May.';
const SECOND = 'On 9 June Australia brought UNICEF 40 tents.';

const tents = (sentence: string, quantity: number, day: string, value: string): ScriptedEvent => ({
  sentence,
  donors: [{ text: 'Australia', organizationId: 'org_gov_au' }],
  recipients: [{ text: 'UNICEF', organizationId: 'org_unicef' }],
  items: [{ text: `${quantity} tents`, what: 'tents', quantity, unit: null, category: 'shelter.tent' }],
  date: { text: day, value, precision: 'day', basis: 'stated' },
});
const reader = scriptedReader([
  { ...tents(PLEDGE, 90, '3 May', '2024-05-03'), kind: 'PLEDGE' },
  tents(FIRST, 50, '20 May', '2024-05-20'),
  tents(SECOND, 40, '9 June', '2024-06-09'),
]);

const tell = (name: string, text: string, published: string): Promise<unknown> =>
  ingest(database.db, reader, {
    locator: `https://${name}.example.org/tents`,
    text,
    hints: { published, source: name },
  });

const promises = async () =>
  (
    await sql<{ state: string; promise: unknown; deliveries: number }>`
      select promise_state as state, promise, (select count(*)::int from event d where d.fulfils = e.id) as deliveries
      from event e where promise_state is not null`.execute(database.db)
  ).rows;

const line = (delivered: string, outstanding: string) => ({
  category: 'shelter.tent',
  currency: null,
  unit: null,
  pledged: '90',
  delivered,
  outstanding,
});

test('a promise is open, partly kept, then kept, and says when anybody last told of it', async () => {
  await tell('pledge', PLEDGE, '2024-05-04');
  expect(await promises()).toEqual([
    { state: 'OPEN', promise: { lines: [line('0', '90')], lastNews: '2024-05-04' }, deliveries: 0 },
  ]);
  await tell('first', FIRST, '2024-05-21');
  expect(await promises()).toEqual([
    { state: 'PARTLY_KEPT', promise: { lines: [line('50', '40')], lastNews: '2024-05-21' }, deliveries: 1 },
  ]);
  await tell('second', SECOND, '2024-06-10');
  expect(await promises()).toEqual([
    { state: 'KEPT', promise: { lines: [line('90', '0')], lastNews: '2024-06-10' }, deliveries: 2 },
  ]);
});

test('deliveries that were told before their promise count as well', async () => {
  await tell('second', SECOND, '2024-06-10');
  await tell('first', FIRST, '2024-05-21');
  await tell('pledge', PLEDGE, '2024-05-04');
  expect(await promises()).toMatchObject([{ state: 'KEPT', deliveries: 2 }]);
});

test('a delivery that two papers tell of counts once', async () => {
  await tell('pledge', PLEDGE, '2024-05-04');
  await tell('first', FIRST, '2024-05-21');
  await tell('other', `${FIRST} The ministry confirmed it.`, '2024-05-22');
  expect(await promises()).toMatchObject([{ promise: { lines: [line('50', '40')] }, deliveries: 1 }]);
});

test('a text that comes later and ties two copies together makes one source of two', async () => {
  const words = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `word${from + i} of the long report`).join(' ');
  await tell('one', `${FIRST}\n${words(0, 60)}`, '2024-05-21');
  await tell('two', `${FIRST}\n${words(28, 88)}`, '2024-05-21');
  const corroboration = async () =>
    (await sql<{ n: number }>`select corroboration as n from event where band = 'PUBLISH'`.execute(database.db)).rows;
  expect(await corroboration()).toEqual([{ n: 2 }]);
  await tell('middle', `${words(14, 74)}`, '2024-05-22');
  expect(await corroboration()).toEqual([{ n: 1 }]);
});

test('unlike units and currencies are never added', () => {
  const moved = (items: object[], money: object[] = []) => ({ items, money, lastNews: null }) as never;
  const rice = (quantity: number, unit: string | null) => ({ what: 'rice', category: 'food.rice', quantity, unit });
  const { lines, state } = keepPromise(moved([rice(3, 'ton'), rice(10, 'paket')], [{ amount: 100, currency: 'USD' }]), [
    moved([rice(1500, 'kg'), rice(4, 'paket')], [{ amount: 1_000_000, currency: 'IDR' }]),
  ]);
  expect(state).toBe('PARTLY_KEPT');
  expect(
    lines.map(({ unit, currency, pledged, delivered, outstanding }) => [
      unit ?? currency,
      pledged,
      delivered,
      outstanding,
    ]),
  ).toEqual([
    ['kg', '3000', '1500', '1500'],
    [null, '10', '4', '6'],
    ['USD', '100', '0', '100'],
  ]);
});
