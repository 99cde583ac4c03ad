/** JSON Lines in, JSON Lines out: line N of the output belongs to line N of the input. */
import { EXIT_CODES } from '../schema/errors.js';
import type { Issue } from '../schema/records/issue.js';
import { readJsonLines, type JsonLine } from './json-lines.js';
import { print, say } from './output.js';

export type Line = Readonly<Record<string, unknown>>;

/** What a line lacks, and how it is written. */
export function missing(lineNumber: number, fields: readonly string[]): Issue {
  const written = fields.map((field) => `"${field}": …`).join(', ');
  return { code: 'LINE_WITHOUT_NAME', message: `Line ${lineNumber} lacks a name. Write {"id": …, ${written}} a line.` };
}

type AnswerLine = (line: Line, lineNumber: number) => object;

function answerOf({ value, issue, lineNumber }: JsonLine, answer: AnswerLine): object {
  if (issue !== undefined) return { id: `line-${lineNumber}`, issues: [issue] };
  return { id: value.id ?? `line-${lineNumber}`, ...answer(value, lineNumber) };
}

/**
 * Prints an answer for every line; one that cannot be read answers with an Issue.
 * @param name a path, or `-` for stdin
 * @returns the exit code: PARTIAL where a line was not understood
 */
export async function answerEachLine(name: string, answer: AnswerLine): Promise<number> {
  let failed = 0;
  for await (const line of readJsonLines(name)) {
    const told = answerOf(line, answer);
    if ('issues' in told) failed += 1;
    await print(`${JSON.stringify(told)}\n`);
  }
  if (failed > 0) say(`${failed} lines could not be read; their output lines say why.`);
  return failed > 0 ? EXIT_CODES.PARTIAL : 0;
}
