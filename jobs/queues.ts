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
}

export type QueueName = keyof QueuePayloads;

export const QUEUE_NAMES = ['fetch', 'read', 'extract', 'load'] as const satisfies readonly QueueName[];

export const isQueueName = (name: string): name is QueueName => (QUEUE_NAMES as readonly string[]).includes(name);

/** What the job is about: the id under which its stage is fenced. */
export function subjectOf(payload: QueuePayloads[QueueName]): string {
  return 'intakeId' in payload ? payload.intakeId : payload.versionId;
}

export function payloadOf(queue: QueueName, subject: string): QueuePayloads[QueueName] {
  return queue === 'fetch' || queue === 'read' ? { intakeId: subject } : { versionId: subject };
}
