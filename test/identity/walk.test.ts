/** Merge, undo, merge differently, change the text, rebuild: every id that was ever given out leads to the right record. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appendPersonJudgement, appendUndoing } from '../../etl/load/identity/ledger.js';
import { enqueue } from '../../etl/load/outbox.js';
import { queueRebuild } from '../../etl/load/rebuild.js';
import { makeId } from '../../schema/ids.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { ingest, loadBundledReference, runOutbox } from '../support/pipeline.js';
import { findOrphans, forgetDocuments, snapshotRecords } from '../support/records.js';
import { scriptedReader, type ScriptedEvent } from '../support/scripted-reader.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
});
afterAll(() => database.drop());
afterEach(async () => expect(await findOrphans(database.db)).toEqual([]));
beforeEach(() => forgetDocuments(database.db));

const FIRST = 'On 26 August IOM handed 2500 kits to Kemensos.';
const SECOND = 'IOM gave Kemensos 2500 kits on 26 August.';
const LATER = 'On 30 August IOM handed 700 kits to Kemensos.';
const CORRECTED = 'On 26 August the agency IOM handed 2400 kits to Kemensos.';

const handOver = (sentence: string, quantity: number, day = '26 August', value = '2020-08-26'): ScriptedEvent => ({
  sentence,
  donors: [{ text: 'IOM', organizationId: 'org_iom', canonical: 'International Organization for Migration' }],
  recipients: [{ text: 'Kemensos' }],
  items: [{ text: `${quantity} kits`, what: 'kits', quantity, unit: null, category: 'wash.hygiene_kit' }],
  date: { text: day, value, precision: 'day', basis: 'stated' },
});
const reader = scriptedReader([
  handOver(FIRST, 2500),
  handOver(SECOND, 2500),
  handOver(LATER, 700, '30 August', '2020-08-30'),
  handOver(CORRECTED, 2400),
]);

const tell = (name: string, text: string, published: string): Promise<unknown> =>
  ingest(database.db, reader, {
    locator: `https://${name}.example.org/kits`,
    text,
    hints: { published, source: name },
  });

/** The report of a document, under its id. */
async function reportOf(name: string): Promise<string> {
  const row = await database.db
    .selectFrom('event_report as r')
    .innerJoin('document as d', 'd.id', 'r.document_id')
    .select('r.id')
    .where('d.url_key', 'like', `%${name}.example.org%`)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Where an id leads, as the API follows it. */
async function leadsTo(id: string): Promise<string | undefined> {
  const row = await database.db
    .selectFrom('canonical')
    .select('canonical_id')
    .where('member_id', '=', id)
    .executeTakeFirst();
  const target = row?.canonical_id ?? id;
  return (await database.db.selectFrom('event').select('id').where('id', '=', target).executeTakeFirst())?.id;
}

const published = async (): Promise<string[]> =>
  (await database.db.selectFrom('event').select('id').where('band', '=', 'PUBLISH').orderBy('id').execute()).map(
    ({ id }) => id,
  );

/** What a person says, and whatever follows from it. */
async function say(left: string, right: string, verdict: 'SAME' | 'DIFFERENT' | 'UNSURE'): Promise<number> {
  const judgementId = await database.db.transaction().execute(async (tx) => {
    const id = await appendPersonJudgement(tx, { left, right, verdict, reason: 'I was there.', by: 'tester' });
    await enqueue(tx, { queue: 'settle', jobId: `settle-${id}`, payload: { judgementId: String(id) } });
    return id;
  });
  await runOutbox(database.db, reader);
  return judgementId;
}

async function takeBack(judgementId: number): Promise<number | undefined> {
  const undoing = await database.db.transaction().execute(async (tx) => {
    const id = await appendUndoing(tx, { judgementId, reason: 'I was wrong.', by: 'tester' });
    if (id !== undefined)
      await enqueue(tx, { queue: 'settle', jobId: `settle-${id}`, payload: { judgementId: String(id) } });
    return id;
  });
  await runOutbox(database.db, reader);
  return undoing;
}

async function rebuild(): Promise<void> {
  await queueRebuild(database.db);
  await runOutbox(database.db, reader);
}

describe('what a person said', () => {
  beforeEach(async () => {
    await tell('first', FIRST, '2020-08-27');
    await tell('second', SECOND, '2020-08-28');
    await tell('later', LATER, '2020-08-31');
  });

  test('parts what rules had merged, is taken back, merges otherwise, and outlives a rebuild', async () => {
    const [first, second, later] = [await reportOf('first'), await reportOf('second'), await reportOf('later')];
    expect([await leadsTo(first), await leadsTo(second), await leadsTo(later)]).toEqual([first, first, later]);

    const judgement = await say(first, second, 'DIFFERENT');
    expect([await leadsTo(first), await leadsTo(second), await leadsTo(later)]).toEqual([first, second, later]);
    expect(await published()).toEqual([first, second, later].toSorted());

    expect(await takeBack(judgement)).toBeDefined();
    expect(await takeBack(judgement)).toBeUndefined();
    expect([await leadsTo(first), await leadsTo(second)]).toEqual([first, first]);
    expect(await published()).toEqual([first, later].toSorted());

    await say(second, first, 'DIFFERENT');
    await say(second, later, 'SAME');
    expect([await leadsTo(first), await leadsTo(second), await leadsTo(later)]).toEqual([first, second, second]);

    const before = await snapshotRecords(database.db);
    await rebuild();
    expect(await snapshotRecords(database.db)).toEqual(before);
  });

  test('holds for what comes later: a third report joins one of the two, and never ties them together', async () => {
    const [first, second] = [await reportOf('first'), await reportOf('second')];
    await say(first, second, 'DIFFERENT');
    await tell('third', `${FIRST} So says another paper.`, '2020-08-29');
    const ends = [await leadsTo(first), await leadsTo(second), await leadsTo(await reportOf('third'))];
    expect(new Set(ends).size).toBe(2);
    expect(ends[0]).not.toBe(ends[1]);
  });

  test('a rule is taken back by a person who says that the two are different', async () => {
    const [first, second] = [await reportOf('first'), await reportOf('second')];
    const rule = await database.db
      .selectFrom('judgement')
      .select('id')
      .where('verdict', '=', 'SAME')
      .executeTakeFirstOrThrow();
    await takeBack(Number(rule.id));
    expect([await leadsTo(first), await leadsTo(second)]).toEqual([first, second]);
  });

  test('"unsure" takes the two apart where nothing else joins them', async () => {
    const [first, second] = [await reportOf('first'), await reportOf('second')];
    await say(first, second, 'UNSURE');
    expect([await leadsTo(first), await leadsTo(second)]).toEqual([first, second]);
  });
});

describe('a text that changes', () => {
  test('leaves its id behind: it leads to what the text says now', async () => {
    await tell('first', FIRST, '2020-08-27');
    const before = await reportOf('first');
    await tell('first', CORRECTED, '2020-08-27');
    const now = await reportOf('first');
    expect(now).not.toBe(before);
    expect(await leadsTo(before)).toBe(now);
    // And goes on to follow it.
    await tell('earlier', FIRST, '2020-08-26');
    expect(await leadsTo(before)).toBe(await reportOf('earlier'));
  });

  test('that tells of the event no more leaves its id to the others, who tell of it', async () => {
    await tell('first', FIRST, '2020-08-27');
    await tell('second', SECOND, '2020-08-28');
    const before = await reportOf('first');
    await tell('first', 'The article was withdrawn. IOM, Kemensos, 26 August.', '2020-08-27');
    expect(await leadsTo(before)).toBe(await reportOf('second'));
    expect(await published()).toEqual([await reportOf('second')]);
  });

  test('that nobody else tells of stays to be found, hidden, and says that it was withdrawn', async () => {
    await tell('first', FIRST, '2020-08-27');
    const before = await reportOf('first');
    await tell('first', 'The article was withdrawn. IOM, Kemensos, 26 August.', '2020-08-27');
    expect(await leadsTo(before)).toBe(before);
    const event = await database.db.selectFrom('event').select(['band', 'title']).executeTakeFirstOrThrow();
    expect(event).toEqual({ band: 'HIDE', title: expect.stringContaining('Withdrawn') });
  });
});

describe('organizations', () => {
  const BOATS = 'Karya Samudra gave 7 boats to Kemensos on 2 May.';
  const NETS = 'Lentera Pesisir gave 300 nets to Kemensos on 9 June.';
  const gift = (sentence: string, donor: string, thing: string, day: string, value: string): ScriptedEvent => ({
    sentence,
    donors: [{ text: donor }],
    recipients: [{ text: 'Kemensos' }],
    items: [{ text: thing, what: thing, quantity: 1, unit: null, category: 'other' }],
    date: { text: day, value, precision: 'day', basis: 'stated' },
  });
  const donors = scriptedReader([
    gift(BOATS, 'Karya Samudra', '7 boats', '2 May', '2021-05-02'),
    gift(NETS, 'Lentera Pesisir', '300 nets', '9 June', '2021-06-09'),
  ]);
  const givers = async () =>
    (
      await database.db
        .selectFrom('event_party as p')
        .innerJoin('event as e', 'e.id', 'p.event_id')
        .select('p.organization_id')
        .where('p.role', '=', 'DONOR')
        .orderBy('e.date_from')
        .execute()
    ).map((row) => row.organization_id);

  test('that a person says are one give as one, part again, and outlive a rebuild; ids lead on', async () => {
    const hints = { published: '2021-06-10' };
    await ingest(database.db, donors, { locator: 'https://boats.example.org/1', text: BOATS, hints });
    await ingest(database.db, donors, { locator: 'https://nets.example.org/2', text: NETS, hints });
    const [boats, nets] = (await givers()) as [string, string];
    expect(boats).not.toBe(nets);

    const judgement = await say(boats, nets, 'SAME');
    const head = [boats, nets].toSorted()[0]!;
    expect(await givers()).toEqual([head, head]);
    const titles = await database.db.selectFrom('event').select('title').execute();
    expect(new Set(titles.map(({ title }) => / from (.*) to /.exec(title)?.[1])).size).toBe(1);

    await rebuild();
    expect(await givers()).toEqual([head, head]);
    await takeBack(judgement);
    expect(await givers()).toEqual([boats, nets]);
    expect(
      await database.db.selectFrom('canonical').select('member_id').where('member_id', 'in', [boats, nets]).execute(),
    ).toEqual([]);
    await say(boats, nets, 'DIFFERENT');
    await rebuild();
    expect(await givers()).toEqual([boats, nets]);
  });
});

test('a report that was told earlier gives the event its id, and the old id leads there', async () => {
  await tell('second', SECOND, '2020-08-28');
  const given = await reportOf('second');
  await tell('first', FIRST, '2020-08-27');
  expect(await leadsTo(given)).toBe(await reportOf('first'));
  expect(await published()).toEqual([await reportOf('first')]);
});

test('settling a judgement that is not there says so', async () => {
  await database.db
    .transaction()
    .execute((tx) => enqueue(tx, { queue: 'settle', jobId: 'settle-x', payload: { judgementId: '999' } }));
  await expect(runOutbox(database.db, reader)).rejects.toThrow('There is no judgement 999');
  await database.db.deleteFrom('outbox').execute();
});

test('the rules said again add nothing to the ledger', async () => {
  await tell('first', FIRST, '2020-08-27');
  await tell('second', SECOND, '2020-08-28');
  const count = async (): Promise<number> => (await database.db.selectFrom('judgement').select('id').execute()).length;
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await rebuild();
  expect(await count()).toBe(before);
});

test('ids of reports are those of their documents and sentences', async () => {
  await tell('first', FIRST, '2020-08-27');
  const report = await database.db.selectFrom('event_report').selectAll().executeTakeFirstOrThrow();
  expect(report.id).toBe(makeId('evt', report.document_id, report.event_key));
});
