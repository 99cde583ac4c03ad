/** Which partnerships a filter means, in which order, and that pages of them fit together. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

interface Page {
  readonly nodes: readonly { organization: { id: string }; partner: { id: string }; eventCount: number }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function page(args: string): Promise<Page> {
  const query = `{ partnerships(${args}) { totalCount pageInfo { hasNextPage endCursor }
    nodes { organization { id } partner { id } eventCount } } }`;
  return (await asking.ask<{ partnerships: Page }>(query)).partnerships;
}

const shown = ({ nodes }: Page): readonly string[] =>
  nodes.map(({ organization, partner, eventCount }) => `${organization.id} ${partner.id} ${eventCount}`);

describe('filters', () => {
  test.each([
    'organization: { name: null }',
    'with: { id: null, includeParts: false }',
    'country: { eq: null }',
    'kind: { eq: null }',
  ])('%s asks nothing', async (filter) => {
    expect(shown(await page(`filter: { ${filter} }`))).toEqual(shown(await page('first: 20')));
  });

  test.each([
    [
      'a merged record stands for the whole',
      'organization: { id: "org_import_prc", includeParts: false }',
      ['org_id_pmi org_id_kemensos 1', 'org_id_pmi org_ifrc 1', 'org_id_pmi org_iom 1'],
    ],
    [
      'roles in the order asked for',
      'organization: { id: "org_id_pmi", includeParts: false }, roles: [{ organization: IMPLEMENTER, partner: DONOR }]',
      ['org_id_pmi org_iom 1'],
    ],
    [
      'not in the other order',
      'organization: { id: "org_id_pmi", includeParts: false }, roles: [{ organization: DONOR }]',
      [],
    ],
    [
      'roles in either order where nobody is asked for',
      'roles: [{ organization: RECIPIENT, partner: IMPLEMENTER }]',
      ['org_id_pmi org_id_kemensos 1'],
    ],
    ['donors together', 'roles: [{ organization: DONOR, partner: DONOR }]', ['org_iom org_unicef 1']],
    [
      'both',
      'organization: { id: "org_id_bnpb", includeParts: false }, with: { id: "org_iom", includeParts: false }',
      ['org_id_bnpb org_iom 1'],
    ],
    ['by at least so many events', 'minEvents: 2', ['org_gov_au org_unicef 2', 'org_iom org_id_kemensos 2']],
    ['by kind', 'kind: { eq: PARTNERSHIP }', ['org_id_pmi org_ifrc 1']],
    ['an appeal only when asked for', 'kind: { eq: APPEAL }', ['org_wfp org_id_bnpb 1']],
    ['by category', 'category: { eq: "wash" }', ['org_iom org_id_kemensos 1']],
    ['by country', 'country: { eq: "ID" }', ['org_iom org_id_kemensos 1']],
    [
      'by date',
      'date: { gte: "2022-07" }',
      ['org_iom org_id_bnpb 1', 'org_unicef org_id_bnpb 1', 'org_id_pmi org_ifrc 1', 'org_iom org_unicef 1'],
    ],
    ['without successors', 'organization: { id: "org_dfid", includeParts: false }', ['org_dfid org_unicef 1']],
    [
      'with successors',
      'organization: { id: "org_dfid", includeParts: false, includeSuccessors: true }',
      ['org_dfid org_unicef 1', 'org_fcdo org_unicef 1', 'org_fcdo org_wfp 1'],
    ],
    [
      'with those before it',
      'organization: { id: "org_fcdo", includeParts: false, includePredecessors: true }, with: { id: "org_unicef" }',
      ['org_dfid org_unicef 1', 'org_fcdo org_unicef 1'],
    ],
    [
      'what is said not to have happened, and what is hidden',
      'organization: { id: "org_gov_au", includeParts: false }, with: { id: "org_id_kemensos" }',
      [],
    ],
    ['nobody', 'organization: { id: "org_nobody" }', []],
  ])('%s', async (_, filter, expected) => {
    const found = await page(`filter: { ${filter} }`);
    expect(shown(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test('two that are both asked for are one partnership', async () => {
    const both = '{ in: ["org_iom", "org_unicef"], includeParts: false }';
    expect(shown(await page(`filter: { organization: ${both}, with: ${both} }`))).toEqual(['org_iom org_unicef 1']);
  });
});

describe('order', () => {
  test.each([
    ['[{ field: LAST_DATE, direction: DESC }]', 'org_id_pmi org_ifrc 1'],
    ['[{ field: FIRST_DATE, direction: ASC }]', 'org_fcdo org_wfp 1'],
    ['[{ field: EVENTS, direction: ASC }]', 'org_iom org_unicef 1'],
  ])('%s', async (orderBy, first) => {
    expect(shown(await page(`orderBy: ${orderBy}`))[0]).toBe(first);
  });

  test.each(['EVENTS', 'LAST_DATE', 'FIRST_DATE'])('pages by %s hold every partnership once', async (field) => {
    const orderBy = `orderBy: [{ field: ${field}, direction: DESC }]`;
    const whole = shown(await page(`first: 100, ${orderBy}`));
    expect(whole).toHaveLength(13);
    const found: string[] = [];
    for (let after = ''; ;) {
      const next = await page(`first: 2, ${orderBy}${after}`);
      found.push(...shown(next));
      if (!next.pageInfo.hasNextPage) break;
      after = `, after: "${next.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole);
  });
});

test('numbers of statements do not grow with the list', async () => {
  const ask = (first: number) =>
    asking.answer(`{ partnerships(first: ${first}) { nodes { organization { id partners(first: 2) { totalCount nodes { eventCount
      roles { organization } } } } categories { category { code } } events { id } evidence { quote } } } }`);
  const [few, many] = [await ask(1), await ask(13)];
  expect(few.response).not.toHaveProperty('errors');
  expect(many.statements).toBe(few.statements);
});

describe('networks and paths', () => {
  const network = async (args: string) => {
    const query = `{ network(${args}) { isComplete nodes { organization { id } } edges { eventCount } } }`;
    interface Found {
      readonly isComplete: boolean;
      readonly nodes: readonly { organization: { id: string } }[];
      readonly edges: readonly { eventCount: number }[];
    }
    const { isComplete, nodes, edges } = (await asking.ask<{ network: Found }>(query)).network;
    return { isComplete, ids: nodes.map(({ organization }) => organization.id), edges: edges.length };
  };

  test('a network that is too large says so', async () => {
    expect(await network('around: "org_unicef", first: 3')).toEqual({
      isComplete: false,
      ids: ['org_unicef', 'org_gov_au', 'org_dfid'],
      edges: 2,
    });
    expect(await network('around: "org_unicef", depth: 3')).toMatchObject({ isComplete: true });
  });

  test('a network of the events of a filter, around a merged record', async () => {
    expect(await network('around: "org_import_prc", filter: { kind: { eq: DELIVERY } }')).toEqual({
      isComplete: true,
      ids: ['org_id_pmi', 'org_id_kemensos', 'org_iom'],
      edges: 3,
    });
  });

  test.each([
    ['from: "org_gov_au", to: "org_id_pmi", maxLength: 2', null],
    ['from: "org_gov_au", to: "org_id_pmi", maxLength: 3', 3],
    ['from: "org_id_pmi", to: "org_import_prc"', 0],
    ['from: "org_iom", to: "org_dfat", maxLength: 6', null],
  ])('a path %s', async (args, steps) => {
    const { path } = await asking.ask<{ path: unknown[] | null }>(`{ path(${args}) { eventCount } }`);
    expect(path?.length ?? null).toBe(steps);
  });
});

describe('refuses', () => {
  test.each([
    ['path(from: "org_nobody", to: "org_iom") { eventCount }', 'org_nobody'],
    ['path(from: "org_iom", to: "org_unicef", maxLength: 7) { eventCount }', 'maxLength: 7'],
    ['network(around: "evt_kits") { isComplete }', 'evt_kits'],
    ['network(around: "org_iom", depth: 4) { isComplete }', 'depth: 4'],
    ['network(around: "org_iom", first: 101) { isComplete }', 'first: 101'],
    ['partnerships(first: 1) { nodes { events(first: 0) { id } } }', 'first: 0'],
    ['partnerships(first: 101) { totalCount }', '101 rows'],
  ])('%s', async (field, named) => {
    const { response } = await asking.answer(`{ ${field} }`);
    expect(response).toMatchObject({
      errors: [{ message: expect.stringContaining(named) as unknown, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
