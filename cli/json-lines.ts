/** JSON Lines from a file or stdin, line by line: what cannot be read comes back as an Issue that names its line. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { AidgraphError } from '../schema/errors.js';
import type { Issue } from '../schema/records/issue.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A line's object, or why there is none. */
export type JsonLine =
  | { readonly lineNumber: number; readonly value: JsonObject; readonly issue?: never }
  | { readonly lineNumber: number; readonly value?: never; readonly issue: Issue };

function notJson(lineNumber: number, line: string, why: string): Issue {
  return {
    code: 'LINE_NOT_JSON',
    message: `Line ${lineNumber} is not a JSON object (${why}): "${line.slice(0, 60)}".`,
  };
}

function parse(line: string, lineNumber: number): JsonLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { lineNumber, value: value as JsonObject };
    return { lineNumber, issue: notJson(lineNumber, line, 'it holds something else') };
  } catch (error) {
    return { lineNumber, issue: notJson(lineNumber, line, String(error)) };
  }
}

/**
 * Every line that is not blank. `name`: a path, or `-` for stdin.
 * @throws AidgraphError NOT_FOUND where it cannot be read
 */
export async function* readJsonLines(name: string): AsyncGenerator<JsonLine> {
  // Loaded where it is needed: every command knows this file.
  const { createInterface } = await import('node:readline');
  const input: Readable = name === '-' ? process.stdin : await openFile(name);
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    const text = lineNumber === 1 ? withoutMark(line) : line;
    if (text.trim() !== '') yield parse(text, lineNumber);
  }
}

/** The mark of byte order with which Windows begins its files. */
const withoutMark = (line: string): string => line.replace(/^\uFEFF/, '');

async function openFile(name: string): Promise<Readable> {
  const why = await stat(name).then(
    (info) => (info.isDirectory() ? 'it is a folder' : undefined),
    () => 'there is no such file',
  );
  if (why === undefined) return createReadStream(name);
  throw new AidgraphError('NOT_FOUND', `"${name}": ${why}. Give a file of JSON Lines, or - for stdin.`);
}
