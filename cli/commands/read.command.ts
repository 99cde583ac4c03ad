/** `aidgraph read`: bytes to documents, so that one can see what a format makes of a file. */
import type { Command } from 'commander';
import { EXIT_CODES } from '../../schema/errors.js';
import type { Reading } from '../../schema/records/document.js';
import { printJson, say } from '../output.js';

interface ReadCommandOptions {
  readonly format?: string;
  readonly mapping?: string;
  readonly json?: boolean;
}

export function registerRead(program: Command): void {
  program
    .command('read')
    .description('Show what a file, URL or stdin reads as: title, text, language, date, author.')
    .argument('<file>', 'a file, a folder, a URL, or - for stdin')
    .option('--format <name>', 'text, markdown, html, feed …, where it should not be detected')
    .option('--mapping <file>', 'JSON that says what the columns of a table mean')
    .option('--json', 'one compact JSON object a document')
    .action(async (file: string, options: ReadCommandOptions) => {
      process.exitCode = await read(file, options);
    });
}

async function read(file: string, { format, mapping, json }: ReadCommandOptions): Promise<number> {
  const { readInput } = await import('../read-input.js');
  const { readMapping } = await import('../read-mapping.js');
  let found = 0;
  let unread = 0;
  const options = {
    onUnreadable: ({ message }: Error) => {
      unread += 1;
      say(message);
    },
    ...(format !== undefined && { format }),
    ...(mapping !== undefined && { tableMapping: await readMapping(mapping) }),
  };
  for await (const reading of readInput(file, options)) {
    if (reading.type === 'issue') {
      say(`${file}: ${reading.issue.message}`);
      continue;
    }
    if (reading.type !== 'record') found += 1;
    await printJson({ ...contentOf(reading), issues: reading.issues }, json ?? false);
  }
  return found > 0 && unread === 0 ? 0 : EXIT_CODES.PARTIAL;
}

function contentOf(reading: Exclude<Reading, { readonly type: 'issue' }>): object {
  if (reading.type === 'document') return reading.document;
  return reading.type === 'crisis' ? reading.crisis : reading.record;
}
