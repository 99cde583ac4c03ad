/** From a mutation to records that follow it: what the API writes is what the job of the queue "settle" takes up. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OperationAnswer } from '../../api/execute-operation.js';
import { executeQuery } from '../../cli/execute-query.js';
import { loadEventComparer } from '../../cli/load-event-comparer.js';
import { settleJudged } from '../../jobs/settle-judgement.job.js';
import { loadAidFixture } from '../support/aid-fixture.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadAidFixture(database.db);
});
afterAll(() => database.drop());

async function ask(query: string): Promise<Record<string, unknown>> {
  const { db } = database;
  const log = { error: (details: object) => console.error(details) };
  const { data, errors }: OperationAnswer = await executeQuery({
    db,
    caller: { writing: db, operator: 'cli' },
    log,
    query,
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

/** Runs what waits in the outbox, as a worker would. */
async function work(): Promise<void> {
  const jobs = await database.db.deleteFrom('outbox').returning(['queue', 'payload']).execute();
  expect(jobs.map(({ queue }) => queue)).toEqual(['settle']);
  await settleJudged(jobs[0]!.payload as { judgementId: string }, { db: database.db, comparer: loadEventComparer() });
}

interface Kits {
  readonly id: string;
  readonly explain: {
    readonly members: readonly { readonly id: string; readonly source: { readonly name: string } }[];
  };
}

const kits = async (): Promise<readonly Kits[]> => {
  const filter = '{ date: { eq: "2020-08-26" } }';
  const { events } = await ask(
    `{ events(filter: ${filter}) { nodes { id explain { members { id source { name } } } } } }`,
  );
  return (events as { nodes: Kits[] }).nodes;
};

test('two papers that are said to tell of two events do so, until that is taken back', async () => {
  const [before, ...others] = await kits();
  expect(others).toEqual([]);
  const members = before!.explain.members;
  expect(members.map(({ source }) => source.name).toSorted()).toEqual(['Kabar', 'Other', 'Wire']);
  const other = members.find(({ source }) => source.name === 'Other')!;
  const judged: string[] = [];
  for (const { id } of members.filter((member) => member !== other)) {
    const { judge } = await ask(
      `mutation { judge(left: "${id}", right: "${other.id}", verdict: DIFFERENT, reason: "Two hand-overs.") { judgement { id } } }`,
    );
    judged.push((judge as { judgement: { id: string } }).judgement.id);
    await work();
  }
  const apart = await kits();
  expect(apart.map(({ explain }) => explain.members.length).toSorted()).toEqual([1, 2]);
  expect(await ask(`{ event(id: "${other.id}") { id } }`)).toEqual({ event: { id: other.id } });
  for (const id of judged) {
    await ask(`mutation { undoJudgement(id: "${id}", reason: "One after all.") { judgement { id } } }`);
    await work();
  }
  expect((await kits()).map(({ explain }) => explain.members.length)).toEqual([3]);
});
