/** What a person says of cases that the rules leave open: followed at once, taken back at once, refused where it is about nothing. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { judgePair, undoJudgement } from '../../../etl/load/identity/judge-pair.js';
import { getWaitingCases } from '../../../etl/load/identity/waiting-cases.js';
import type { Verdict } from '../../../schema/codelists/codelists.js';
import type { Database } from '../../../schema/database.js';
import { loadAidFixture } from '../../support/aid-fixture.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { mergedNames, take } from '../../support/registries.js';
import { loadEventComparer } from '../../../cli/load-event-comparer.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  await loadAidFixture(db);
  await take(db, [
    { name: 'Kolirama Harbour Relief', country: 'KE' },
    { name: 'Kolirama Relief', country: 'KE' },
  ]);
});
afterAll(() => database.drop());

const say = (left: string, right: string, verdict: Verdict): Promise<number> =>
  judgePair(db, { left, right, verdict, reason: 'One letterhead.', by: 'test' }, loadEventComparer);

const ours = async () => {
  const cases = await getWaitingCases(db, { first: 1000 });
  return cases.find(({ left, right }) => `${left.title}${right.title}`.includes('Kolirama'));
};

test('a case is shown, judged, followed, taken back, and shown again', async () => {
  const waiting = await ours();
  expect(waiting).toMatchObject({ kind: 'organization', reasons: expect.arrayContaining([expect.any(String)]) });
  expect(new Set([waiting!.left.title, waiting!.right.title])).toEqual(
    new Set(['Kolirama Harbour Relief', 'Kolirama Relief']),
  );
  const { left, right } = waiting!;
  const id = await say(left.id, right.id, 'SAME');
  expect(await mergedNames(db)).toContainEqual(['Kolirama Harbour Relief', 'Kolirama Relief']);
  expect(await ours()).toBeUndefined();
  await undoJudgement(db, { judgementId: id, reason: 'It was another.', by: 'test' }, loadEventComparer);
  expect(await mergedNames(db)).not.toContainEqual(['Kolirama Harbour Relief', 'Kolirama Relief']);
  expect(await ours()).toMatchObject({ id: waiting!.id });
  await say(left.id, right.id, 'UNSURE');
  expect(await ours()).toBeUndefined();
  await expect(undoJudgement(db, { judgementId: id, reason: 'Again.', by: 'test' }, loadEventComparer)).rejects.toThrow(
    'is taken back already',
  );
});

test('two reports of events are brought together', async () => {
  const reports = await db.selectFrom('event_report').select(['id', 'event_id']).orderBy('id').execute();
  const [a, b] = [reports[0]!, reports.find(({ event_id }) => event_id !== reports[0]!.event_id)!];
  const id = await say(a.id, b.id, 'SAME');
  const now = await db
    .selectFrom('event_report')
    .select('event_id')
    .distinct()
    .where('id', 'in', [a.id, b.id])
    .execute();
  expect(now).toHaveLength(1);
  await undoJudgement(db, { judgementId: id, reason: 'They are two.', by: 'test' }, loadEventComparer);
  expect(await db.selectFrom('event_report').select(['id', 'event_id']).orderBy('id').execute()).toEqual(reports);
});

test.each([
  ['org_nobody', 'org_iom', 'There is no organization and no report of an event with the id "org_nobody"'],
  ['org_iom', 'org_iom', '"org_iom" was given twice'],
])('%s and %s', async (left, right, message) => {
  await expect(say(left, right, 'SAME')).rejects.toThrow(message);
});

test('a body and an event are no pair', async () => {
  const { id } = await db.selectFrom('event_report').select('id').executeTakeFirstOrThrow();
  await expect(say('org_iom', id, 'SAME')).rejects.toThrow('Judge two of one kind');
  await expect(undoJudgement(db, { judgementId: 999_999, reason: 'x', by: 'x' }, loadEventComparer)).rejects.toThrow(
    'There is no judgement 999999',
  );
});
