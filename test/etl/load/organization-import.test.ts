/** A registry comes in: once, under its identifiers, with what is odd named, and without losing what others said. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { loadOrganizations } from '../../../etl/load/load-reference.js';
import { appendPersonJudgement } from '../../../etl/load/identity/ledger.js';
import { matchOrganizations } from '../../../etl/load/identity/match-organizations.js';
import { lockIdentity } from '../../../etl/load/identity/settle.js';
import { resolveOrganizations } from '../../../etl/load/organizations.js';
import type { Verdict } from '../../../schema/codelists/codelists.js';
import type { Database } from '../../../schema/database.js';
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { headOf, meaningOfNames, mergedNames, take } from '../../support/registries.js';

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
});
afterAll(() => database.drop());

beforeEach(async () => {
  await sql`
    truncate organization, organization_name, organization_identifier, organization_relation, organization_block,
      organization_changed, canonical cascade`.execute(db);
  await sql`alter table judgement disable trigger user`.execute(db);
  await sql`truncate judgement cascade`.execute(db);
  await sql`alter table judgement enable trigger user`.execute(db);
});

/** What a text names. */
async function tell(...names: readonly string[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockIdentity(tx);
    await resolveOrganizations(
      tx,
      names.map((text) => ({ text })),
    );
    await matchOrganizations(tx, []);
  });
}

async function idOf(name: string): Promise<string> {
  const row = await db.selectFrom('organization').select('id').where('name', '=', name).executeTakeFirstOrThrow();
  return row.id;
}

async function say(left: string, right: string, verdict: Verdict): Promise<void> {
  const [a, b] = [await idOf(left), await idOf(right)];
  await db.transaction().execute(async (tx) => {
    await lockIdentity(tx);
    await appendPersonJudgement(tx, { left: a, right: b, verdict, reason: 'Their letterheads.', by: 'test' });
    await matchOrganizations(tx, [a, b]);
  });
}

const BAHTERA = {
  id: 'b1',
  name: 'Yayasan Bahtera Nusantara',
  country: 'ID',
  acronym: 'YBN',
  names: [{ name: 'Nusantara Ark Foundation', language: 'en' }],
  identifiers: [{ scheme: 'XX-TEST', value: '1' }],
};

test.each([
  [2004, 'Tembaru Coastal Board'],
  [2020, 'Lake Wanoka Directorate'],
])('a name that two bodies bore one after the other means, in %d, the %s', async (year, wanted) => {
  const name = 'Kolirama Relief Agency';
  await take(db, [
    { id: 'k1', name: 'Tembaru Coastal Board', country: 'KE', names: [{ name, to: 2010 }] },
    { id: 'k2', name: 'Lake Wanoka Directorate', country: 'KE', names: [{ name, from: 2011 }] },
  ]);
  const party = { text: name };
  const resolve = (when?: number) =>
    db.transaction().execute(async (tx) => {
      await lockIdentity(tx);
      return (await resolveOrganizations(tx, [party], () => when)).get(party);
    });
  expect(await resolve(year)).toBe(await idOf(wanted));
  const anybody = await resolve();
  expect([await idOf('Tembaru Coastal Board'), await idOf('Lake Wanoka Directorate')]).not.toContain(anybody);
  expect(await resolve(year)).toBe(await idOf(wanted));
});

