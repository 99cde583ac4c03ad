/** `aidgraph queue status|retry|drain`: what waits, what was given up and why, and another try. */
import type { Command } from 'commander';
import type { QueueStatus } from '../../jobs/queue-status.js';
import { AidgraphError } from '../../schema/errors.js';
import { print, printJson, say, table } from '../output.js';
import { withRuntime } from '../with-runtime.js';

export function registerQueue(program: Command): void {
  const queue = program.command('queue').description('The queue and its dead letters.');
  queue
    .command('status')
    .description('Show what waits and what was given up, with the reason.')
    .option('--json', 'print it as one compact JSON object')
    .action(status);
  queue
    .command('retry')
    .description('Give dead letters another try.')
    .argument('[id]', 'the number of one dead letter')
    .option('--all', 'all of them')
    .action(retry);
  queue
    .command('drain')
    .description('Remove the jobs that wait; the reconciler queues unfinished documents again when a worker runs.')
    .option('--yes', 'really')
    .action(drain);
}

async function status(options: { json?: boolean }): Promise<void> {
  const { getQueueStatus } = await import('../../jobs/queue-status.js');
  await withRuntime(async (runtime) => {
    const backend = await runtime.openQueues();
    try {
      const found = await getQueueStatus(runtime.db, backend);
      await (options.json ? printJson(found, true) : print(describe(found)));
    } finally {
      await backend.close();
    }
  });
}

function describe(found: QueueStatus): string {
  const counts = table([
    ['queue', 'waiting', 'active', 'delayed', 'failed', 'completed'],
    ...found.queues.map((q) => [q.name, ...[q.waiting, q.active, q.delayed, q.failed, q.completed].map(String)]),
  ]);
  const letters = found.deadLetters.map(
    (letter) =>
      `#${letter.id} ${letter.stage} ${letter.reasonCode} ${letter.locator ?? letter.subject} (attempts: ${letter.attempts}, last ${letter.lastAt})\n    ${letter.message}`,
  );
  return [
    `BullMQ on ${found.backend}`,
    counts,
    `outbox: ${found.unsent} unsent; stages begun and not finished: ${found.unfinished}`,
    `dead letters: ${found.deadLetterCount}${found.deadLetterCount > 0 ? ' (another try: aidgraph queue retry <number>)' : ''}`,
    ...letters,
    '',
  ].join('\n');
}

async function retry(id: string | undefined, options: { all?: boolean }): Promise<void> {
  if ((id === undefined) === !options.all || (id !== undefined && !/^\d+$/.test(id))) {
    throw new AidgraphError('USAGE', 'Say which: "aidgraph queue retry 12" for dead letter #12, or --all.');
  }
  const { retryDeadLetter } = await import('../../jobs/dead-letter.js');
  const count = await withRuntime(({ db }) => retryDeadLetter(db, id === undefined ? 'all' : { id }));
  if (count === 0 && id !== undefined) {
    throw new AidgraphError('NOT_FOUND', `There is no open dead letter #${id}. "aidgraph queue status" lists them.`);
  }
  say(`${count} queued again; a running worker takes them up ("aidgraph work").`);
}

async function drain(options: { yes?: boolean }): Promise<void> {
  if (!options.yes) throw new AidgraphError('USAGE', 'This removes every waiting job. Add --yes if you mean it.');
  await withRuntime(async (runtime) => {
    const backend = await runtime.openQueues();
    for (const queue of Object.values(backend.queues)) await queue.drain(true);
    await backend.close();
  });
  say('The queues are empty.');
}
