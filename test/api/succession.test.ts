/** Former and later bodies, names of a time, and relations that run in a circle. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nameKey } from '../../schema/name-key.js';
import { openAsking, type Asking } from '../support/golden-queries.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  await writeCircle();
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

/** ring_a → ring_b → ring_a, as a careless import may have it; ring_a bore the name "Alpha" until 1999. */
async function writeCircle(): Promise<void> {
  const body = { type: 'UNKNOWN', origin: 'IMPORT' };
  const relation = (from: string, to: string, year: number) => ({ from_id: from, to_id: to, kind: 'RENAMED_TO', year });
  await database.db
    .insertInto('organization')
    .values(['a', 'b', 'c'].map((name) => ({ ...body, id: `org_ring_${name}`, name: `Ring ${name}` })))
    .execute();
  await database.db
    .insertInto('organization_relation')
    .values([relation('org_ring_a', 'org_ring_b', 2000), relation('org_ring_b', 'org_ring_a', 2010)])
    .execute();
  await database.db
    .insertInto('organization_relation')
    .values({ from_id: 'org_ring_c', to_id: 'org_ring_a', kind: 'PART_OF' })
    .execute();
  await database.db
    .insertInto('organization_relation')
    .values({ from_id: 'org_ring_a', to_id: 'org_ring_c', kind: 'PART_OF' })
    .execute();
  const name = { organization_id: 'org_ring_a', name_key: nameKey('Alpha'), name: 'Alpha' };
  await database.db
    .insertInto('organization_name')
    .values([
      { ...name, kind: 'FORMER', valid_to: 1999 },
      { ...name, kind: 'ACRONYM', name: 'ALPH', name_key: nameKey('ALPH'), valid_from: 2010 },
      { ...name, kind: 'FORMER', name: 'Old', name_key: nameKey('Old') },
    ])
    .execute();
}

const bodyOf = async (args: string): Promise<string | undefined> =>
  (await asking.ask<{ organization: { id: string } | null }>(`{ organization(${args}) { id } }`)).organization?.id;

describe('a name as of a year', () => {
  test.each([
    ['BNP2TKI', undefined, 'org_id_bnp2tki'],
    ['BNP2TKI', '2018', 'org_id_bnp2tki'],
    ['BNP2TKI', '2020', 'org_id_bp2mi'],
    ['BNP2TKI', '2023-11-05', 'org_id_bp2mi'],
    ['BNP2TKI', '2025', 'org_id_kemenp2mi'],
    ['BP2MI', '2018', 'org_id_bnp2tki'],
    ['KemenP2MI', '2019', 'org_id_bnp2tki'],
    ['KemenP2MI', '2022', 'org_id_bp2mi'],
    ['DFID', '2019', 'org_dfid'],
    ['DFID', '2021-01', 'org_fcdo'],
    // It came of two bodies: which of them was meant, nobody can say.
    ['FCDO', '2010', 'org_fcdo'],
  ])('%s as of %s is %s', async (name, asOf, expected) => {
    expect(await bodyOf(`name: "${name}"${asOf === undefined ? '' : `, asOf: "${asOf}"`}`)).toBe(expected);
  });

  test('by id as well', async () => {
    expect(await bodyOf('id: "org_dfid", asOf: "2022"')).toBe('org_fcdo');
  });

  test('what is no date is refused', async () => {
    const { response } = await asking.answer('{ organization(name: "DFID", asOf: "last year") { id } }');
    expect(response).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test.each([
    ['1990', ['Alpha']],
    ['2005', []],
    ['2015-01-01', ['ALPH']],
  ])('names borne in %s', async (asOf, expected) => {
    const query = `{ organization(id: "org_ring_a") { names(asOf: "${asOf}") { name } } }`;
    const { organization } = await asking.ask<{ organization: { names: { name: string }[] } }>(query);
    expect(organization.names.map(({ name }) => name)).toEqual(expected);
  });
});

describe('a circle of relations ends', () => {
  test.each([
    ['1995', 'org_ring_a'],
    ['2005', 'org_ring_b'],
    ['2015', 'org_ring_a'],
  ])('a body as of %s', async (asOf, expected) => {
    expect(await bodyOf(`id: "org_ring_a", asOf: "${asOf}"`)).toBe(expected);
  });

  test('former and later bodies', async () => {
    const { organization } = await asking.ask<{ organization: Record<string, { id: string }[]> }>(
      '{ organization(id: "org_ring_a") { laterBodies { id } formerBodies { id } relations { distance } } }',
    );
    expect(organization['laterBodies']).toEqual([{ id: 'org_ring_b' }]);
    expect(organization['formerBodies']).toEqual([{ id: 'org_ring_b' }]);
    expect(organization['relations']!.length).toBe(4);
  });

  test('in filters', async () => {
    const ref = '{ id: "org_ring_a", includeParts: true, includeSuccessors: true, includePredecessors: true }';
    expect(await asking.ask(`{ events(filter: { organization: ${ref} }) { totalCount } }`)).toEqual({
      events: { totalCount: 0 },
    });
  });
});

describe('totals', () => {
  test.each([
    ['id: "org_dfid"', 1],
    ['id: "org_dfid", includeSuccessors: false', 1],
    ['id: "org_dfid", includeSuccessors: true', 3],
    ['name: "DFID", includeSuccessors: true', 3],
    ['id: "org_fcdo"', 2],
    ['id: "org_fcdo", includeSuccessors: true', 2],
    ['id: "org_fcdo", includePredecessors: true', 3],
  ])('%s gave in %i events', async (ref, count) => {
    expect(await asking.ask(`{ events(filter: { donor: { ${ref} } }) { totalCount } }`)).toEqual({
      events: { totalCount: count },
    });
  });
});
