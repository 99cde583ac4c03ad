/** Bull Board: the page of queues and jobs. It only shows, unless the settings let it act. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bullmq';
import type { RequestHandler } from 'express';
import type { JobQueue } from '../../jobs/backend/queue-backend.js';

export const BOARD_PATH = '/admin/queues';

export interface BoardOptions {
  readonly isReadOnly: boolean;
}

/** Made at the first visit, when the queues have answered. */
export function createQueueBoard(
  openQueues: () => Promise<Readonly<Record<string, JobQueue>>>,
  { isReadOnly }: BoardOptions,
): RequestHandler {
  let made: { readonly queues: object; readonly router: RequestHandler } | null = null;
  return async (request, response, next) => {
    const queues = await openQueues();
    if (made?.queues !== queues) made = { queues, router: makeRouter(Object.values(queues), isReadOnly) };
    made.router(request, response, next);
  };
}

function makeRouter(queues: readonly JobQueue[], readOnlyMode: boolean): RequestHandler {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(BOARD_PATH);
  createBullBoard({
    // The interface of jobs/backend is what aidgraph needs of BullMQ's queues; these are they.
    queues: queues.map((queue) => new BullMQAdapter(queue as unknown as Queue, { readOnlyMode })),
    // Two copies of @bull-board/api differ by their private fields only.
    serverAdapter: serverAdapter as unknown as Parameters<typeof createBullBoard>[0]['serverAdapter'],
    options: { uiConfig: { boardTitle: 'aidgraph' } },
  });
  return serverAdapter.getRouter() as RequestHandler;
}
