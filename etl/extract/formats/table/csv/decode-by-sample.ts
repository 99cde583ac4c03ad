/** Bytes of a table to text, piece by piece: a sample of the first of them tells the charset of all, where `decodeChunks` tells it of each. */
import type { Issue } from '../../../../../schema/records/issue.js';
import { decode } from '../../../decode.js';

export interface DecodedTable {
  readonly chunks: AsyncIterable<string>;
  readonly issues: () => readonly Issue[];
}

/** From so many bytes the charset is told. */
const SAMPLE_BYTES = 256 * 1024;
/** NUL, which no database keeps. */
const NUL = '\0';

export function decodeBySample(bytes: AsyncIterable<Uint8Array>, charset: string | undefined): DecodedTable {
  let replaced = 0;
  let guessed: { readonly charset: string; readonly issues: readonly Issue[] } | undefined;
  const clean = (text: string): string => {
    if (!text.includes(NUL)) return text;
    replaced += text.split(NUL).length - 1;
    return text.replaceAll(NUL, '\uFFFD');
  };
  async function* chunks(): AsyncGenerator<string> {
    const iterator = bytes[Symbol.asyncIterator]();
    try {
      const sample = await takeSample(iterator);
      guessed = guess(sample, charset);
      const decoder = new TextDecoder(guessed.charset);
      yield clean(decoder.decode(sample, { stream: true }));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield clean(decoder.decode(next.value, { stream: true }));
      yield clean(decoder.decode());
    } finally {
      await iterator.return?.();
    }
  }
  return {
    chunks: chunks(),
    issues: () => [
      ...(guessed?.issues ?? []).filter(({ code }) => code !== 'TEXT_REPLACED'),
      ...replacedIssue(replaced),
    ],
  };
}

async function takeSample(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  for (let size = 0; size < SAMPLE_BYTES;) {
    const next = await bytes.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  return taken.length === 1 ? taken[0]! : Buffer.concat(taken);
}

/** A sample may end within a character: only whole lines are looked at. */
function guess(sample: Uint8Array, charset: string | undefined): ReturnType<typeof decode> {
  const end = sample.length < SAMPLE_BYTES ? -1 : sample.lastIndexOf(0x0a);
  return decode(end < 0 ? sample : sample.subarray(0, end), charset === undefined ? {} : { charset });
}

function replacedIssue(count: number): readonly Issue[] {
  if (count === 0) return [];
  const message = `${count} characters that cannot be stored (NUL) were replaced by U+FFFD.`;
  return [{ code: 'TEXT_REPLACED', message }];
}