describe('importing', () => {
  test('the same file a second time changes no row', async () => {
    const rows = [BAHTERA, { name: 'Kolirama Aid', country: 'KE', partOf: 'b1' }];
    const first = await take(db, rows);
    expect(first).toMatchObject({ counts: { rows: 2, new: 2, updated: 0, unchanged: 0, refused: 0 }, told: [] });
    const state = await snapshot();
    expect((await take(db, rows)).counts).toMatchObject({ new: 0, updated: 0, unchanged: 2, merged: 0 });
    expect(await snapshot()).toEqual(state);
  });

  test('a body that is there under an identifier is completed, and no second one made', async () => {
    await take(db, [BAHTERA], 'one');
    const { counts } = await take(
      db,
      [{ name: 'Bahtera', type: 'NATIONAL_NGO', identifiers: { 'XX-TEST': '1', 'XX-MORE': '7' } }],
      'two',
    );
    expect(counts).toMatchObject({ new: 0, updated: 1 });
    const { rows } = await sql<{ type: string; names: string[]; schemes: string[] }>`
      select o.type, (select array_agg(name order by name) from organization_name where organization_id = o.id) as names,
        (select array_agg(scheme order by scheme) from organization_identifier where organization_id = o.id) as schemes
      from organization o`.execute(db);
    expect(rows).toEqual([
      {
        type: 'NATIONAL_NGO',
        names: ['Bahtera', 'Nusantara Ark Foundation', 'YBN', 'Yayasan Bahtera Nusantara'],
        schemes: ['XX-MORE', 'XX-TEST'],
      },
    ]);
  });

  test('what cannot come in is named with its line and why, and the rest comes in', async () => {
    const { counts, told } = await take(
      db,
      [
        JSON.stringify(BAHTERA),
        '{"name": "  ", "country": "KE"}',
        '{broken',
        JSON.stringify({ name: 'Another', identifiers: [{ scheme: 'XX-TEST', value: '1' }] }),
        JSON.stringify({ name: 'Toremi Relief', country: 'Atlantis', type: 'GUILD' }),
        JSON.stringify({ name: 'Orphan Branch', partOf: 'nobody' }),
      ].join('\n'),
    );
    expect(counts).toMatchObject({ rows: 6, new: 3, refused: 3 });
    expect(told.map((message) => message.slice(0, 60))).toEqual([
      expect.stringMatching(/^Line 2: the body has no name/),
      expect.stringMatching(/^Line 3 is not a JSON object/),
      expect.stringMatching(/^Line 5: the country "Atlantis" is not known/),
      expect.stringMatching(/^Line 5: the type "GUILD" is not known/),
      expect.stringMatching(/^Line 4: the identifier XX-TEST "1" is that of line 1/),
      expect.stringMatching(/^Line 6: no one body is known as "nobody"/),
    ]);
  });

  test('a circle of parts is broken at its last line', async () => {
    const { counts, told } = await take(db, [
      { id: 'a', name: 'Alira', partOf: 'b' },
      { id: 'b', name: 'Borane', partOf: 'c' },
      { id: 'c', name: 'Cunemi', partOf: 'a' },
      { id: 'd', name: 'Dorasu', partOf: 'd' },
    ]);
    expect(counts).toMatchObject({ new: 4, refused: 0 });
    expect(told).toEqual([
      expect.stringMatching(/^Line 3: a body cannot be part of itself/),
      expect.stringMatching(/^Line 4: a body cannot be part of itself/),
    ]);
    const { rows } = await sql`select from_id from organization_relation where kind = 'PART_OF'`.execute(db);
    expect(rows).toHaveLength(2);
  });

  test('a newer registry takes back what it said itself, and leaves what an import said', async () => {
    const record: OrganizationRecord = {
      id: 'org_lumeka',
      name: 'Lumeka Relief',
      type: 'NATIONAL_NGO',
      country: 'KE',
      names: [{ name: 'Old Alias', kind: 'ALIAS' }],
      identifiers: [{ scheme: 'XX-TEST', value: '9' }],
    };
    await db.transaction().execute((tx) => loadOrganizations(tx, [record]));
    await take(db, [{ name: 'Lumeka Humanitarian', identifiers: { 'XX-TEST': '9', 'XX-MORE': '3' } }]);
    await db.transaction().execute((tx) => loadOrganizations(tx, [{ ...record, names: [] }]));
    const names = await db.selectFrom('organization_name').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['Lumeka Humanitarian', 'Lumeka Relief']);
    const identifiers = await db.selectFrom('organization_identifier').select('scheme').orderBy('scheme').execute();
    expect(identifiers.map(({ scheme }) => scheme)).toEqual(['XX-MORE', 'XX-TEST']);
  });

  test('an identifier that a newer registry gives to its own body joins the imported one to it', async () => {
    await take(db, [{ name: 'Sorami Fund', identifiers: { 'XX-TEST': '5' } }]);
    await db.transaction().execute((tx) =>
      loadOrganizations(tx, [
        {
          id: 'org_other',
          name: 'Gurane',
          type: 'UNKNOWN',
          names: [],
          identifiers: [{ scheme: 'XX-TEST', value: '5' }],
        },
      ]),
    );
    await db.transaction().execute(async (tx) => {
      await lockIdentity(tx);
      await matchOrganizations(tx, []);
    });
    expect(await mergedNames(db)).toEqual([['Gurane', 'Sorami Fund']]);
    expect(await headOf(db, 'Sorami Fund')).toBe('Gurane');
  });
});

