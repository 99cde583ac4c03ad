/** Writes of one transaction, each laid out while PostgreSQL is busy with those before it. */
import { setImmediate } from 'node:timers/promises';

/**
 * Begins each write after the one before it was begun, not after it has ended: a transaction's one connection keeps their order.
 * A write that waits for an answer before its last statement must not be followed by one that rests on that statement.
 */
export async function inOrder(writes: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begun: Promise<unknown>[] = [];
  for (const write of writes) {
    const writing = write();
    // Whoever fails is heard below; until then nobody else may hear of it.
    writing.catch(() => undefined);
    begun.push(writing);
    // Lets what was laid out go on its way.
    await setImmediate();
  }
  await Promise.all(begun);
}
