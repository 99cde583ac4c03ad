/** What is read from kept sums is what counting all events gives: rolled up, loose, and of bodies that were merged. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { findWrongFlows } from '../../etl/load/flows/check-flows.js';
import { forgetFlows, settleFlows } from '../../etl/load/flows/follow-events.js';
import { up as upBodies } from '../../schema/migrations/0021-events-of-bodies.js';
import { up as upCountries } from '../../schema/migrations/0024-flows-to-countries.js';
import { openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

let database: TestDatabase;
let askings: readonly Asking[];
beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  askings = [await openAsking(database.url), await openPlannedAsking(database.url)];
});
afterAll(async () => {
  for (const asking of askings) await asking.close();
  await database.drop();
});

const DONORS = 'totalCount nodes { id name country eventCount firstDate lastDate }';
const ORDERS = ['EVENTS', 'NAME', 'LAST_DATE'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `orderBy: [{ field: ${field}, direction: ${direction} }]`),
);

interface Bodies {
  readonly organizations: { readonly nodes: readonly { readonly id: string }[] };
}

interface Donors {
  readonly donors: { readonly totalCount: number; readonly nodes: readonly object[] };
}

describe.each([
  ['rolled up', () => settleFlows(database.db)],
  ['not rolled up yet', () => forgetFlows(database.db)],
] as const)('events that are %s', (_how, prepare) => {
  beforeAll(() => prepare());

  test.each(ORDERS)('donors of all events are those of whatever is published: %s', async (orderBy) => {
    for (const { ask } of askings) {
      const quick = await ask<Donors>(`{ donors(first: 100, ${orderBy}) { ${DONORS} } }`);
      const counted = await ask<Donors>(
        `{ donors(first: 100, filter: { band: { eq: PUBLISH } }, ${orderBy}) { ${DONORS} } }`,
      );
      expect(quick).toEqual(counted);
      expect(quick.donors.nodes.length).toBeGreaterThan(3);
    }
  });

  test('all events are as many as are published', async () => {
    for (const { ask } of askings) {
      expect(await ask('{ events { totalCount } }')).toEqual(
        await ask('{ events(filter: { band: { eq: PUBLISH } }) { totalCount } }'),
      );
    }
  });

  test('bodies come in the order of the events that name them', async () => {
    for (const { ask } of askings) {
      const { organizations } = await ask<Bodies>(
        '{ organizations(first: 30, orderBy: [{ field: EVENTS, direction: DESC }]) { nodes { id } } }',
      );
      const counts: number[] = [];
      for (const { id } of organizations.nodes) {
        const { events } = await ask<{ events: { totalCount: number } }>(
          `{ events(filter: { organization: { id: "${id}", includeParts: false } }) { totalCount } }`,
        );
        counts.push(events.totalCount);
      }
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts[0]).toBeGreaterThan(1);
    }
  });
});

test.each([
  ['ANY_ROLE', upBodies],
  ['DONOR COUNTRY', upCountries],
])('a database from before has sums by %s when it is migrated', async (dimensions, up) => {
  const { db } = database;
  await settleFlows(db);
  const { numAffectedRows } = await sql`delete from aid_flow where dimensions = ${dimensions}`.execute(db);
  expect(Number(numAffectedRows)).toBeGreaterThan(5);
  expect(await findWrongFlows(db)).not.toEqual([]);
  await sql`drop index aid_flow_by_country`.execute(db);
  await up(db as never);
  await sql`create index if not exists aid_flow_by_country on aid_flow (key2)`.execute(db);
  expect(await findWrongFlows(db)).toEqual([]);
});
