/** `aidgraph source add|list|test|run|remove|import`: what is asked again and again for what is new. */
import type { Command } from 'commander';
import { print } from '../output.js';
import type { RunOptions } from '../source/run-source.js';
import type { AddOptions } from '../source/source-options.js';
import { withRuntime } from '../with-runtime.js';

const KINDS = 'feed, pages (a sitemap or a list of addresses), file (IATI, CSV, JSON) or reliefweb';

export function registerSource(program: Command): void {
  const source = program
    .command('source')
    .description('Feeds and files that are asked again and again for what is new.');
  withSettings(source.command('add').description('Add a source; workers ask it from then on.'))
    .argument('<url>', 'address of the feed, list or file')
    .option('--name <name>', 'what to call it; the title of the feed when absent')
    .option('--kind <kind>', `${KINDS}; guessed when absent`)
    .action(async (url: string, options: AddOptions) => {
      const { addSource } = await import('../source/add-source.js');
      await withRuntime(({ db }) => addSource(db, url, options));
    });
  withSettings(source.command('import').description('Add the feeds of an OPML file, as feed readers export it.'))
    .argument('<file>', 'an OPML file')
    .action(async (file: string, options: AddOptions) => {
      const { importOpml } = await import('../source/add-source.js');
      await withRuntime(({ db }) => importOpml(db, file, options));
    });
  source
    .command('list')
    .description('Show every source: state and why, last success, items, failures in a row, next run.')
    .option('--json', 'print one compact JSON object a source')
    .action(list);
  source
    .command('test')
    .description('Ask a source once and show what would come, without storing anything.')
    .argument('<url>', 'address of the feed, list or file')
    .option('--kind <kind>', `${KINDS}; guessed when absent`)
    .option('--format <name>', 'format of a file, where it should not be detected')
    .option('--json', 'print one compact JSON object')
    .action(test);
  source
    .command('run')
    .description('Ask a source now and wait for what comes of it.')
    .argument('<name>', 'name or address of a source')
    .option('--accept', 'let in the file that the last run held back as suspect, without asking again')
    .option('--no-wait', 'leave the work to a running worker')
    .option('--json', 'print one compact JSON object')
    .action(async (name: string, options: RunOptions) => {
      const { runSource } = await import('../source/run-source.js');
      process.exitCode = await withRuntime((runtime) => runSource(runtime, name, options));
    });
  source
    .command('remove')
    .description('Ask a source no more; what it brought stays.')
    .argument('<name>', 'name or address of a source')
    .action(remove);
}

function withSettings(command: Command): Command {
  return command
    .option('--every <time>', 'how often: 30m, 6h, 1d', '1h')
    .option('--min <items>', 'fewer items than this are suspect (1)')
    .option('--max <items>', 'more items than this are suspect')
    .option('--publisher <name>', 'who publishes what does not say so itself')
    .option('--trust <number>', 'how far the publisher is trusted, 0 to 1')
    .option('--format <name>', 'format of a file, where it should not be detected')
    .option('--language <code>', 'language of the documents, where it should not be detected')
    .option('--mapping <file>', 'JSON that says what the columns of a table mean');
}

async function list(options: { json?: boolean }): Promise<void> {
  const { listPolledSources } = await import('../../etl/load/poll/polled-sources.js');
  const { showSources } = await import('../source/show-sources.js');
  await withRuntime(async ({ db }) => showSources(await listPolledSources(db), options.json ?? false));
}

async function test(url: string, options: { kind?: string; format?: string; json?: boolean }): Promise<void> {
  const { checkUrl, parseKind } = await import('../source/source-options.js');
  const { lookAtSource } = await import('../source/look-at-source.js');
  const { showLook } = await import('../source/show-look.js');
  const { kind, format } = options;
  const asked = { ...(kind && { kind: parseKind(kind) }), ...(format && { format }) };
  await showLook(await lookAtSource(checkUrl(url), asked), options.json ?? false);
}

async function remove(name: string): Promise<void> {
  const { getPolledSourceOrThrow, removePolledSource } = await import('../../etl/load/poll/polled-sources.js');
  await withRuntime(async ({ db }) => {
    const source = await getPolledSourceOrThrow(db, name);
    await removePolledSource(db, source.id);
    await print(`"${source.name}" is asked no more. What it brought stays.\n`);
  });
}
