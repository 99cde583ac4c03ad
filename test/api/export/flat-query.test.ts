/** Flat parameters of an address and the arguments that they mean. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { flatParameters, readFlat } from '../../../api/export/flat-query.js';
import { createSchema } from '../../../api/schema.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const read = (query: string, field = 'events') => readFlat(schema, field, new Map(new URLSearchParams(query)));

describe('parameters', () => {
  test.each([
    ['country=ID', { filter: { country: { eq: 'ID' } } }],
    ['country__in=ID,YE', { filter: { country: { in: ['ID', 'YE'] } } }],
    ['kind=delivery', { filter: { kind: { eq: 'DELIVERY' } } }],
    ['kind__in=PLEDGE,COMMITMENT', { filter: { kind: { in: ['PLEDGE', 'COMMITMENT'] } } }],
    ['date__gte=2020&date__lte=2021-06', { filter: { date: { gte: '2020', lte: '2021-06' } } }],
    ['amount_usd__gte=1e6', { filter: { amountUsd: { gte: 1_000_000 } } }],
    ['amountUsd__gte=5', { filter: { amountUsd: { gte: 5 } } }],
    ['donor=org_iom', { filter: { donor: { id: 'org_iom' } } }],
    ['donor__name=Bulan+Sabit%2C+Merah', { filter: { donor: { name: 'Bulan Sabit, Merah' } } }],
    ['donor__country=AU', { filter: { donor: { country: { eq: 'AU' } } } }],
    ['donor__include_parts=false', { filter: { donor: { includeParts: false } } }],
    ['has_conflicts=1', { filter: { hasConflicts: true } }],
    ['has_conflicts=TRUE', { filter: { hasConflicts: true } }],
    ['has_conflicts=False', { filter: { hasConflicts: false } }],
    ['search=hygiene+kits', { search: 'hygiene kits' }],
    [
      'sort=-date,confidence',
      {
        orderBy: [
          { field: 'DATE', direction: 'DESC' },
          { field: 'CONFIDENCE', direction: 'ASC' },
        ],
      },
    ],
    ['first=5&after=abc', { first: 5, after: 'abc' }],
    ['as_of=2024-03', { asOf: '2024-03' }],
    ['asOf=2024-03', { asOf: '2024-03' }],
    ['bom=1&api_key=aidg_x', {}],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test.each([
    ['groupBy=DONOR,year', { groupBy: ['DONOR', 'YEAR'] }],
    ['group_by=DONOR&country=ID', { groupBy: ['DONOR'], filter: { country: { eq: 'ID' } } }],
    ['groupBy=', { groupBy: [] }],
  ])('of flows: %s', (query, expected) => {
    expect(read(query, 'aidFlows')).toEqual(expected);
  });

  test('a list of things understands the filter of their events', () => {
    expect(read('category=wash&donor__name=IOM', 'aidItems')).toEqual({
      filter: { category: { eq: 'wash' }, event: { donor: { name: 'IOM' } } },
    });
  });

  test.each([
    ['contry=ID', 'The parameter "contry" is not known.'],
    ['country__like=I', 'The parameter "country__like" is not known.'],
    ['last=5', 'The parameter "last" is not known.'],
    ['or=x', 'The parameter "or" is not known.'],
    ['kind=GIFT', '"GIFT" of the parameter "kind" is not one of PLEDGE'],
    ['amount_usd__gte=much', 'is not a number'],
    ['has_conflicts=perhaps', 'is not true or false'],
    ['sort=-size', '"size" of the parameter "sort" is not one of'],
    ['first=few', 'is not a number'],
  ])('%s is refused', (query, message) => {
    expect(() => read(query)).toThrow(message);
  });

  test('pairs of roles have no place in an address, and are not offered', () => {
    expect(flatParameters(schema, 'partnerships')).not.toContain('roles');
    expect(() => read('roles=DONOR', 'partnerships')).toThrow('The parameter "roles" is not known.');
  });

  test('each parameter that is offered is understood', () => {
    const lists = ['events', 'aidItems', 'donors', 'organizations', 'documents', 'partnerships', 'aidFlows'];
    for (const list of lists)
      for (const name of flatParameters(schema, list).filter((one) => one !== 'sort'))
        for (const value of ['1', 'true', 'YEAR', 'DELIVERY', 'DONE', 'PUBLISH', 'OPEN', 'DONOR']) {
          try {
            expect(read(new URLSearchParams({ [name]: value }).toString(), list)).not.toEqual({});
          } catch (error) {
            expect(String(error)).toMatch(/is not (a number|true or false|one of)/);
          }
        }
  });
});
