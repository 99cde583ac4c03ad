/** Shows the API server the queues of a runtime: whether they answer and move, their numbers, and their page. */
import type { Upkeep } from '../../api/health/upkeep.js';
import type { QueueBackend } from '../../jobs/backend/queue-backend.js';
import { countQueues } from '../../jobs/queue-status.js';
import { readProgress } from '../../jobs/progress.js';
import type { Runtime } from '../runtime.js';
import { readFreshness } from '../../etl/load/poll/freshness.js';
import { countDeadLetters } from '../../jobs/dead-letter.js';
import { createQueueBoard } from './queue-board.js';
import { describeUpkeep } from './upkeep-metrics.js';

export interface OpenUpkeep extends Upkeep {
  close(): Promise<void>;
}

/** Opens the queues when they are first asked for, and again when that failed: answering questions needs none. */
export function openUpkeep({ db, settings, openQueues }: Runtime): OpenUpkeep {
  let opening: Promise<QueueBackend> | null = null;
  const backend = (): Promise<QueueBackend> => {
    opening ??= openQueues().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    checkQueue: async () => void (await countQueues(await backend())),
    readProgress: async () =>
      readProgress({ db, queues: (await backend()).queues, patienceSeconds: settings.watchdogSeconds }),
    metrics: async () => {
      const [queues, deadLetters, sources] = await Promise.all([
        countQueues(await backend()),
        countDeadLetters(db),
        readFreshness(db),
      ]);
      return describeUpkeep({ queues, deadLetters, sources });
    },
    board: createQueueBoard(async () => (await backend()).queues, { isReadOnly: !settings.boardActions }),
    close: async () => {
      const opened = await opening?.catch(() => null);
      await opened?.close();
    },
  };
}
