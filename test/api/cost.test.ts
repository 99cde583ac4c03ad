/** What operations cost that name how many rows they mean: pages, ids, facets. */
import { beforeAll, expect, test } from '@jest/globals';
import { parse, type GraphQLSchema } from 'graphql';
import { costOf } from '../../api/limits/cost.js';
import { createSchema } from '../../api/schema.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

test('many nodes cost as many as there are ids, also where one text is asked with other variables', () => {
  const document = parse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
  const cost = (count: number) =>
    costOf({ schema, document, operationName: null, variables: { ids: Array.from({ length: count }, () => 'evt_1') } });
  expect([cost(0), cost(1), cost(100)]).toEqual([1, 2, 101]);
});

test('the same nodes below a list are many', () => {
  const ids = JSON.stringify(Array.from({ length: 100 }, () => 'org_1'));
  const document = parse(`{ nodes(ids: ${ids}) { ... on Organization { given(first: 100) { nodes { id title } } } } }`);
  expect(() => costOf({ schema, document, operationName: null, variables: {} })).toThrow(/costs \d+/);
});

test('facets cost more than a page of their size: they go through the whole list', () => {
  const cost = (field: string) =>
    costOf({ schema, document: parse(`{ events { ${field} } }`), operationName: null, variables: {} });
  const [total, facets] = [cost('totalCount'), cost('facets(dimension: KIND) { key count }')];
  expect(facets).toBeGreaterThan(total + 50);
});
