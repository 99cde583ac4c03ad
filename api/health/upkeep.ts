/** What the server shows to whoever runs it, beyond its own requests: handed in, because this room knows queues by name only. */
import type { RequestHandler } from 'express';

export interface Progress {
  /** Jobs that wait, in all queues, and those that no worker has handed to a queue yet. */
  readonly waiting: number;
  readonly active: number;
  /** How long the longest has waited, and how long nothing has finished; null where nothing waits, or ever finished. */
  readonly waitingSeconds: number | null;
  readonly idleSeconds: number | null;
  readonly isStuck: boolean;
}

export interface Upkeep {
  /** @throws Error where the queue does not answer */
  checkQueue(): Promise<void>;
  readProgress(): Promise<Progress>;
  /** Of queues, sources and dead letters, as Prometheus reads them. */
  metrics(): Promise<string>;
  /** The page of queues. */
  readonly board: RequestHandler;
}
