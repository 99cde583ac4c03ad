/** Keeps the sums of aid flows up with a report that is being loaded, on a connection beside it. */
import type { Database } from '../../../schema/database.js';
import { settleFlows } from './follow-events.js';

/** Few enough that questions go on being answered at once, enough to be worth a transaction. */
const EVENTS_BEHIND = 10_000;

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
