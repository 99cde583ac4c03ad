/** From bytes to records on a real PostgreSQL: once, twice, changed, and from several publishers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { findOrphans, forgetDocuments } from '../../support/records.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { ingest, loadBundledReference } from '../../support/pipeline.js';
import { snapshotTables } from '../../support/snapshot.js';
import { scriptedReader, type ScriptedEvent } from '../../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());
afterEach(async () => expect(await findOrphans(database.db)).toEqual([]));
beforeEach(async () => {
  await forgetDocuments(database.db);
});

const handOver = (sentence: string, quantity: number): ScriptedEvent => ({
  sentence,
  donors: [{ text: 'IOM', organizationId: 'org_iom', canonical: 'International Organization for Migration' }],
  recipients: [{ text: 'Kemensos' }],
  items: [{ text: `${quantity} kits`, what: 'kits', quantity, unit: null, category: 'wash.hygiene_kit' }],
  date: { text: '26 August', value: '2020-08-26', precision: 'day', basis: 'stated' },
});

const FIRST = 'On 26 August IOM handed 2500 kits to Kemensos.';
const SECOND = 'IOM gave Kemensos 2400 kits on 26 August.';
const reader = scriptedReader([{ ...handOver(FIRST, 2500), confidence: 0.95 }, handOver(SECOND, 2400)]);

async function rows<T>(query: string): Promise<T[]> {
  return (await sql.raw<T>(query).execute(database.db)).rows;
}

describe('loading', () => {
  test('makes an event with its parties, items and evidence', async () => {
    await ingest(database.db, reader, {
      locator: 'file:///a.txt',
      text: `${FIRST}\n`,
      hints: { published: '2020-08-27' },
    });
    const events = await rows(`select kind, title, date_value, corroboration, band from event`);
    expect(events).toEqual([
      {
        kind: 'DELIVERY',
        title: 'Delivery of 2500 kits from International Organization for Migration to Kementerian Sosial',
        date_value: '2020-08-26',
        corroboration: 1,
        band: 'PUBLISH',
      },
    ]);
    expect(await rows(`select role, organization_id from event_party order by role`)).toEqual([
      { role: 'DONOR', organization_id: 'org_iom' },
      { role: 'RECIPIENT', organization_id: 'org_id_kemensos' },
    ]);
    expect(await rows(`select quote from evidence`)).toEqual([{ quote: FIRST }]);
  });

  test('changes nothing when the same bytes come again, from the same place or another', async () => {
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: FIRST });
    const before = await snapshotTables(database.db);
    const again = await ingest(database.db, reader, { locator: 'file:///a.txt', text: FIRST });
    const copy = await ingest(database.db, reader, { locator: 'file:///copy.txt', text: FIRST });
    expect([again.status, copy.status]).toEqual(['known', 'known']);
    expect(await snapshotTables(database.db)).toEqual(before);
  });

  test('reads known bytes anew when a publication date is given for them', async () => {
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: FIRST });
    const again = await ingest(database.db, reader, {
      locator: 'file:///a.txt',
      text: FIRST,
      hints: { published: '2020-08-27' },
    });
    expect(again.status).toBe('renewed');
    expect(await rows(`select ordinal, published_at from document_version order by ordinal`)).toEqual([
      { ordinal: 1, published_at: null },
      { ordinal: 2, published_at: '2020-08-27' },
    ]);
    expect(await rows(`select count(*)::int as n from event where band = 'PUBLISH'`)).toEqual([{ n: 1 }]);
  });

  test('makes a new version of a changed article and supersedes claims whose quote vanished', async () => {
    const old = `${FIRST}\nMore follows.`;
    const corrected = `${SECOND}\nMore follows.`;
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: old });
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: corrected });
    expect(await rows(`select count(*)::int as n from document`)).toEqual([{ n: 1 }]);
    expect(await rows(`select distinct superseded_because from claim where superseded_at is not null`)).toEqual([
      { superseded_because: 'QUOTE_VANISHED' },
    ]);
    expect(await rows(`select quantity_min::int as n from event_item`)).toEqual([{ n: 2400 }]);
  });

  test('takes up the claims of a version that is current again', async () => {
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: FIRST });
    const before = await rows(`select id, title from event`);
    await ingest(database.db, reader, {
      locator: 'file:///a.txt',
      text: 'Nothing happened on 26 August at IOM or Kemensos.',
    });
    expect(await rows(`select band, corroboration from event`)).toEqual([{ band: 'HIDE', corroboration: 0 }]);
    await ingest(database.db, reader, { locator: 'file:///a.txt', text: FIRST });
    expect(await rows(`select id, title from event where band = 'PUBLISH'`)).toEqual(before);
    expect(await rows(`select count(*)::int as n from claim where superseded_at is not null`)).toEqual([{ n: 0 }]);
  });

  test('joins reports of one hand-over, keeps both numbers, and shows why it prefers one', async () => {
    const paragraph =
      'The hygiene kits are meant for migrant workers who came home during the pandemic and wait in shelters.';
    for (const [name, text] of [
      ['one', `${FIRST}\n${paragraph}`],
      ['two', `${FIRST}\n${paragraph}`],
      [
        'three',
        `${SECOND}\nA spokesman thanked everyone involved in the long journey of the boxes from the port to the capital city.`,
      ],
    ] as const) {
      await ingest(database.db, reader, {
        locator: `https://${name}.example.org/kits`,
        text,
        hints: { source: name, format: 'text' },
      });
    }
    expect(await rows(`select corroboration, has_conflicts from event`)).toEqual([
      { corroboration: 2, has_conflicts: true },
    ]);
    const [event] = await rows<{ conflicts: { field: string; values: unknown[] }[] }>(`select conflicts from event`);
    expect(event!.conflicts).toMatchObject([
      {
        field: 'items.quantity',
        shown: '2500',
        reason: 'read with more confidence',
        values: [{ value: '2500' }, { value: '2400' }],
      },
    ]);
    expect(await rows(`select count(distinct cluster_id)::int as n from document`)).toEqual([{ n: 2 }]);
  });

  test('ends in the same records whatever the order of documents', async () => {
    const documents = [
      { locator: 'https://one.example.org/a', text: FIRST, hints: { source: 'one', format: 'text' } },
      { locator: 'https://two.example.org/b', text: SECOND, hints: { source: 'two', format: 'text' } },
    ];
    const records = async (): Promise<unknown> => [
      await rows(`select id, title, corroboration, conflicts, confidence from event order by id`),
      await rows(`select id, role, organization_id, reported_name from event_party order by id`),
      await rows(`select id, description, quantity_min from event_item order by id`),
    ];
    for (const document of documents) await ingest(database.db, reader, document);
    const forward = await records();
    await forgetDocuments(database.db);
    for (const document of documents.toReversed()) await ingest(database.db, reader, document);
    expect(await records()).toEqual(forward);
  });

  test('makes one new body of a name that is not known, and none of a name that is', async () => {
    const sentence = 'Yayasan Bahtera Nusa gave 10 tents to Palang Merah Indonesia.';
    const script = scriptedReader([
      {
        sentence,
        donors: [{ text: 'Yayasan Bahtera Nusa' }],
        recipients: [{ text: 'Palang Merah Indonesia' }],
        items: [{ text: '10 tents', what: 'tents', quantity: 10, unit: null, category: 'shelter.tent' }],
      },
    ]);
    await ingest(database.db, script, { locator: 'file:///t.txt', text: sentence });
    const parties = await rows<{ id: string; origin: string }>(
      `select o.id, o.origin from event_party p join organization o on o.id = p.organization_id order by o.origin`,
    );
    expect(parties).toEqual([
      { id: 'org_id_pmi', origin: 'REGISTRY' },
      { id: expect.stringMatching(/^org_/), origin: 'TEXT' },
    ]);
  });
});

describe('the database guards itself', () => {
  beforeEach(() => ingest(database.db, reader, { locator: 'file:///a.txt', text: `💧 ${FIRST}` }));

  test.each([
    [
      `insert into evidence (id, version_id, start_offset, end_offset, quote) select 'e', id, 0, 5, 'wrong' from document_version`,
      'does not quote',
    ],
    [`update document_version set text = 'other'`, 'immutable'],
    [`update claim set value = '{}'`, 'never edited'],
    [`delete from claim`, 'never edited'],
    [
      `insert into event_item select 'x', event_id, 'y', category, 2, 1, 'RANGE', null, null, 't', 1 from event_item`,
      'check constraint',
    ],
    [
      `insert into organization_identifier values ('org_iom', 'XM-DAC', '1'), ('org_iom', 'XM-DAC', '2')`,
      'organization_identifier_current',
    ],
    [
      `insert into event (id, kind, modality, title, confidence, band, corroboration, search) values ('evt_x', 'GIFT', 'DONE', '', 0, 'HIDE', 0, '')`,
      'event_kind_check',
    ],
  ])('%s', async (statement, message) => {
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(message);
  });
});
