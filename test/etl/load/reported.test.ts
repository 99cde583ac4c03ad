/** Structured reports: loaded in batches, resumed where a kill left them, read anew, and the same as their claims say. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { ReadBytes } from '../../../etl/load/load-reading.js';
import { loadVersion } from '../../../etl/load/load-records.js';
import { projectEvents } from '../../../etl/load/project-events.js';
import { beginStage } from '../../../etl/load/stage.js';
import { takeIn } from '../../../etl/load/take-in.js';
import { loadEventComparer } from '../../../cli/load-event-comparer.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { ingest, loadBundledReference, runOutbox } from '../../support/pipeline.js';
import { findOrphans, forgetDocuments, snapshotRecords } from '../../support/records.js';
import { readScriptedReport, reportOf, type ScriptedGift } from '../../support/scripted-report.js';
import { scriptedReader } from '../../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());
afterEach(async () => expect(await findOrphans(database.db)).toEqual([]));
beforeEach(() => forgetDocuments(database.db));

const gift = (number: number, amount = String(number)): ScriptedGift => ({
  key: `gift-${number}`,
  from: number % 2 === 0 ? 'WFP' : 'UNICEF',
  to: `B${number % 7}`,
  amount,
});
const gifts = (count: number): readonly ScriptedGift[] => Array.from({ length: count }, (_, index) => gift(index));

const report = (lines: readonly (ScriptedGift | 'bad')[], readBytes: ReadBytes = readScriptedReport) =>
  ingest(database.db, scriptedReader([]), {
    locator: 'https://partner.example.org/report.xml',
    text: reportOf(lines),
    readBytes,
  });

async function all<T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> {
  return (await query.execute(database.db)).rows;
}

async function projectAll(): Promise<void> {
  const ids = await all(sql<{ id: string }>`select id from event`);
  await database.db.transaction().execute((tx) =>
    projectEvents(
      tx,
      ids.map(({ id }) => id),
    ),
  );
}

test('an act becomes an event with its parties, sum, place and the line it stands in', async () => {
  await report([gift(2, '-12.50')]);
  expect(
    await all(sql`
      select e.kind, e.title, e.date_from, e.transaction_type, e.band, m.amount, m.currency, m.value_date, l.country, l.place_id,
        v.locator, v.quote from event e join event_money m on m.event_id = e.id join event_place l on l.event_id = e.id
      join claim_record r on r.event_id = e.id join claim c on c.id = r.claim_id join evidence v on v.id = c.evidence_id`),
  ).toEqual([
    {
      kind: 'DELIVERY',
      title: 'Delivery of -12.50 EUR from World Food Programme to Body B2',
      date_from: '2021-03-04',
      transaction_type: '3',
      band: 'PUBLISH',
      amount: '-12.50',
      currency: 'EUR',
      value_date: '2021-03-04',
      country: 'ID',
      place_id: 'ID',
      locator: 'line 1',
      quote: 'WFP | B2 | -12.50',
    },
  ]);
  expect(
    await all(sql`select p.role, o.id, o.type, o.origin from event_party p join organization o on o.id = p.organization_id
      order by p.ordinal`),
  ).toEqual([
    { role: 'DONOR', id: 'org_wfp', type: 'MULTILATERAL', origin: 'REGISTRY' },
    { role: 'RECIPIENT', id: expect.stringMatching(/^org_/), type: 'NATIONAL_NGO', origin: 'REPORT' },
  ]);
});

test('what cannot be read is an issue of the version, and loses nothing else', async () => {
  await report([gift(1), 'bad', gift(2)]);
  expect(await all(sql`select stage, message from issue`)).toEqual([
    { stage: 'load', message: 'Line 2 cannot be read.' },
  ]);
  expect(await all(sql`select count(*)::int as events from event`)).toEqual([{ events: 2 }]);
});

test('records are what the claims say: projecting them anew changes nothing', async () => {
  const pledge = { ...gift(3), rest: { kind: 'PLEDGE' as const } };
  await report([...gifts(3), pledge, { ...gift(4), rest: { partOf: 'gift-3' } }]);
  const before = await snapshotRecords(database.db);
  await projectAll();
  expect(await snapshotRecords(database.db)).toEqual(before);
  expect(await all(sql`select promise_state from event where kind = 'PLEDGE'`)).toEqual([{ promise_state: 'OPEN' }]);
  expect(await all(sql`select count(*)::int as parts from event where part_of is not null`)).toEqual([{ parts: 1 }]);
});

test('a place that the gazetteer does not know is kept as the report has it', async () => {
  const places = [{ name: 'Somewhere', code: '1633419', latitude: -6.5, longitude: 107.25, locator: 'line 1' }];
  await report([{ ...gift(1), rest: { places } }]);
  expect(await all(sql`select reported_name, place_id, latitude, longitude from event_place`)).toEqual([
    { reported_name: 'Somewhere', place_id: null, latitude: -6.5, longitude: 107.25 },
  ]);
});

test('an emergency is one crisis, by whatever it is named, and what a list says of it stays', async () => {
  await sql`insert into crisis (id, name, glide) values ('cri_listed', 'Floods of March', 'FL-2021-000031-TLS')`.execute(
    database.db,
  );
  const crisis = { glide: 'FL-2021-000031-TLS', name: 'Flood', locator: 'line 1' };
  const plan = { codes: [{ scheme: 'HUMANITARIAN-PLAN', value: '929' }], name: 'A plan', locator: 'line 2' };
  await report([
    { ...gift(1), rest: { crisis } },
    { ...gift(2), rest: { crisis: plan } },
    { ...gift(3), rest: { crisis: plan } },
  ]);
  expect(
    await all(sql`select c.name, c.glide, count(*)::int as n from event e join crisis c on c.id = e.crisis_id
      group by 1, 2 order by 1`),
  ).toEqual([
    { name: 'A plan', glide: null, n: 2 },
    { name: 'Floods of March', glide: 'FL-2021-000031-TLS', n: 1 },
  ]);
});

describe('a file of many batches', () => {
  test('that is cut off goes on where it was, and ends as if nothing had happened', async () => {
    await report(gifts(1700));
    const wanted = await snapshotRecords(database.db);
    await forgetDocuments(database.db);
    let reads = 0;
    const cutOff: ReadBytes = async function* (bytes, context) {
      reads += 1;
      let records = 0;
      for await (const reading of readScriptedReport(bytes, context)) {
        yield reading;
        records += 1;
        // The first time it is read for its document alone.
        if (reads === 2 && records === 1300) throw new Error('pulled the plug');
      }
    };
    await expect(report(gifts(1700), cutOff)).rejects.toThrow('pulled the plug');
    const [stage] = await all(sql<{ subject_id: string; cursor: object }>`
      select subject_id, cursor from stage where stage = 'load'`);
    expect(stage!.cursor).toEqual({ readings: 1001 });
    const claim = await beginStage(database.db, { stage: 'load', subject: stage!.subject_id });
    const versionId = stage!.subject_id;
    const comparer = loadEventComparer();
    await loadVersion(database.db, { versionId, comparer, readBytes: readScriptedReport, ...claim! });
    expect(await snapshotRecords(database.db)).toEqual(wanted);
  });
});

describe('a report that is read anew', () => {
  test('keeps the ids of what it still tells, and withdraws the rest', async () => {
    await report(gifts(6));
    const ids = await all(sql<{ id: string }>`select id from event order by id`);
    await report([...gifts(5), gift(7)]);
    expect(await all(sql`select count(*)::int as n, band from event group by band order by band`)).toEqual([
      { n: 1, band: 'HIDE' },
      { n: 6, band: 'PUBLISH' },
    ]);
    const after = await all(sql<{ id: string }>`select id from event order by id`);
    expect(after).toEqual(expect.arrayContaining([...ids]));
    expect(
      await all(sql`select superseded_because as why, count(*)::int as n from claim group by 1 order by 1`),
    ).toEqual([
      { why: 'QUOTE_VANISHED', n: 1 },
      { why: 'VERSION_REPLACED', n: 5 },
      { why: null, n: 6 },
    ]);
  });

  test('and goes back to what it said first', async () => {
    await report(gifts(4));
    const first = await snapshotRecords(database.db);
    await report(gifts(3));
    await report(gifts(4));
    const last = await snapshotRecords(database.db);
    expect(last.event).toEqual(first.event);
    expect(last.event_party).toEqual(first.event_party);
    expect(last.claim_record).toEqual(first.claim_record);
  });
});

test('the same bytes again change nothing', async () => {
  await report(gifts(3));
  const before = await snapshotRecords(database.db);
  expect((await report(gifts(3))).status).toBe('known');
  expect(await snapshotRecords(database.db)).toEqual(before);
});

describe('a record that two files hold', () => {
  const flagged = { ...gift(1), identifier: 'XX-1' };
  const other = (locator: string, lines: readonly ScriptedGift[]) =>
    ingest(database.db, scriptedReader([]), { locator, text: reportOf(lines), readBytes: readScriptedReport });
  const counted = async () =>
    (
      await all<{ d: string; why: string | null }>(sql`
      select d.url_key as d, e.not_counted as why from event e join event_document x on x.event_id = e.id
      join document d on d.id = x.document_id where e.band = 'PUBLISH' order by d.id, e.id`)
    ).map(({ why }) => why);

  test.each([
    ['one way', ['https://a.example.org/1.xml', 'https://b.example.org/2.xml']],
    ['the other way', ['https://b.example.org/2.xml', 'https://a.example.org/1.xml']],
  ])('is counted once, %s round', async (_, locators) => {
    for (const locator of locators) await other(locator, [flagged]);
    expect(await counted()).toEqual([null, 'REPEATED_IDENTIFIER']);
    const before = await snapshotRecords(database.db);
    await projectAll();
    expect(await snapshotRecords(database.db)).toEqual(before);
  });

  test('counts where the other file holds it no more', async () => {
    const locators = ['https://a.example.org/1.xml', 'https://b.example.org/2.xml'];
    for (const locator of locators) await other(locator, [flagged]);
    for (const locator of locators) {
      await other(locator, [gift(2)]);
      expect(await counted()).toEqual([null, null]);
      await other(locator, [flagged]);
      expect(await counted()).toEqual([null, 'REPEATED_IDENTIFIER']);
    }
  });

  test('is left to the body that takes part in it', async () => {
    await other('https://a.example.org/1.xml', [{ ...flagged, rest: { notCounted: 'SECONDARY_REPORTER' } }]);
    await other('https://b.example.org/2.xml', [flagged]);
    expect((await counted()).toSorted()).toEqual(['SECONDARY_REPORTER', null]);
  });
});

test('large bytes are kept in pieces, and come out as they went in', async () => {
  const bytes = Buffer.from(reportOf(gifts(40_000)));
  expect(bytes.length).toBeGreaterThan(2_000_000);
  await takeIn(database.db, { locator: 'file:///large.xml', bytes });
  const pieces = await all(sql<{ bytes: Buffer }>`select bytes from blob_chunk order by ordinal`);
  expect(pieces.length).toBe(Math.ceil(bytes.length / (256 * 1024)));
  expect(Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)).toBe(true);
  await database.db.deleteFrom('outbox').execute();
  await runOutbox(database.db, scriptedReader([]));
});

describe('sums in dollars', () => {
  const dollars = (day: string, sum: Record<string, unknown>) =>
    report([
      {
        ...gift(1),
        rest: {
          date: { value: day, precision: 'DAY', locator: 'line 1' },
          money: [{ amount: '200', currency: 'XTS', locator: 'line 1', ...sum }],
        },
      },
    ]).then(() =>
      all(sql`
        select m.usd::float, m.usd_rate::float as rate, m.usd_rate_date as day, m.usd_basis as basis, e.amount_usd::float as event
        from event_money m join event e on e.id = m.event_id`),
    );

  beforeAll(() =>
    sql`
      insert into fx_rate (currency, basis, date, usd_per_unit, source) values
        ('XTS', 'YEARLY_AVERAGE', '2020-01-01', 0.5, 'test'), ('XTS', 'YEARLY_AVERAGE', '2021-01-01', 0.25, 'test'),
        ('XTS', 'DAILY', '2020-03-06', 0.4, 'test')`.execute(database.db),
  );

  test.each([
    ['by the rate of the day before', '2020-03-08', {}, { usd: 80, rate: 0.4, day: '2020-03-06', basis: 'DAILY' }],
    [
      'by the average of the year',
      '2020-09-01',
      {},
      { usd: 100, rate: 0.5, day: '2020-01-01', basis: 'YEARLY_AVERAGE' },
    ],
    [
      'by the day of the value, not of the act',
      '2020-09-01',
      { valueDate: '2021-02-01' },
      { usd: 50, rate: 0.25, day: '2021-01-01', basis: 'YEARLY_AVERAGE' },
    ],
    [
      'by the last average that is known',
      '2022-05-01',
      {},
      { usd: 50, rate: 0.25, day: '2021-01-01', basis: 'YEARLY_AVERAGE' },
    ],
    [
      'as the report gives them',
      '2020-09-01',
      { usd: '90' },
      { usd: 90, rate: 0.45, day: '2020-09-01', basis: 'REPORTED' },
    ],
    ['as they are', '2020-09-01', { currency: 'USD' }, { usd: 200, rate: 1, day: null, basis: 'SAME' }],
  ] as const)('%s', async (_, day, sum, wanted) => {
    expect(await dollars(day, sum)).toEqual([{ ...wanted, event: wanted.usd }]);
  });

  test.each(['1999-01-01', '2030-01-01'])('of %s no rate is known', async (day) => {
    expect(await dollars(day, {})).toEqual([{ usd: null, rate: null, day: null, basis: null, event: null }]);
  });
});

test('what whoever hands a table in says of its columns goes with it to its reading, and is kept', async () => {
  const seen: unknown[] = [];
  const readBytes: ReadBytes = async function* (bytes, context) {
    seen.push(context.mapping);
    yield* readScriptedReport(bytes, context);
  };
  const mapping = { columns: { Nama: 'implementer' as const }, headerRow: 2 };
  const handed = { locator: 'file:///table.csv', text: reportOf([gift(1)]), readBytes };
  await ingest(database.db, scriptedReader([]), { ...handed, hints: { mapping } });
  await ingest(database.db, scriptedReader([]), handed);
  expect(seen).toEqual([mapping, mapping]);
  expect(
    (await ingest(database.db, scriptedReader([]), { ...handed, hints: { mapping: { headerRow: 3 } } })).status,
  ).toBe('renewed');
  // A table that is read otherwise is another version of its document.
  expect(await all(sql`select count(*)::int as versions from document_version`)).toEqual([{ versions: 2 }]);
});

test('a character that was cut in two, and NUL, stop no load', async () => {
  const from = 'half \ud83d and \0 and \\ud83d';
  const evidence = { quote: `${from} | whole 😀`, locator: 'line 1' };
  await report([{ ...gift(1), rest: { description: from, evidence } }]);
  const [stored] = await all(sql<{ quote: string; said: string }>`
    select v.quote, c.value ->> 'description' as said from evidence v join claim c on c.evidence_id = v.id`);
  const kept = 'half \ufffd and \ufffd and \\ud83d';
  expect(stored).toEqual({ quote: `${kept} | whole 😀`, said: kept });
});
