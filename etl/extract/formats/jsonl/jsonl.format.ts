/** JSON Lines: one document a line, `{id?, text, published?, lang?, title?, url?, publisher?, author?}`; a broken line stops nothing. */
import type { Reading } from '../../../../schema/records/document.js';
import { decode } from '../../decode.js';
import type { Format, FormatContext } from '../format.js';

/** The size that one line may have, when nothing else is said. */
const MAX_LINE_BYTES = 20 * 1024 * 1024;

/** The schema library is loaded with the first line: a text file needs none of it. */
async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { brokenLine, readJsonLine } = await import('./json-line.js');
  const { locator, charset, published, maxBytes = MAX_LINE_BYTES } = context;
  const options = charset === undefined ? {} : { charset };
  let lineNumber = 0;
  for (const line of linesOf(bytes)) {
    lineNumber += 1;
    const at = { locator, lineNumber, ...(published === undefined ? {} : { published }) };
    if (line.length > maxBytes) {
      yield {
        type: 'issue',
        issue: brokenLine(at, `has ${line.length} bytes, more than the ${maxBytes} of one document`, ''),
      };
      continue;
    }
    const { text, issues } = decode(line, options);
    if (text.trim() === '') continue;
    const reading = readJsonLine(text, at);
    yield reading.type === 'issue' ? reading : { ...reading, issues: [...issues, ...reading.issues] };
  }
}

/** Lines are cut as bytes, so that a large file is never decoded as a whole; a file in UTF-16 is turned into UTF-8 first. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const source = isUtf16 ? new TextEncoder().encode(decode(bytes).text) : bytes;
  for (let start = 0; start < source.length;) {
    const end = source.indexOf(0x0a, start);
    yield source.subarray(start, end < 0 ? source.length : end);
    start = end < 0 ? source.length : end + 1;
  }
}

function recognises(head: string): boolean {
  const firstLine = head.trimStart().split('\n', 1)[0] ?? '';
  return firstLine.startsWith('{') && /"text"\s*:\s*"/.test(firstLine);
}

export const jsonlFormat: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines', 'application/ndjson'],
  isCollection: true,
  recognises,
  read,
};
