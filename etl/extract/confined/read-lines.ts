/** Lines from a process that may say too much or nothing at all. */
import type { Readable } from 'node:stream';
import { AidgraphError } from '../../../schema/errors.js';

/** One line is held as a whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

interface Bounds {
  readonly maxMilliseconds: number;
  readonly maxOutputBytes: number;
  readonly locator: string;
}

/**
 * Only the time spent waiting for the process counts, not the time that whoever reads the lines takes for them.
 *
 * @throws AidgraphError TIMED_OUT or TOO_LARGE
 */
export async function* readLines(output: Readable, bounds: Bounds): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let held = 0;
  for await (const chunk of withinBounds(output, bounds)) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]).toString('utf8');
      pieces = [];
      held = 0;
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
    held += chunk.length - start;
    if (held > MAX_LINE_BYTES) throw saysTooMuch(bounds.locator, MAX_LINE_BYTES);
  }
}

async function* withinBounds(output: Readable, bounds: Bounds): AsyncGenerator<Buffer> {
  const { maxMilliseconds, maxOutputBytes, locator } = bounds;
  const chunks = output[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let milliseconds = 0;
  for (let size = 0; size <= maxOutputBytes;) {
    const since = performance.now();
    const next = await withinTime(chunks.next(), maxMilliseconds - milliseconds, () =>
      timedOut(locator, maxMilliseconds),
    );
    milliseconds += performance.now() - since;
    if (next.done === true) return;
    size += next.value.length;
    yield next.value;
  }
  throw saysTooMuch(locator, maxOutputBytes);
}

async function withinTime<Value>(pending: Promise<Value>, left: number, late: () => AidgraphError): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(0, left));
  });
  try {
    return await Promise.race([pending, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function saysTooMuch(locator: string, maxBytes: number): AidgraphError {
  const message = `${locator} says more than the ${maxBytes} bytes that may be said at once. Split it into smaller files.`;
  return new AidgraphError('TOO_LARGE', message);
}

function timedOut(locator: string, maxMilliseconds: number): AidgraphError {
  const message = `${locator} takes more than the ${maxMilliseconds / 1000} seconds that reading one file may take. Split it into smaller files.`;
  return new AidgraphError('TIMED_OUT', message);
}
