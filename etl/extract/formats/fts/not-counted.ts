/** Which flows are not added to totals, because their money is in another flow as well (docs/decisions/fts-flows-counted-once.md). */
import type { FtsFlow } from './fts-flow.js';

export interface FlowFamily {
  /** The parent, where the same page holds it. */
  readonly parent: FtsFlow | undefined;
}

/**
 * A parked flow keeps what is not yet given on: FTS takes from it what its children get. So its children count. All else
 * that a flow passes on is its own sum once more.
 */
export function isCountedElsewhere(flow: FtsFlow, { parent }: FlowFamily): boolean {
  if (flow.flowType === 'Pass through' || flow.flowType === 'Carryover') return true;
  if (parent !== undefined && parent.flowType !== 'Parked') return true;
  return flow.boundary === 'internal' && flow.newMoney === false;
}
