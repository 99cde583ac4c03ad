/** The job that asks a polled source what is new. Whatever the server answers ends the run; only aidgraph's own troubles are tried again. */
import { HostClosedError, HttpStatusError } from '../etl/extract/fetch/http-errors.js';
import type { FetchIfChanged } from '../etl/extract/fetch/fetcher.js';
import { listItems } from '../etl/extract/poll/list-items.js';
import { beginRun } from '../etl/load/poll/begin-run.js';
import { finishPoll } from '../etl/load/poll/finish-poll.js';
import type { FailedPoll, PollAnswer } from '../etl/load/poll/poll-answer.js';
import type { PolledSource } from '../etl/load/poll/polled-sources.js';
import { beginStage } from '../etl/load/stage.js';
import type { Database } from '../schema/database.js';
import { AidgraphError } from '../schema/errors.js';
import type { QueuePayloads } from './queues.js';

export interface PollSourceDependencies {
  readonly db: Database;
  /** The one guarded client of etl/extract. */
  readonly fetchIfChanged: FetchIfChanged;
}

/** A feed of more is cut; a file of more is refused. */
const MAX_LIST_BYTES = 20 * 1024 * 1024;
const MAX_FILE_BYTES = 300 * 1024 * 1024;

export async function pollSource(
  { pollId }: QueuePayloads['poll'],
  { db, fetchIfChanged }: PollSourceDependencies,
): Promise<void> {
  const claim = await beginStage(db, { stage: 'poll', subject: pollId });
  if (claim === null) return;
  const source = await beginRun(db, { pollId, epoch: claim.epoch });
  if (source === null) return;
  const answer = await ask(source, fetchIfChanged).catch(explain);
  await finishPoll(db, { pollId, epoch: claim.epoch, source, answer });
}

async function ask(source: PolledSource, fetchIfChanged: FetchIfChanged): Promise<PollAnswer> {
  const fetched = await fetchIfChanged(source.url, {
    maxBytes: source.kind === 'FILE' ? MAX_FILE_BYTES : MAX_LIST_BYTES,
    validators: {
      ...(source.etag !== null && { etag: source.etag }),
      ...(source.last_modified !== null && { lastModified: source.last_modified }),
    },
  });
  if (fetched === null) return { type: 'unchanged' };
  const listing = await listItems({
    kind: source.kind,
    url: fetched.url,
    bytes: fetched.bytes,
    ...(fetched.mediaType !== undefined && { mediaType: fetched.mediaType }),
    ...(source.format !== null && { format: source.format }),
  });
  return { type: 'fetched', fetched, listing };
}

/** What the server or its bytes are to blame for. @throws whatever else it is, so that the queue tries again */
function explain(error: unknown): FailedPoll {
  if (!(error instanceof AidgraphError)) throw error;
  const { message } = error;
  if (error instanceof HostClosedError) return { type: 'failed', outcome: 'BUSY', message, until: error.until };
  if (error instanceof HttpStatusError) return ofStatus(error);
  return { type: 'failed', outcome: error.code === 'FETCH_REFUSED' ? 'REFUSED' : 'FAILED', message };
}

function ofStatus({ status, message, retryAt }: HttpStatusError): FailedPoll {
  const until = retryAt === undefined ? {} : { until: retryAt };
  if (status === 410) return { type: 'failed', outcome: 'GONE', status, message: 'It is gone for good (410).' };
  if (status === 429) return { type: 'failed', outcome: 'BUSY', status, message, ...until };
  return { type: 'failed', outcome: status === 404 ? 'NOT_FOUND' : 'FAILED', status, message, ...until };
}
