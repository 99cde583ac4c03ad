/** Bytes to text as they come, under the rules of `decode`: what is valid UTF-8 is UTF-8, else what was declared counts. */
import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../schema/records/issue.js';
import { charsetOfMark, declaredCharset, decode, utf16WithoutMark, type DecodeOptions } from './decode.js';

export interface DecodedChunk {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** A piece of no bytes ends the text. */
type Decoder = (piece: Uint8Array) => DecodedChunk;

/** Bytes that are decoded at one time, however large the pieces are that come. */
const STEP = 64 * 1024;

/** What a declaration is looked for in. */
const HEAD = 1024;

/** Encodings in which a character cut in two cannot be told from its bytes; their decoders remember. */
const STATEFUL = /^(utf-16|iso-2022|shift_jis|gb|big5|euc)/;

/** An issue is told once, however many pieces have it. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  options: DecodeOptions,
): AsyncGenerator<DecodedChunk> {
  const told = new Set<string>();
  let decoder: Decoder | undefined;
  for await (const piece of pieces(chunks)) {
    decoder ??= decoderFor(piece, options);
    const { text, issues } = decoder(piece);
    yield { text, issues: issues.filter(({ code }) => !told.has(code) && told.add(code)) };
  }
}

/** Pieces of at most STEP bytes; the first holds the head of the file, the last is empty. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = head === undefined || head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    head = head !== undefined && bytes.length < HEAD ? bytes : undefined;
    if (head !== undefined) continue;
    for (let start = 0; start < bytes.length; start += STEP) yield bytes.subarray(start, start + STEP);
  }
  if (head !== undefined) yield head;
  yield new Uint8Array();
}

function decoderFor(head: Uint8Array, options: DecodeOptions): Decoder {
  const marked = charsetOfMark(head) ?? utf16WithoutMark(head);
  const charset = marked ?? declaredCharset(head, options);
  const isPlainUtf8 = charset === undefined || charset === 'utf-8';
  return !isPlainUtf8 && STATEFUL.test(charset) ? stateful(charset) : piecewise(charset);
}

function stateful(charset: string): Decoder {
  const decoder = new TextDecoder(charset);
  return (piece) => ({ text: decoder.decode(piece, { stream: piece.length > 0 }), issues: [] });
}

/** Pieces are cut where a character of UTF-8 ends; the rest waits for the next piece. */
function piecewise(charset: string | undefined): Decoder {
  const utf8 = new TextDecoder();
  const isDeclaredOther = charset !== undefined && charset !== 'utf-8';
  let rest: Uint8Array = new Uint8Array();
  return (piece) => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const cut = piece.length === 0 ? bytes.length : endOfLastCharacter(bytes);
    rest = bytes.slice(cut);
    const whole = bytes.subarray(0, cut);
    if (!isDeclaredOther && isUtf8(whole)) return { text: utf8.decode(whole), issues: [] };
    return decode(whole, charset === undefined ? {} : { charset });
  };
}

/** At most three bytes wait: those of a character whose first byte promises more than there are. */
function endOfLastCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (needed > 0) return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
