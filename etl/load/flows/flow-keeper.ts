/** Keeps the sums of aid flows up with a report that is being loaded, on a connection beside it. */
import type { Database } from '../../../schema/database.js';
import { settleFlows } from './follow-events.js';

/**
 * Rolling an event up costs more than loading it, and takes the processor from both: a report is rolled up when it is whole, and
 * only a very large one meanwhile. Until then questions judge its acts one by one: within a year at once, over all time slowly.
 */
const EVENTS_BEHIND = 500_000;

export interface FlowKeeper {
  /** Begins to roll up what has come since, unless that goes on already or is little. */
  keepUp(): void;
  /** Rolls up the rest. */
  finish(): Promise<void>;
}

export function createFlowKeeper(db: Database): FlowKeeper {
  let running: Promise<unknown> | undefined;
  return {
    keepUp: () => {
      running ??= settleFlows(db, EVENTS_BEHIND)
        // What fails here is waiting still: `finish` tries it again, and says what is wrong.
        .catch(() => undefined)
        .finally(() => (running = undefined));
    },
    finish: async () => {
      await running;
      await settleFlows(db);
    },
  };
}
