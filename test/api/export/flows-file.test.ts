/** Aid flows as files over real HTTP: they say what GraphQL says, all of it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openTestServer, type TestServer } from '../../support/api-server.js';
import { TELLINGS, tellReport } from '../../support/flow-world.js';
import { forgetDocuments } from '../../support/records.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await forgetDocuments(server.database.db);
  for (const tell of TELLINGS) await tell(server.database.db);
}, 60_000);
afterAll(() => server.close());

type Row = Record<string, string | number | null>;

async function textOf(path: string): Promise<string> {
  const response = await fetch(`${server.url}${path}`);
  expect(response.status).toBe(200);
  return response.text();
}
const linesOf = async (path: string): Promise<Row[]> =>
  (await textOf(path))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

interface Flows {
  rows: {
    stage: string;
    keys: { dimension: string; id: string | null; label: string | null }[];
    events: number;
    usd: string | null;
    eventsWithoutUsd: number;
    money: { amount: string; currency: string }[];
    items: {
      category: string;
      unit: string | null;
      quantity: string | null;
      quantityMax: string | null;
      events: number;
      eventsWithoutQuantity: number;
    }[];
  }[];
  excluded: { reason: string; events: number }[];
}

async function flows(groupBy: string, filter: string): Promise<Flows> {
  const query = `{ aidFlows(groupBy: [${groupBy}], filter: ${filter}, orderBy: [{ field: KEY, direction: ASC }], first: 100) {
    rows { stage keys { dimension id label } events usd eventsWithoutUsd money { amount currency }
      items { category unit quantity quantityMax events eventsWithoutQuantity } }
    excluded { reason events } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { aidFlows: Flows } }).data.aidFlows;
}

const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** What a careful person copies from the answer into a table: without the keys. */
function measures({ rows }: Flows): unknown[] {
  return rows.flatMap((row) => [
    [row.stage, 'events', null, null, row.events, null, row.events, null],
    ...(row.usd === null
      ? []
      : [[row.stage, 'usd', null, 'USD', number(row.usd), null, row.events, row.eventsWithoutUsd]]),
    ...row.money.map(({ amount, currency }) => [row.stage, 'money', null, currency, number(amount), null]),
    ...row.items.map((item) => [
      row.stage,
      'items',
      item.category,
      item.unit,
      number(item.quantity),
      number(item.quantityMax),
      item.events,
      item.eventsWithoutQuantity,
    ]),
  ]);
}

const measuresIn = (lines: Row[]): unknown[] =>
  lines.map(({ stage, measure, item_category, unit, value, value_max, events, events_without }) => [
    stage,
    measure,
    item_category,
    unit,
    value,
    value_max,
    ...(measure === 'money' ? [] : [events, events_without]),
  ]);

test.each([
  ['', '{}', ''],
  ['DONOR', '{}', ''],
  ['YEAR', '{}', ''],
  ['DONOR,RECIPIENT', '{}', ''],
  ['DONOR,YEAR,CATEGORY', '{}', ''],
  ['CATEGORY', '{ country: { eq: "ID" } }', '&country=ID'],
  ['COUNTRY,MONTH', '{ date: { gte: "2020" } }', '&date__gte=2020'],
  ['KIND', '{ kind: { in: [PLEDGE, DELIVERY] } }', '&kind__in=PLEDGE,DELIVERY'],
  ['RECIPIENT', '{ donor: { name: "WFP" } }', '&donor__name=WFP'],
  ['SOURCE,IMPLEMENTER', '{}', ''],
])('grouped by "%s" of %s a file says what GraphQL says', async (groupBy, filter, flat) => {
  const asked = await flows(groupBy, filter);
  expect(asked.rows.length).toBeGreaterThan(0);
  const lines = await linesOf(`/v1/flows.jsonl?groupBy=${groupBy}${flat}`);
  expect(measuresIn(lines)).toEqual(measures(asked));
  const heads = lines.filter(({ measure }) => measure === 'events');
  expect(heads.map((line) => keysOf(line, groupBy))).toEqual(
    asked.rows.map(({ keys }) => keys.map(({ id, label }) => [id, label])),
  );
  const json = JSON.parse(await textOf(`/v1/flows.json?groupBy=${groupBy}${flat}`)) as Record<string, unknown>;
  expect(json).toEqual({ results: lines, meta: { count: lines.length, next: null, excluded: asked.excluded } });
  expect(await linesOf(`/v1/flows-excluded.jsonl?groupBy=${groupBy}${flat}`)).toEqual(asked.excluded);
  const rows: Record<string, string>[] = parse(await textOf(`/v1/flows.csv?groupBy=${groupBy}${flat}`), {
    columns: true,
  });
  expect(rows).toEqual(
    lines.map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, String(value ?? '')]))),
  );
});

