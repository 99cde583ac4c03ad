/** Rows go in as they are, whatever text they hold, by COPY and by JSON. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { insertRows, JSON_COLUMNS } from '../../../etl/load/rows.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const HARD = [
  'a\tb',
  'a\nb\r\nc',
  '\\N',
  '\\',
  '\\.',
  '"{}",',
  '\u0000',
  'half \ud83d',
  '😀 ثلاثة',
  '',
  'null',
  '\u000b',
];
/** NUL and half a character cannot be kept. */
const kept = (text: string): string => text.replace('\u0000', '\uFFFD').replace(/\ud83d(?!\ude00)/, '\uFFFD');

const ways = [
  ['COPY', undefined],
  ['JSON', sql`on conflict do nothing`],
] as const;

test.each(ways)('by %s', async (way, otherwise) => {
  await database.db.transaction().execute(async (tx) => {
    const id = (at: number): string => `${way} ${at}`;
    await insertRows(
      tx,
      'claim_record',
      [{ claim_id: id(-1), event_id: 'e', record_id: 'e', organization_ids: null }],
      otherwise,
    );
    const rows = HARD.map((text, at) => ({
      claim_id: id(at),
      event_id: text,
      record_id: 'e',
      organization_ids: [text, text],
    }));
    await insertRows(tx, 'claim_record', rows, otherwise);
    const found = await tx.selectFrom('claim_record').select(['claim_id', 'event_id', 'organization_ids']).execute();
    const byId = new Map(found.map((row) => [row.claim_id, row]));
    expect(byId.get(id(-1))!.organization_ids).toBeNull();
    expect(HARD.map((_, at) => byId.get(id(at))!.event_id)).toEqual(HARD.map(kept));
    expect(HARD.map((_, at) => byId.get(id(at))!.organization_ids)).toEqual(
      HARD.map((text) => [kept(text), kept(text)]),
    );
  });
});

test('a row that is refused is told, and the connection goes on', async () => {
  const { db } = database;
  const twice = [1, 2].map(() => ({ claim_id: 'twice', event_id: 'e', record_id: 'e' }));
  await expect(db.transaction().execute((tx) => insertRows(tx, 'claim_record', twice))).rejects.toThrow(
    /duplicate key/,
  );
  const unknown = [{ claim_id: 'x', nothing: 1 } as never];
  await expect(db.transaction().execute((tx) => insertRows(tx, 'claim_record', unknown))).rejects.toThrow(/nothing/);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from claim_record where claim_id = 'twice'`.execute(db);
  expect(rows).toEqual([{ n: 0 }]);
});

test('statements behind rows that are refused are refused too', async () => {
  const told = await database.db
    .transaction()
    .execute(async (tx) => {
      const rows = [1, 2].map(() => ({ claim_id: 'twice', event_id: 'e', record_id: 'e' }));
      const begun = [insertRows(tx, 'claim_record', rows), sql`select 1`.execute(tx)];
      const ends = await Promise.allSettled(begun);
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await begun[0];
    })
    .catch((error: Error) => error.message);
  expect(told).toMatch(/duplicate key/);
});

const COPIED = ['claim', 'evidence', 'event_party', 'event_item', 'event_money', 'event_place', 'event_beneficiary'];

test('the columns of JSON are known', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where data_type in ('json', 'jsonb') and table_schema = 'public'
      and table_name = any(${[...COPIED, 'event_document', 'event_report', 'claim_record', 'fx_rate', 'issue']})`.execute(
    database.db,
  );
  const undeclared = rows.map(({ name }) => name).filter((name) => !JSON_COLUMNS.has(name));
  expect(undeclared.filter((name) => name !== 'event_report.profile')).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...JSON_COLUMNS]));
});