describe('who is who', () => {
  test.each([
    [
      'two spellings of one name',
      [
        { name: 'Bahtera Nusa Foundation', country: 'ID' },
        { name: 'Yayasan Bahtera Nusa', country: 'ID' },
      ],
    ],
    [
      'a slip of the pen',
      [
        { name: 'Kolirama Relief', country: 'KE' },
        { name: 'Kolirrama Relief', country: 'KE' },
      ],
    ],
    [
      'a country that the name says',
      [{ name: 'Norwegian Red Cross', country: 'NO' }, { name: 'Croix-Rouge norvégienne' }],
    ],
    ['an alias of another', [BAHTERA, { name: 'Nusantara Ark Foundation', country: 'ID' }]],
  ])('%s: one body', async (_, rows) => {
    await take(db, rows);
    expect(await mergedNames(db)).toHaveLength(1);
  });

  test.each([
    [
      'another country',
      [
        { name: 'Bahtera Nusa', country: 'ID' },
        { name: 'Bahtera Nusa', country: 'MY' },
      ],
    ],
    ['a country that one name alone says', [{ name: 'Kolirama' }, { name: 'Kolirama Indonesia' }]],
    [
      'another number',
      [
        { name: 'Bahtera Hospital 1', country: 'ID' },
        { name: 'Bahtera Hospital 2', country: 'ID' },
      ],
    ],
    [
      'identifiers of one scheme that differ',
      [
        { name: 'Bahtera Nusa', country: 'ID', identifiers: { 'XX-TEST': '1' } },
        { name: 'Yayasan Bahtera Nusa', country: 'ID', identifiers: { 'XX-TEST': '2' } },
      ],
    ],
    [
      'a part and its whole',
      [
        { id: '1', name: 'Bahtera Nusa' },
        { name: 'Bahtera Nusa Foundation', partOf: '1' },
      ],
    ],
    [
      'what every state has',
      [
        { name: 'Ministry of Health', country: 'KE' },
        { id: 'x', name: 'Ministry of Health' },
      ],
    ],
    [
      'an acronym alone',
      [
        { name: 'Lumeka Relief Committee', acronym: 'LRC', country: 'KE' },
        { name: 'Liberian Road Corps', acronym: 'LRC', country: 'KE' },
      ],
    ],
  ])('%s: two bodies', async (_, rows) => {
    await take(db, rows);
    expect(await mergedNames(db)).toEqual([]);
  });

  test('a body of a text is the imported one, whichever came first', async () => {
    await tell('Bahtera Nusantara Foundation');
    await take(db, [BAHTERA]);
    await tell('YAYASAN BAHTERA NUSANTARRA', 'Toremi Relief');
    await take(db, [{ name: 'Toremi Relief', country: 'PH' }], 'more');
    expect(await mergedNames(db)).toEqual([
      ['Bahtera Nusantara Foundation', 'YAYASAN BAHTERA NUSANTARRA', 'Yayasan Bahtera Nusantara'],
      ['Toremi Relief', 'Toremi Relief'],
    ]);
    expect(await headOf(db, 'YAYASAN BAHTERA NUSANTARRA')).toBe('Yayasan Bahtera Nusantara');
  });

  test('a name of two owners means neither, also when the second comes later', async () => {
    await tell('Kolirama Relief', 'LRC');
    await take(db, [
      { name: 'Kolirama Relief', country: 'KE' },
      { name: 'Lumeka Relief Committee', acronym: 'LRC', country: 'KE' },
    ]);
    expect(await mergedNames(db)).toHaveLength(2);
    await take(
      db,
      [
        { name: 'Kolirama Relief', country: 'PH' },
        { name: 'Londono Road Corps', acronym: 'LRC', country: 'PH' },
      ],
      'more',
    );
    expect(await mergedNames(db)).toEqual([]);
  });

  test('"Ministry of Health" of a text is no imported ministry', async () => {
    await take(db, [{ name: 'Ministry of Health', country: 'KE' }]);
    await tell('Ministry of Health', 'Ministry of Health of Kenya');
    expect(await mergedNames(db)).toEqual([['Ministry of Health', 'Ministry of Health of Kenya']]);
    const { n } = await db
      .selectFrom('organization')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    expect(Number(n)).toBe(3);
  });

  test('what a person said outranks every score, and survives another import', async () => {
    const rows = [BAHTERA, { name: 'Bahtera Nusantara Foundation', country: 'ID' }, { name: 'Gurane', country: 'ID' }];
    await take(db, rows);
    expect(await mergedNames(db)).toEqual([['Bahtera Nusantara Foundation', 'Yayasan Bahtera Nusantara']]);
    await say('Bahtera Nusantara Foundation', 'Yayasan Bahtera Nusantara', 'DIFFERENT');
    await say('Gurane', 'Yayasan Bahtera Nusantara', 'SAME');
    const told = [['Gurane', 'Yayasan Bahtera Nusantara']];
    expect(await mergedNames(db)).toEqual(told);
    await take(db, [...rows, { ...BAHTERA, id: 'b1', names: [{ name: 'Ark of Nusantara' }] }], 'test');
    await take(db, [{ name: 'Ark of Nusantara', identifiers: { 'XX-TEST': '1' } }], 'again');
    expect(await mergedNames(db)).toEqual(told);
  });

  test('the order in which bodies came leaves no trace', async () => {
    const rows = [
      BAHTERA,
      { name: 'Bahtera Nusantara Foundation', country: 'ID' },
      { name: 'Yayasan Bahtera Nusantarra', country: 'ID' },
      { name: 'Bahtera Nusantara', country: 'MY' },
      { name: 'Kolirama Relief', country: 'KE' },
      { name: 'Kolirama Relief', country: 'PH' },
      { name: 'Kolirama Reliefs' },
      { name: 'Norwegian Red Cross', country: 'NO' },
      { name: 'Norges Røde Kors', country: 'NO', names: [{ name: 'Croix-Rouge norvégienne' }] },
    ];
    const texts = ['Nusantara Ark Foundation', 'KOLIRAMA RELIEF', 'Cruz Roja Noruega'];
    const seen = new Set<string>();
    for (const turn of [0, 1, 2, 3]) {
      await sql`truncate organization, organization_block, organization_changed, canonical cascade`.execute(db);
      const turned = [...rows.slice(turn * 2), ...rows.slice(0, turn * 2)];
      const ordered = turn % 2 === 0 ? turned : turned.toReversed();
      if (turn % 2 === 0) await tell(...texts);
      for (const row of ordered) await take(db, [row]);
      if (turn % 2 === 1) for (const text of texts.toReversed()) await tell(text);
      seen.add(JSON.stringify(await meaningOfNames(db)));
    }
    expect([...seen]).toHaveLength(1);
  });
});

/** Rows with the transactions that wrote them. */
async function snapshot(): Promise<unknown> {
  const tables = [
    'organization',
    'organization_name',
    'organization_identifier',
    'organization_relation',
    'judgement',
    'canonical',
  ];
  const found = [];
  for (const table of tables)
    found.push((await sql`select xmin::text, t.* from ${sql.table(table)} t order by t::text`.execute(db)).rows);
  return found;
}
