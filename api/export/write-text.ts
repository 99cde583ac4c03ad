/** Writes to a client that takes its time. */
import { once } from 'node:events';
import type { Response } from 'express';

/** Comes back when there is room for more, or the client is gone. */
export async function writeText(response: Response, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  const gone = new AbortController();
  await Promise.race([once(response, 'drain', gone), once(response, 'close', gone)]).finally(() => gone.abort());
}
