/** The graph of who gives to whom, as parsers that are not ours read it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { sql } from 'kysely';
import { openTestServer, type TestServer } from '../../support/api-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await sql`update organization set name = 'Ministry of <Social> & "Affairs" ' || chr(1) where name like 'Ministry of Social Affairs%'`.execute(
    server.database.db,
  );
});
afterAll(() => server.close());

const textOf = async (path: string): Promise<string> => {
  const response = await fetch(`${server.url}${path}`);
  expect(response.status).toBe(200);
  return response.text();
};
const tableOf = async (path: string): Promise<Record<string, string>[]> => parse(await textOf(path), { columns: true });

test('GEXF opens in graphology with as many bodies and edges as the tables have', async () => {
  const graph = gexf.parse(MultiDirectedGraph as unknown as typeof DirectedGraph, await textOf('/v1/graph.gexf'));
  const nodes = await tableOf('/v1/graph.nodes.csv');
  const edges = await tableOf('/v1/graph.edges.csv');
  expect(nodes.length).toBeGreaterThan(3);
  expect(graph.order).toBe(nodes.length);
  expect(graph.size).toBe(edges.length);
  for (const { id, label } of nodes) expect(graph.getNodeAttribute(id, 'label')).toBe(label);
});

test('edges run from who gives to who receives, each with its events', async () => {
  const edges = await tableOf('/v1/graph.edges.csv');
  const kits = edges.find(({ source, relation }) => source === 'org_iom' && relation === 'gives to')!;
  expect(kits).toMatchObject({ events: '1', first_date: '2020-08-26', last_date: '2020-08-26' });
  expect(kits['example_event']).toMatch(/^evt_/);
  expect(edges.every(({ source, target }) => source !== target)).toBe(true);
});

test('bodies and edges are those of the filter', async () => {
  const edges = await tableOf('/v1/graph.edges.csv?kind=PLEDGE');
  expect(edges.map(({ source, target }) => [source, target])).toEqual([['org_gov_au', 'org_unicef']]);
  expect((await tableOf('/v1/graph.nodes.csv?kind=PLEDGE')).map(({ id }) => id)).toEqual(['org_gov_au', 'org_unicef']);
  expect(await tableOf('/v1/graph.nodes.csv?country=XX')).toEqual([]);
});

test('partners are told once, also where records were merged', async () => {
  const { db } = server.database;
  // The record sorts before the other body, and the body that it went into behind it.
  await sql`insert into organization select (jsonb_populate_record(o, '{"id": "org_0"}')).* from organization o where o.id = 'org_iom'`.execute(
    db,
  );
  await sql`insert into canonical (member_id, canonical_id) values ('org_0', 'org_unicef')`.execute(db);
  for (const [event, body] of [
    ['evt_partners_1', 'org_0'],
    ['evt_partners_2', 'org_unicef'],
  ] as const) {
    await sql`insert into event select (jsonb_populate_record(e, ${{ id: event, kind: 'PARTNERSHIP' }}::jsonb)).* from event e
      where e.id = (select id from event where band = 'PUBLISH' and modality = 'DONE' limit 1)`.execute(db);
    for (const party of [body, 'org_iom']) {
      const row = { id: `${event} ${party}`, event_id: event, role: 'PARTNER', organization_id: party };
      await sql`insert into event_party select (jsonb_populate_record(p, ${row}::jsonb)).* from event_party p
        where p.id = (select min(id) from event_party)`.execute(db);
    }
  }
  const edges = await tableOf('/v1/graph.edges.csv?kind=PARTNERSHIP&organization=org_iom');
  const pairs = edges.filter(({ relation }) => relation === 'works with');
  expect(pairs.map(({ source, target, events }) => [source, target, events])).toEqual([['org_iom', 'org_unicef', '2']]);
});

test.each([
  ['?first=5', 400],
  ['?sort=date', 400],
  ['?contry=ID', 400],
  ['?country=%00', 400],
  ['?corroboration=1.5', 400],
])('/v1/graph.gexf%s is refused', async (query, status) => {
  expect((await fetch(`${server.url}/v1/graph.gexf${query}`)).status).toBe(status);
});
