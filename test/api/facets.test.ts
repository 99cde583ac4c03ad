/** The law of facets: what is counted under a key is what the filter finds by that key. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AidItemFacet } from '../../api/aid-item/aid-item-facet.js';
import { EventFacet } from '../../api/event/event-facet.js';
import { openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

let database: TestDatabase;
let resolved: Asking;
let planned: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  resolved = await openAsking(database.url);
  planned = await openPlannedAsking(database.url);
});
afterAll(async () => {
  await resolved.close();
  await planned.close();
  await database.drop();
});

interface Counted {
  readonly events: {
    readonly totalCount: number;
    readonly facets: readonly { readonly key: string; readonly count: number }[];
  };
}

const FILTERS: Readonly<Record<EventFacet, (key: string) => string>> = {
  KIND: (key) => `kind: { eq: ${key} }`,
  MODALITY: (key) => `modality: { eq: ${key} }`,
  COUNTRY: (key) => `country: { eq: "${key}" }`,
  CATEGORY: (key) => `category: { eq: "${key}" }`,
  DONOR: (key) => `donor: { id: "${key}", includeParts: false }`,
  RECIPIENT: (key) => `recipient: { id: "${key}", includeParts: false }`,
  YEAR: (key) => `date: { eq: "${key}" }`,
  SOURCE: (key) => `source: { eq: "${key}" }`,
  LANGUAGE: (key) => `language: { eq: "${key}" }`,
  CRISIS: (key) => `crisis: { eq: "${key}" }`,
};

describe.each(Object.values(EventFacet))('%s', (dimension) => {
  test.each([
    ['all events', ''],
    ['those of a donor, some of them of a record that was merged', 'organization: { name: "IOM" }'],
    ['those of a country', 'country: { eq: "ID" }'],
    ['whatever the band', 'band: { in: [PUBLISH, REVIEW, HIDE] }'],
  ])('within %s', async (_, within) => {
    const { events } = await planned.ask<Counted>(
      `{ events(filter: { ${within} }) { totalCount facets(dimension: ${dimension}, first: 100) { key count } } }`,
    );
    for (const { key, count } of events.facets) {
      const filter = `filter: { and: [{ ${within} }, { ${FILTERS[dimension](key)} }] }`;
      const found = await resolved.ask<Counted>(`{ events(${filter}) { totalCount } }`);
      expect({ key, count }).toEqual({ key, count: found.events.totalCount });
      expect(count).toBeLessThanOrEqual(events.totalCount);
    }
    expect(events.facets.map(({ count }) => count)).toEqual(
      events.facets.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });
});

interface CountedItems {
  readonly aidItems: Counted['events'];
}

const ITEM_FILTERS: Readonly<Record<AidItemFacet, (key: string) => string>> = {
  CATEGORY: FILTERS.CATEGORY,
  UNIT: (key) => `unit: { eq: "${key}" }`,
  KIND: (key) => `event: { ${FILTERS.KIND(key)} }`,
  COUNTRY: (key) => `event: { ${FILTERS.COUNTRY(key)} }`,
  DONOR: (key) => `event: { ${FILTERS.DONOR(key)} }`,
  RECIPIENT: (key) => `event: { ${FILTERS.RECIPIENT(key)} }`,
  YEAR: (key) => `event: { ${FILTERS.YEAR(key)} }`,
};

describe.each(Object.values(AidItemFacet))('%s of items', (dimension) => {
  test.each([
    ['all items', ''],
    ['those of a country', 'event: { country: { eq: "ID" } }'],
    ['whatever the band', 'event: { band: { in: [PUBLISH, REVIEW, HIDE] } }'],
  ])('within %s', async (_, within) => {
    const { aidItems } = await planned.ask<CountedItems>(
      `{ aidItems(filter: { ${within} }) { totalCount facets(dimension: ${dimension}, first: 100) { key count } } }`,
    );
    for (const { key, count } of aidItems.facets) {
      // Wherever a filter names the event of an item: both must hold, one of both, and what does not hold is the rest.
      const asked = ITEM_FILTERS[dimension](key);
      const totalOf = async (filter: string) =>
        (await resolved.ask<CountedItems>(`{ aidItems(filter: { ${filter} }) { totalCount } }`)).aidItems.totalCount;
      expect({ key, count }).toEqual({ key, count: await totalOf(`and: [{ ${within} }, { ${asked} }]`) });
      const never = 'unit: { in: [] }';
      expect({ key, count }).toEqual({ key, count: await totalOf(`${within} or: [{ ${never} }, { ${asked} }]`) });
      expect(await totalOf(`${within} not: { ${asked} }`)).toBe(aidItems.totalCount - count);
    }
  });
});

test('every dimension counts something here, so that none of the above is empty', async () => {
  for (const dimension of Object.values(EventFacet)) {
    const { events } = await planned.ask<Counted>(`{ events { facets(dimension: ${dimension}) { key count } } }`);
    expect([dimension, events.facets.length > 0]).toEqual([dimension, true]);
  }
  // Things of these documents are counted themselves: none has a unit.
  for (const dimension of Object.values(AidItemFacet).filter((one) => one !== 'UNIT')) {
    const { aidItems } = await planned.ask<CountedItems>(
      `{ aidItems { facets(dimension: ${dimension}) { key count } } }`,
    );
    expect([dimension, aidItems.facets.length > 0]).toEqual([dimension, true]);
  }
});

test.each([0, 101])('%i facets are refused, by plan and resolver alike', async (first) => {
  for (const { answer } of [resolved, planned]) {
    const { response } = await answer(`{ events { facets(dimension: KIND, first: ${first}) { key } } }`);
    expect(response).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('more than a hundred ids are refused, whether they stand in the text or in a variable', async () => {
  const ids = Array.from({ length: 101 }, (_, place) => `evt_${place}`);
  for (const { answer } of [resolved, planned]) {
    const { response } = await answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(response).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('a list may hold values of variables beside written ones', async () => {
  const query = `query ($id: ID!, $code: String!) {
    nodes(ids: ["evt_rice", $id]) { id }
    events(filter: { category: { in: ["food", $code] } }) { totalCount }
  }`;
  const variables = { id: 'evt_kits_copy', code: 'WASH' };
  const answer = await planned.answer(query, variables);
  expect(answer.isCompiled).toBe(true);
  expect(answer.response).toEqual((await resolved.answer(query, variables)).response);
  expect(answer.response).toMatchObject({ data: { nodes: [{ id: 'evt_rice' }, { id: 'evt_kits' }] } });
});
