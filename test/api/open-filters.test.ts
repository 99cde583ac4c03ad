/** A variable that is null or left out asks nothing: whoever leaves a choice open sees what there is without it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isInputObjectType } from 'graphql';
import { createSchema } from '../../api/schema.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
let resolved: Asking;
let planned: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadAidFixture(database.db);
  resolved = await openAsking(database.url);
  planned = await openPlannedAsking(database.url);
});
afterAll(async () => {
  await resolved.close();
  await planned.close();
  await database.drop();
});

/** Each field of a filter with every condition of it null. */
async function openFilters(name: string): Promise<Record<string, object>> {
  const type = (await createSchema()).getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no filter.`);
  const open: Record<string, object> = {};
  for (const field of Object.values(type.getFields())) {
    const inner = field.type;
    if (!isInputObjectType(inner) || field.name === 'not' || inner.name === 'EventFilter') continue;
    const conditions = Object.keys(inner.getFields()).map((one) => [one, null]);
    open[field.name] = Object.fromEntries(conditions);
  }
  return open;
}

test.each([
  ['events', 'EventFilter'],
  ['donors', 'EventFilter'],
  ['aidItems', 'AidItemFilter'],
  ['documents', 'DocumentFilter'],
  ['organizations', 'OrganizationFilter'],
])('of %s', async (list, filterType) => {
  const query = `query ($filter: ${filterType}) { ${list}(filter: $filter, first: 3) { totalCount nodes { id } } }`;
  const wanted = (await resolved.answer(query)).response;
  const open = await openFilters(filterType);
  expect(Object.keys(open).length).toBeGreaterThan(3);
  for (const filter of [...Object.entries(open).map((one) => Object.fromEntries([one])), open]) {
    for (const { answer } of [resolved, planned]) {
      expect([filter, (await answer(query, { filter })).response]).toEqual([filter, wanted]);
    }
  }
});

test('who is to be included besides says nothing of whom', async () => {
  const query =
    '{ all: events { totalCount } open: events(filter: { donor: { includeParts: false } }) { totalCount } }';
  const { all, open } = await resolved.ask<Record<string, object>>(query);
  expect(open).toEqual(all);
});
