/** Waits until something has become true, within a limit, and says what it waited for when it has not. */
import { setTimeout as sleep } from 'node:timers/promises';

export async function waitFor(what: string, check: () => Promise<boolean> | boolean, withinMs = 25_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs / 1000} s`);
    await sleep(25);
  }
}
