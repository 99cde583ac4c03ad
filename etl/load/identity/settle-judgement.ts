/** Lets clusters, ids and records follow what a person said of two records. */
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { AidgraphError } from '../../../schema/errors.js';
import type { EventComparer } from '../../transform/match/compare-events.js';
import { projectEvents } from '../project-events.js';
import { finishStage, holdStage } from '../stage.js';
import { getLinkedEvents } from './event-links.js';
import { settleEvents } from './match-events.js';
import { getEventsNaming, matchOrganizations } from './match-organizations.js';
import { lockIdentity } from './settle.js';
import { kindOf } from './waiting-cases.js';

export interface SettleStage {
  readonly judgementId: string;
  readonly epoch: number;
  readonly comparer: EventComparer;
}

export async function settleJudgement(db: Database, { judgementId, epoch, comparer }: SettleStage): Promise<void> {
  const held = { stage: 'settle', subject: judgementId, epoch } as const;
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, held);
    await lockIdentity(tx);
    const judgement = await tx
      .selectFrom('judgement')
      .select(['left_id', 'right_id'])
      .where('id', '=', judgementId)
      .executeTakeFirst();
    if (judgement === undefined)
      throw new AidgraphError(
        'NOT_FOUND',
        `There is no judgement ${judgementId}: "aidgraph review --list" shows them.`,
      );
    await settlePair(tx, [judgement.left_id, judgement.right_id], () => comparer);
    await finishStage(tx, held);
  });
}

/** Only asked for where events are judged. */
export type LoadComparer = () => EventComparer | Promise<EventComparer>;

/** Call `lockIdentity` first in the transaction. */
export async function settlePair(tx: DatabaseTransaction, ids: readonly string[], load: LoadComparer): Promise<void> {
  const changed = ids.every((id) => kindOf(id) === 'event')
    ? await settleEvents(tx, { reportIds: ids, comparer: await load() })
    : await getEventsNaming(tx, await matchOrganizations(tx, ids));
  await projectEvents(tx, [...changed, ...(await getLinkedEvents(tx, changed))]);
}
