/** What was public of an event by a day: documents that come later, and one that is changed (docs/decisions/as-of.md). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { makeId } from '../../schema/ids.js';
import { openAsking, openPlannedAsking, type Asking } from '../support/golden-queries.js';
import { ingest, loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { scriptedReader, type ScriptedEvent } from '../support/scripted-reader.js';

const handOver = (sentence: string, quantity: number): ScriptedEvent => ({
  sentence,
  donors: [{ text: 'IOM', organizationId: 'org_iom', canonical: 'International Organization for Migration' }],
  recipients: [{ text: 'Kemensos' }],
  items: [{ text: `${quantity} kits`, what: 'kits', quantity, unit: null, category: 'wash.hygiene_kit' }],
  date: { text: '26 February', value: '2024-02-26', precision: 'day', basis: 'stated' },
});

const FIRST = 'On 26 February IOM handed 2500 kits to Kemensos.';
const CORRECTED = 'On 26 February IOM handed 2400 kits to Kemensos.';
const OTHER = 'IOM gave Kemensos 2500 kits on 26 February.';
const reader = scriptedReader([handOver(FIRST, 2500), handOver(CORRECTED, 2400), handOver(OTHER, 2500)]);

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await loadBundledReference(db);
  const give = (locator: string, text: string, hints: { source: string; published?: string }) =>
    ingest(db, reader, { locator, text, hints: { ...hints, format: 'text' } });
  await give('https://kabar.example.org/a', `Kits arrive.\n${FIRST}`, { source: 'Kabar', published: '2024-03-01' });
  await give('https://wire.example.org/b', `Kemensos thanks.\n${OTHER}`, { source: 'Wire', published: '2024-06-10' });
  await give('https://kabar.example.org/a', `Kits arrive.\n${CORRECTED}`, { source: 'Kabar', published: '2024-03-01' });
  await give('https://late.example.org/c', `Nobody dates this.\n${OTHER}`, { source: 'Late' });
  // The correction was read on the first of May.
  await sql`alter table document_version disable trigger document_version_is_immutable`.execute(db);
  await sql`update document_version set created_at = '2024-05-01 12:00Z' where ordinal = 2`.execute(db);
  await sql`alter table document_version enable trigger document_version_is_immutable`.execute(db);
  asking = await openAsking(database.url);
});
afterAll(async () => {
  await asking.close();
  await database.drop();
});

interface Told {
  readonly corroboration: number;
  readonly evidence: readonly { readonly quote: string }[];
  readonly documents: readonly { readonly url: string }[];
  readonly conflicts: readonly {
    readonly values: readonly { readonly value: string; readonly documents: readonly string[] }[];
  }[];
}

const FIELDS = 'corroboration evidence { quote } documents { url } conflicts { values { value documents } }';

async function told(asOf?: string): Promise<readonly Told[]> {
  const argument = asOf === undefined ? '' : `(asOf: "${asOf}")`;
  const { events } = await asking.ask<{ events: { totalCount: number; nodes: Told[] } }>(
    `{ events${argument} { totalCount nodes { ${FIELDS} } } }`,
  );
  expect(events.totalCount).toBe(events.nodes.length);
  return events.nodes;
}

const quotes = (events: readonly Told[]) =>
  events.map(({ evidence }) => [...new Set(evidence.map(({ quote }) => quote))].toSorted());

describe('events', () => {
  test('before anything was published there are none', async () => {
    expect(await told('2024-02-29')).toEqual([]);
    expect(await told('2023')).toEqual([]);
  });

  test('of a document that was changed the words of its version of that day are shown, and one publisher tells', async () => {
    for (const day of ['2024-03-01', '2024-03', '2024-04-30']) {
      const events = await told(day);
      expect(quotes(events)).toEqual([[FIRST]]);
      expect(events).toMatchObject([
        { corroboration: 1, conflicts: [], documents: [{ url: 'https://kabar.example.org/a' }] },
      ]);
    }
  });

  test('from the day on which the change was read it is told', async () => {
    expect(quotes(await told('2024-05-01'))).toEqual([[CORRECTED]]);
  });

  test('a second publisher is counted from its day on, and so is their disagreement', async () => {
    const events = await told('2024-06-10');
    expect(quotes(events)).toEqual([[OTHER, CORRECTED].toSorted()]);
    expect(events[0]).toMatchObject({ corroboration: 2, documents: [{}, {}] });
    expect(events[0]!.conflicts[0]!.values.map(({ documents }) => documents.length)).toEqual([1, 1]);
  });

  test('a document without a day counts from the day on which it came in', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const now = await told();
    expect(now[0]!.corroboration).toBe(3);
    expect(await told(today)).toEqual(now);
    expect(await told('9999')).toEqual(now);
  });

  test('the filter and the facets are of the same list', async () => {
    const { events } = await asking.ask<{ events: unknown }>(
      '{ events(asOf: "2024-02", filter: { donor: { id: "org_iom" } }) { totalCount facets(dimension: KIND) { key count } } }',
    );
    expect(events).toEqual({ totalCount: 0, facets: [] });
  });
});

describe('event', () => {
  test('is null before it was known, under any id that it ever had', async () => {
    const { events } = await asking.ask<{ events: { nodes: { id: string }[] } }>('{ events { nodes { id } } }');
    const { id } = events.nodes[0]!;
    const { before, then, now } = await asking.ask<Record<string, Told | null>>(
      `{ before: event(id: "${id}", asOf: "2024-02") { ${FIELDS} } then: event(id: "${id}", asOf: "2024-03") { ${FIELDS} } now: event(id: "${id}") { ${FIELDS} } }`,
    );
    expect(before).toBeNull();
    expect(then).toEqual((await told('2024-03'))[0]);
    expect(now).toEqual((await told())[0]);
  });

  test('what is no date is refused', async () => {
    const { response } = await asking.answer('{ events(asOf: "yesterday") { totalCount } }');
    expect(response).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

test('the server answers it by resolvers, and alike', async () => {
  const planned = await openPlannedAsking(database.url);
  const query = `query ($asOf: String) { events(asOf: $asOf) { nodes { id ${FIELDS} } } }`;
  const answer = await planned.answer(query, { asOf: '2024-03' });
  await planned.close();
  expect(answer.isCompiled).toBe(false);
  expect(answer.response).toEqual((await asking.answer(query, { asOf: '2024-03' })).response);
});

test('PostgreSQL makes the ids of reports as this process does', async () => {
  const parts = [
    ['doc_0', 'a'],
    ['doc_ünïcode', '💧 key.2'],
    ['', ''],
  ] as const;
  for (const [document, key] of parts) {
    const { rows } = await sql<{ id: string }>`select report_id(${document}, ${key}) as id`.execute(database.db);
    expect(rows).toEqual([{ id: makeId('evt', document, key) }]);
  }
});
