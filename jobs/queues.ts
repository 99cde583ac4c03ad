/** The map of queues: their names, which are the stages of a datum's way, and what a job of each carries. */
export interface QueuePayloads {
  /** Take in what was handed in through the API. */
  readonly submit: Submitted;
  /** Fetch the URL of an intake. */
  readonly fetch: { readonly intakeId: string };
  /** Read an intake's bytes into document versions. */
  readonly read: { readonly intakeId: string };
  /** Extract the claims of a document version. */
  readonly extract: { readonly versionId: string };
  /** Load a document version's claims into records. */
  readonly load: { readonly versionId: string };
  /** Let records follow a person's judgement. */
  readonly settle: { readonly judgementId: string };
  /** Ask a polled source what is new. */
  readonly poll: { readonly pollId: string };
}

/** Its content stays in the outbox until it is taken in: a job that is sent again by hand brings the id alone. */
export interface Submitted {
  readonly submissionId: string;
  /** The URL itself, or a name for the text. */
  readonly locator?: string;
  readonly text?: string;
  readonly title?: string;
  /** `2020`, `2020-08` or `2020-08-27` */
  readonly published?: string;
  readonly source?: string;
  readonly language?: string;
  /** Who handed it in: `key:3` or `cli`. */
  readonly by?: string;
}

export type QueueName = keyof QueuePayloads;

export const QUEUE_NAMES = [
  'submit',
  'fetch',
  'read',
  'extract',
  'load',
  'settle',
  'poll',
] as const satisfies readonly QueueName[];

export const isQueueName = (name: string): name is QueueName => (QUEUE_NAMES as readonly string[]).includes(name);

/** What the job is about: the id under which its stage is fenced. */
export function subjectOf(payload: QueuePayloads[QueueName]): string {
  if ('submissionId' in payload) return payload.submissionId;
  if ('judgementId' in payload) return payload.judgementId;
  if ('pollId' in payload) return payload.pollId;
  return 'intakeId' in payload ? payload.intakeId : payload.versionId;
}

export function payloadOf(queue: QueueName, subject: string): QueuePayloads[QueueName] {
  if (queue === 'submit') return { submissionId: subject };
  if (queue === 'settle') return { judgementId: subject };
  if (queue === 'poll') return { pollId: subject };
  return queue === 'fetch' || queue === 'read' ? { intakeId: subject } : { versionId: subject };
}
