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

/** An answer for each of the lines, all of which could be read, in their order. */
export type AnswerLot = (lines: readonly JsonLine[]) => Promise<readonly object[]>;

/**
 * Prints an answer for every line, so many lines at a time; one that cannot be read answers with an Issue.
 * @param name a path, or `-` for stdin
 * @returns the exit code: PARTIAL where a line was not understood
 */
export async function answerInLots(name: string, size: number, answer: AnswerLot): Promise<number> {
  let failed = 0;
  const answerLot = async (lot: readonly JsonLine[]): Promise<void> => {
    const readable = lot.filter(({ issue }) => issue === undefined);
    const answers = (await answer(readable)).values();
    for (const { value, issue, lineNumber } of lot) {
      const told = issue === undefined ? answers.next().value! : { issues: [issue] };
      if ('issues' in told) failed += 1;
      await print(`${JSON.stringify({ id: value?.id ?? `line-${lineNumber}`, ...told })}\n`);
    }
  };
  let lot: JsonLine[] = [];
  for await (const line of readJsonLines(name)) {
    lot.push(line);
    if (lot.length === size) await answerLot(lot.splice(0));
  }
  await answerLot(lot);
  if (failed > 0) say(`${failed} lines could not be read; their output lines say why.`);
  return failed > 0 ? EXIT_CODES.PARTIAL : 0;
}

/** The same, line by line. */
export const answerEachLine = (name: string, answer: AnswerLine): Promise<number> =>
  answerInLots(name, 1, async (lines) => lines.map(({ value, lineNumber }) => answer(value!, lineNumber)));