/** Where a dimension's id says what it is, its label is the id in other words. */
const COLUMNS: Readonly<Record<string, readonly [string, string | null]>> = {
  DONOR: ['donor_id', 'donor'],
  RECIPIENT: ['recipient_id', 'recipient'],
  IMPLEMENTER: ['implementer_id', 'implementer'],
  COUNTRY: ['country', 'country_name'],
  CATEGORY: ['category', 'category_name'],
  SOURCE: ['source_id', 'source'],
  KIND: ['kind', null],
  YEAR: ['year', null],
  MONTH: ['month', null],
};

function keysOf(line: Row, groupBy: string): unknown {
  return groupBy
    .split(',')
    .filter(Boolean)
    .map((dimension) => {
      const [id, label] = COLUMNS[dimension]!;
      const key = line[id] === null ? null : String(line[id]);
      const called = dimension === 'KIND' ? `${key![0]}${key!.slice(1).toLowerCase()}` : key;
      return [key, label === null ? called : line[label]];
    });
}

test('what comes first may be asked for, in any order', async () => {
  const most = await linesOf('/v1/flows.jsonl?group_by=DONOR&sort=-events&first=1');
  expect(new Set(most.map((line) => line['donor_id'])).size).toBe(1);
  const all = await linesOf('/v1/flows.jsonl?group_by=DONOR');
  const events = all.flatMap(({ measure, value }) => (measure === 'events' ? [Number(value)] : []));
  expect(most[0]!['value']).toBe(Math.max(...events));
});

test('the column names are those that scripts rely on', async () => {
  expect((await textOf('/v1/flows.csv')).split('\n')[0]).toBe(
    'stage,donor_id,donor,recipient_id,recipient,implementer_id,implementer,country,country_name,crisis_id,crisis,category,category_name,kind,year,month,source_id,source,measure,item_category,unit,value,value_max,events,events_without',
  );
});

test.each([
  ['groupBy=DONR', 400],
  ['groupBy=DONOR&after=x', 400],
  ['groupBy=DONOR&first=0', 400],
  ['groupBy=DONOR&date__gte=yesterday', 400],
  ['groupBy=DONOR&first=99999999999999999999', 400],
  ['corroboration=1.5', 400],
  ['amount_usd__gte=1e999', 400],
  ['country=%00', 400],
])('%s is refused with %i, and the server goes on', async (query, status) => {
  expect((await fetch(`${server.url}/v1/flows.csv?${query}`)).status).toBe(status);
  // Four connections read: a transaction that was left open would hold one.
  await Promise.all(Array.from({ length: 4 }, () => fetch(`${server.url}/v1/flows.csv?${query}`)));
  expect((await linesOf('/v1/flows.jsonl')).length).toBeGreaterThan(0);
});

test('a file has all rows, more than a page and more than are fetched at once', async () => {
  const MANY = 2300;
  await tellReport(
    server.database.db,
    'many',
    Array.from({ length: MANY }, (_, i) => ({
      key: `many ${i}`,
      from: 'UNDP',
      to: `M${i}`,
      amount: '1',
      rest: { money: [{ amount: String(i + 1), currency: 'USD', locator: 'amount' }], transactionType: '3' },
    })),
  );
  const lines = await linesOf('/v1/flows.jsonl?groupBy=RECIPIENT&donor__name=UNDP');
  const dollars = lines.filter(({ measure }) => measure === 'money');
  expect(dollars.length).toBe(MANY);
  expect(new Set(dollars.map((line) => line['recipient_id'])).size).toBe(MANY);
  expect(lines.filter(({ measure }) => measure === 'events').length).toBe(MANY);
  expect(dollars.reduce((sum, { value }) => sum + Number(value), 0)).toBe((MANY * (MANY + 1)) / 2);
}, 60_000);
