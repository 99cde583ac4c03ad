/** Bytes as they come, piece by piece: looked at without being used up, or brought together up to a size. */
import { AidgraphError } from '../../schema/errors.js';

export type ByteChunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Enough to tell a format from. */
const HEAD_BYTES = 8192;

/** The first bytes (8,192 where there are so many), and all of the chunks again. */
export async function peek(chunks: ByteChunks): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = toIterator(chunks);
  const taken: Uint8Array[] = [];
  for (let size = 0; size < HEAD_BYTES;) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  const head = taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  return { head, chunks: rejoin(taken, iterator) };
}

function toIterator(chunks: ByteChunks): Iterator<Uint8Array> | AsyncIterator<Uint8Array> {
  return Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
}

async function* rejoin(
  taken: readonly Uint8Array[],
  rest: Iterator<Uint8Array> | AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Whoever stops early lets go of what the bytes come from.
    await rest.return?.();
  }
}

/** @throws AidgraphError TOO_LARGE as soon as there are more bytes than one document may have */
export async function wholeOf(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(locator, maxBytes);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function tooLarge(locator: string, maxBytes: number): AidgraphError {
  const message = `${locator} has more than the ${maxBytes} bytes that one document may have. Split it, or read it as JSON Lines, one document a line.`;
  return new AidgraphError('TOO_LARGE', message);
}
