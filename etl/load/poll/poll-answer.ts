/** What came of asking a polled source. */
import type { PollOutcome } from '../../../schema/codelists/codelists.js';
import type { Fetched } from '../../extract/fetch/fetch-answer.js';
import type { Listing } from '../../extract/poll/polled-item.js';

export type PollAnswer =
  | { readonly type: 'unchanged' }
  | { readonly type: 'fetched'; readonly fetched: Fetched; readonly listing: Listing }
  | FailedPoll;

export interface FailedPoll {
  readonly type: 'failed';
  readonly outcome: Extract<PollOutcome, 'GONE' | 'NOT_FOUND' | 'BUSY' | 'REFUSED' | 'FAILED'>;
  readonly message: string;
  readonly status?: number;
  /** When the host will hear of us again. */
  readonly until?: Date;
}
