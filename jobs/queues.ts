/** The map of queues: their names, which are the stages of a datum's way, and what a job of each carries. */
export interface QueuePayloads {
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

export type QueueName = keyof QueuePayloads;

export const QUEUE_NAMES = [
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
  if ('judgementId' in payload) return payload.judgementId;
  if ('pollId' in payload) return payload.pollId;
  return 'intakeId' in payload ? payload.intakeId : payload.versionId;
}

export function payloadOf(queue: QueueName, subject: string): QueuePayloads[QueueName] {
  if (queue === 'settle') return { judgementId: subject };
  if (queue === 'poll') return { pollId: subject };
  return queue === 'fetch' || queue === 'read' ? { intakeId: subject } : { versionId: subject };
}
