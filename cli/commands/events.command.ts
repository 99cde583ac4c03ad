/** `aidgraph events compare`: whether two reports tell of one act, without any database. */
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import type { Issue } from '../../schema/records/issue.js';
import { answerEachLine, type Line } from '../answer-lines.js';

export function registerEvents(program: Command): void {
  const events = program.command('events').description('Whether reports tell of one event.');
  events
    .command('compare')
    .description('How two events are related: a relation, a score and the reasons. Needs --jsonl.')
    .argument('[file]', 'a file, or - for stdin', '-')
    .option('--jsonl', '{id, a, b} a line → {id, relation, score, reasons} a line; docs/identity.md shows an event')
    .action(async (file: string, { jsonl }: { jsonl?: boolean }) => {
      if (jsonl !== true)
        throw new AidgraphError(
          'USAGE',
          'An event does not fit on a command line. Give --jsonl and {id, a, b} a line.',
        );
      process.exitCode = await compareLines(file);
    });
}

function unreadable(lineNumber: number, side: string, why: string): Issue {
  const message = `Line ${lineNumber}, event "${side}": ${why}. Write {"id": …, "a": {…}, "b": {…}} as in docs/identity.md.`;
  return { code: 'LINE_WITHOUT_EVENT', message };
}

async function compareLines(file: string): Promise<number> {
  const { loadEventComparer } = await import('../load-event-comparer.js');
  const { parseEvent } = await import('../parse-event.js');
  const comparer = loadEventComparer();
  return answerEachLine(file, (line: Line, lineNumber) => {
    const [a, b] = [parseEvent(line.a, `${lineNumber}-a`), parseEvent(line.b, `${lineNumber}-b`)];
    if (typeof a === 'string') return { issues: [unreadable(lineNumber, 'a', a)] };
    if (typeof b === 'string') return { issues: [unreadable(lineNumber, 'b', b)] };
    const { relation, score, reasons } = comparer.compare(a, b);
    return { relation, score, reasons };
  });
}
