/** Objects of a JSON array, or of an array within an object (`{"lists": […]}`), one by one: a file of any size never sits in memory. */

export interface JsonPiece {
  /** On which the object begins. */
  readonly line: number;
  readonly json: string;
}

const [QUOTE, BACKSLASH, NEWLINE] = ['"', '\\', '\n'];

/** Objects of the outermost array. Text that comes in pieces is held only as far as the object that is not closed yet. */
export async function* splitJsonArray(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  let [line, begunOn, depth, arrayDepth] = [1, 1, 0, -1];
  let [isQuoted, isEscaped] = [false, false];
  let held = '';
  for await (const chunk of chunks) {
    let from = held === '' ? -1 : 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const letter = chunk[at]!;
      if (letter === NEWLINE) line += 1;
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (letter === BACKSLASH) isEscaped = true;
        else if (letter === QUOTE) isQuoted = false;
      } else if (letter === QUOTE) isQuoted = true;
      else if (letter === '[' || letter === '{') {
        if (letter === '[' && arrayDepth < 0) arrayDepth = depth;
        if (letter === '{' && depth === arrayDepth + 1 && arrayDepth >= 0) [from, begunOn] = [at, line];
        depth += 1;
      } else if (letter === ']' || letter === '}') {
        depth -= 1;
        if (letter === '}' && depth === arrayDepth + 1 && arrayDepth >= 0 && from >= 0) {
          yield { line: begunOn, json: held + chunk.slice(from, at + 1) };
          [held, from] = ['', -1];
        }
      }
    }
    if (from >= 0) held += chunk.slice(from);
  }
}

/** Lines that are not blank. */
export async function* splitJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  let [line, held] = [0, ''];
  for await (const chunk of chunks) {
    const lines = (held + chunk).split(NEWLINE);
    held = lines.pop()!;
    for (const json of lines) {
      line += 1;
      if (json.trim() !== '') yield { line, json };
    }
  }
  if (held.trim() !== '') yield { line: line + 1, json: held };
}
