/** The end of a report's loading: what only its earlier versions told is withdrawn, and parts find their wholes. */
import { sql } from 'kysely';
import type { Database } from '../../../schema/database.js';
import { getLinkedEvents } from '../identity/event-links.js';
import { lockIdentity } from '../identity/settle.js';
import { projectEvents } from '../project-events.js';
import { holdStage, type HeldStage } from '../stage.js';
import { forgetUntoldRecords } from './record-identifiers.js';
import type { Report } from './reports.js';
import { supersedeUntold } from './supersede-told.js';

const EVENTS_AT_ONCE = 500;

export async function withdrawUntold(db: Database, report: Report, held: HeldStage): Promise<void> {
  if (report.hasOthers) {
    while ((await withdrawSome(db, report, held)) > 0);
    await countElsewhere(db, report, held);
  }
  await linkParts(db, report, held);
}

async function withdrawSome(db: Database, report: Report, held: HeldStage): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await lockIdentity(tx);
    const lost = await supersedeUntold(tx, report, EVENTS_AT_ONCE);
    await projectEvents(tx, [...lost, ...(await getLinkedEvents(tx, lost))]);
    return lost.length;
  });
}

/** Other documents hold what this one holds no more. */
async function countElsewhere(db: Database, report: Report, held: HeldStage): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await lockIdentity(tx);
    await projectEvents(tx, await forgetUntoldRecords(tx, report));
  });
}

/** A part may stand in the file before its whole. */
async function linkParts(db: Database, report: Report, held: HeldStage): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await lockIdentity(tx);
    const { rows } = await sql<{ event_id: string }>`
      select r.event_id from claim c join claim_record r on r.claim_id = c.id
      where c.version_id = ${report.versionId} and c.value ? 'partOf' and c.superseded_at is null`.execute(tx);
    await projectEvents(
      tx,
      rows.map(({ event_id }) => event_id),
    );
  });
}
