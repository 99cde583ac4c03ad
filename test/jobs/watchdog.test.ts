import { expect, test } from '@jest/globals';
import type { QueueCounts } from '../../jobs/queue-status.js';
import { startWatchdog } from '../../jobs/watchdog.js';
import { waitFor } from '../support/wait-for.js';

const waiting = (count: number): Promise<QueueCounts[]> =>
  Promise.resolve([{ name: 'read', waiting: count, active: 0, delayed: 0, failed: 0, completed: 0 }]);

async function watch(options: {
  counts: () => Promise<QueueCounts[]>;
  running?: number;
  helps?: boolean;
  fails?: boolean;
}) {
  const seen = { restarts: 0, isHopeless: false, lastProgressAt: Date.now() };
  const watchdog = startWatchdog({
    seconds: 0.3,
    countQueues: options.counts,
    lastProgressAt: () => seen.lastProgressAt,
    running: () => options.running ?? 0,
    restart: async () => {
      seen.restarts += 1;
      if (options.fails) throw new Error('the database is gone');
      if (options.helps) seen.lastProgressAt = Date.now() + 60_000;
    },
    onHopeless: () => {
      seen.isHopeless = true;
    },
  });
  return { seen, watchdog };
}

test('jobs that wait while nothing moves: restart, and give up when that does not help', async () => {
  const { seen, watchdog } = await watch({ counts: () => waiting(3) });
  await waitFor('giving up', () => seen.isHopeless, 5000);
  expect(seen.restarts).toBe(1);
  await watchdog.close();
});

test('a restart that fails is given up at once', async () => {
  const { seen, watchdog } = await watch({ counts: () => waiting(3), fails: true });
  await waitFor('giving up', () => seen.isHopeless, 5000);
  expect(seen.restarts).toBe(1);
  await watchdog.close();
});

test('a restart that helps is the end of it', async () => {
  const { seen, watchdog } = await watch({ counts: () => waiting(3), helps: true });
  await waitFor('a restart', () => seen.restarts === 1, 5000);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(seen).toMatchObject({ restarts: 1, isHopeless: false });
  await watchdog.close();
});

test.each([
  ['nothing waits', { counts: () => waiting(0) }],
  ['the queue does not answer', { counts: () => Promise.reject(new Error('down')) }],
  ['a long job runs', { counts: () => waiting(3), running: 1 }],
])('%s: no restart', async (_, options) => {
  const { seen, watchdog } = await watch(options);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(seen).toMatchObject({ restarts: 0, isHopeless: false });
  await watchdog.close();
});
