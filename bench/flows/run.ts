/**
 * Measures questions about flows, from kept sums and from the events themselves, and what keeping the sums costs:
 * `npx tsx bench/flows/run.ts [events] [rounds]`. The events are of our own making, their organizations skewed.
 */
import { sql } from 'kysely';
import type { EventFilter } from '../../api/event/event.input.js';
import type { AidFlowDimension } from '../../api/flow/flow.enums.js';
import {
  chooseRollup,
  listExclusions,
  listFlows,
  listFlowsFrom,
  type FlowQuestion,
} from '../../api/flow/flow.query.js';
import { forgetFlows, settleFlows } from '../../etl/load/flows/follow-events.js';
import { fill } from '../graphql/fill.js';
import { loadBundledReference } from '../../test/support/pipeline.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { clearRunFolder, makeRunFolder } from '../../test/support/run-folder.js';

const [, , events = '300000', rounds = '30'] = process.argv;
const PAGE = { first: 20, orderBy: [{ field: 'USD', direction: 'DESC' }] } as const;
const question = (filter: EventFilter, ...groupBy: AidFlowDimension[]): FlowQuestion => ({ groupBy, filter });
const YEAR: EventFilter = { date: { eq: '2019' } };
const questionsAbout = (donor: string): readonly FlowQuestion[] => [
  question(YEAR, 'DONOR', 'RECIPIENT'),
  question(YEAR, 'DONOR'),
  question({}, 'DONOR'),
  question({}, 'COUNTRY'),
  question({}, 'CATEGORY'),
  question({}, 'COUNTRY', 'CATEGORY'),
  question({}, 'DONOR', 'CATEGORY'),
  question({}, 'DONOR', 'YEAR'),
  question({ category: { eq: 'wash' } }, 'DONOR'),
  question({}, 'YEAR'),
  question({ donor: { id: donor } }, 'YEAR'),
  question({ country: { eq: 'ID' } }, 'MONTH'),
  question(YEAR),
];

async function median(ask: () => Promise<unknown>, times: number): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const startedAt = performance.now();
    await ask();
    taken.push(performance.now() - startedAt);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

const folder = await makeRunFolder();
process.env.AIDGRAPH_TEST_HOME = folder;
const database = await createTestDatabase();
const { db } = database;
try {
  await loadBundledReference(db);
  await fill(db, { events: Number(events), organizations: 5000 });
  await forgetFlows(db);
  const startedAt = performance.now();
  const settled = await settleFlows(db);
  const perEvent = ((performance.now() - startedAt) * 1000) / settled;
  const { rows } = await sql<{ n: number; size: string; loose: number }>`
    select count(*)::int as n, pg_size_pretty(pg_total_relation_size('aid_flow')) as size,
      (select count(*)::int from aid_flow_loose) as loose from aid_flow`.execute(db);
  console.log(`${settled} events rolled up, ${perEvent.toFixed(0)} µs each; ${JSON.stringify(rows[0])}`);
  await sql`vacuum analyze`.execute(db);
  const largest = await sql<{ id: string }>`
    select key1 as id from aid_flow where dimensions = 'DONOR' and period = '' order by events desc limit 1`.execute(
    db,
  );
  for (const asked of questionsAbout(largest.rows[0]!.id)) {
    const kept = await median(() => listFlows(db, asked, PAGE), Number(rounds));
    const live = await median(() => listFlowsFrom(db, asked, { ...PAGE, rollup: undefined }), 1);
    console.log(`${JSON.stringify(asked)}: ${kept.toFixed(1)} ms from kept sums, ${live.toFixed(0)} ms from events`);
  }
  const rollup = await chooseRollup(db, question(YEAR));
  console.log(
    `excluded in a year: ${(await median(() => listExclusions(db, YEAR, rollup), Number(rounds))).toFixed(1)} ms`,
  );
} finally {
  await database.drop();
  await clearRunFolder(folder);
}
