/** Lists as files over real HTTP: CSV, JSON Lines, JSON and GraphQL say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { LISTS } from '../../../api/export/lists/lists.js';
import { openTestServer, type TestServer } from '../../support/api-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Row = Record<string, string | number | boolean | null>;

const get = (path: string) => fetch(`${server.url}${path}`);
const textOf = async (path: string): Promise<string> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return response.text();
};
const csvOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await textOf(path), { columns: true, bom: true });
const linesOf = async (path: string): Promise<Row[]> =>
  (await textOf(path))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const jsonOf = async (path: string) =>
  JSON.parse(await textOf(path)) as { results: Row[]; meta: { count: number; next: string | null } };

async function askGraphql<T>(query: string): Promise<T> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

/** As CSV writes it. */
function shown(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

describe('every list', () => {
  test.each(LISTS.map(({ name }) => name))('%s has the same rows as CSV, JSON Lines and JSON', async (name) => {
    const lines = await linesOf(`/v1/${name}.jsonl`);
    const { results, meta } = await jsonOf(`/v1/${name}.json`);
    const rows = await csvOf(`/v1/${name}.csv`);
    expect(lines.length).toBeGreaterThan(0);
    expect(results).toEqual(lines);
    expect(meta).toEqual({ count: lines.length, next: null });
    expect(rows).toEqual(
      lines.map((line) => Object.fromEntries(Object.entries(line).map(([key, value]) => [key, shown(value)]))),
    );
  });

  test.each(LISTS)('$name has as many rows as GraphQL counts', async ({ name, field }) => {
    const data = await askGraphql<Record<string, { totalCount: number }>>(`{ ${field} { totalCount } }`);
    expect((await linesOf(`/v1/${name}.jsonl`)).length).toBe(data[field]!.totalCount);
  });
});

describe('rows of events', () => {
  test('say what GraphQL says', async () => {
    const { events } = await askGraphql<{ events: { nodes: Record<string, never>[] } }>(
      `{ events(first: 100) { nodes { id kind title date { value } donors { id name } recipients { name } items { description quantity { text } } money { amount currency usd } evidence(first: 1) { quote deepLink } documents { url } } } }`,
    );
    const rows = await linesOf('/v1/events.jsonl');
    expect(rows.map(({ id }) => id)).toEqual(events.nodes.map(({ id }) => id));
    for (const [i, node] of events.nodes.entries()) {
      const { date, donors, recipients, items, money, evidence, documents } = node as unknown as {
        date: { value: string } | null;
        donors: { id: string; name: string }[];
        recipients: { name: string }[];
        items: { description: string; quantity: { text: string } | null }[];
        money: { amount: string; currency: string; usd: string | null }[];
        evidence: { quote: string; deepLink: string | null }[];
        documents: { url: string | null }[];
      };
      const joined = (values: (string | null)[]) =>
        [...new Set(values.filter((one) => one !== null))].join('; ') || null;
      expect(rows[i]).toMatchObject({
        kind: node['kind'],
        title: node['title'],
        date: date?.value ?? null,
        donor_ids: joined(donors.map(({ id }) => id)),
        donors: joined(donors.map(({ name }) => name)),
        recipients: joined(recipients.map(({ name }) => name)),
        items: joined(items.map(({ description, quantity }) => quantity?.text ?? description)),
        money: joined(money.map(({ amount, currency }) => `${amount} ${currency}`)),
        amount_usd: money.some(({ usd }) => usd !== null) ? money.reduce((sum, { usd }) => sum + Number(usd), 0) : null,
        quote: evidence[0]?.quote ?? null,
        quote_link: evidence[0]?.deepLink ?? null,
        urls: joined(documents.map(({ url }) => url)),
      });
    }
  });

  test('are those of the filter, in the order that is asked for', async () => {
    const pledges = await csvOf('/v1/events.csv?kind=PLEDGE');
    expect(pledges.map(({ kind }) => kind)).toEqual(['PLEDGE']);
    const oldest = await csvOf('/v1/events.csv?sort=date');
    const newest = await csvOf('/v1/events.csv?sort=-date');
    expect(oldest.map(({ id }) => id)).toEqual(newest.map(({ id }) => id).toReversed());
    expect(await csvOf('/v1/events.csv?donor__name=nobody')).toEqual([]);
  });

  test('come in parts where parts are asked for, each with the address of the next', async () => {
    const whole = (await jsonOf('/v1/events.json')).results;
    const parts: Row[] = [];
    for (let path: string | null = '/v1/events.json?first=2&sort=-confidence'; path !== null;) {
      const { results, meta } = await jsonOf(path);
      expect(results.length).toBeLessThanOrEqual(2);
      parts.push(...results);
      path = meta.next;
    }
    expect(parts.map(({ id }) => id).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
    expect(new Set(parts.map(({ id }) => id)).size).toBe(whole.length);
  });
});

test('things of a donor by year, as the docs show it', async () => {
  const rows = await csvOf('/v1/aid-items.csv?donor__name=IOM');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatchObject({
      donors: 'International Organization for Migration',
      year: '2020',
      category: 'wash.hygiene_kit',
    });
    expect(row['category_group']).toBe('wash');
  }
});

test('what looks like a formula is none, and numbers are numbers', async () => {
  await sql`update event_item set description = '=HYPERLINK("https://example.org")' where id = (select id from event_item order by id limit 1)`.execute(
    server.database.db,
  );
  await sql`update event set title = '@SUM(1)' where kind = 'PLEDGE'`.execute(server.database.db);
  await sql`update event_money set usd = -5, amount = -5, usd_rate = 1`.execute(server.database.db);
  const items = await textOf('/v1/aid-items.csv');
  expect(items).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  const pledge = (await csvOf('/v1/events.csv?kind=PLEDGE'))[0]!;
  expect(pledge['title']).toBe("'@SUM(1)");
  expect(pledge['amount_usd']).toBe('-5');
});

test('a mark for Excel comes when it is asked for', async () => {
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
  expect((await bytes('/v1/donors.csv?bom=1')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await bytes('/v1/graph.edges.csv?bom=1')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await bytes('/v1/graph.edges.csv')).subarray(0, 6).toString()).toBe('source');
  expect((await bytes('/v1/donors.csv')).subarray(0, 2).toString()).toBe('id');
});

test('files say what they are, to scripts of any page', async () => {
  const { headers } = await get('/v1/events.csv');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('content-disposition')).toBe('attachment; filename="aidgraph-events.csv"');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect((await get('/v1/events.jsonl')).headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
});

test('/v1 says which files there are, with columns and parameters', async () => {
  const { files } = (await (await get('/v1')).json()) as {
    files: { addresses: string[]; columns: object[]; parameters: string[] }[];
  };
  expect(files.flatMap(({ addresses }) => addresses)).toEqual(
    expect.arrayContaining(['/v1/events.csv', '/v1/flows.csv', '/v1/flows-excluded.jsonl']),
  );
  for (const { columns, parameters } of files) {
    expect(columns.length).toBeGreaterThan(1);
    expect(parameters).toContain('first');
  }
});

test('columns keep their names and their order; new ones are added at the end, and to columns.json', async () => {
  const { files } = (await (await get('/v1')).json()) as {
    files: { addresses: string[]; columns: { name: string }[] }[];
  };
  const known = JSON.parse(readFileSync(join(import.meta.dirname, 'columns.json'), 'utf8')) as Record<string, string[]>;
  const now = files.map(({ addresses, columns }) => [addresses[0], columns.map(({ name }) => name)] as const);
  expect(Object.fromEntries(now)).toEqual(known);
});

test.each([
  ['/v1/events.xml', 404, 'NOT_FOUND'],
  ['/v1/gifts.csv', 404, 'NOT_FOUND'],
  ['/v1/events.csv.gz', 404, 'NOT_FOUND'],
  ['/v1/events/csv', 404, 'NOT_FOUND'],
  ['/gifts', 404, 'NOT_FOUND'],
  ['/v1/events.csv?contry=ID', 400, 'BAD_USER_INPUT'],
  ['/v1/events.csv?country=ID&country=YE', 400, 'BAD_USER_INPUT'],
  ['/v1/events.csv?first=0', 400, 'BAD_USER_INPUT'],
  ['/v1/events.csv?date__gte=yesterday', 400, 'BAD_USER_INPUT'],
  ['/v1/events.csv?after=nonsense', 400, 'INVALID_CURSOR'],
  ['/v1/events.csv?api_key=aidg_wrong', 401, 'UNAUTHENTICATED'],
])('%s is refused with %i %s', async (path, status, code) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});
